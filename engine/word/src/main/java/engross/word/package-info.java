/** The document tree to a .docx; {@link engross.word.WordWriter} is the door. docx4j is used only here. */
@NullMarked
package engross.word;

import org.jspecify.annotations.NullMarked;
