/** The document tree, its change marks and what is said about a source: plain immutable values without I/O. */
@NullMarked
package engross.model;

import org.jspecify.annotations.NullMarked;
