/** Class data sharing: the classes of a run as one file that the virtual machine maps into memory instead of reading jars. */
@NullMarked
package engross.cli.sharing;

import org.jspecify.annotations.NullMarked;
