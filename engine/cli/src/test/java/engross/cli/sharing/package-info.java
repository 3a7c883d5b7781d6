@NullMarked
package engross.cli.sharing;

import org.jspecify.annotations.NullMarked;
