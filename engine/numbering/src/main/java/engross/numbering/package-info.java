/** Labels, references and note marks of a tree, old and new; {@link engross.numbering.Numbering} is the door. */
@NullMarked
package engross.numbering;

import org.jspecify.annotations.NullMarked;
