/** A Word document, whoever made it, to the document tree; {@link engross.word.reading.WordReader} is the door. */
@NullMarked
package engross.word.reading;

import org.jspecify.annotations.NullMarked;
