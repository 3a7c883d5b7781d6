@NullMarked
package engross.numbering;

import org.jspecify.annotations.NullMarked;
