@NullMarked
package engross.assembly;

import org.jspecify.annotations.NullMarked;
