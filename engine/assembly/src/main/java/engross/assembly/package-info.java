/** A house style, and a source document put into it: the document tree. */
@NullMarked
package engross.assembly;

import org.jspecify.annotations.NullMarked;
