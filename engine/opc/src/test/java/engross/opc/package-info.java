/** Packages that were made to do harm, and packages that keep their bytes. */
@NullMarked
package engross.opc;

import org.jspecify.annotations.NullMarked;
