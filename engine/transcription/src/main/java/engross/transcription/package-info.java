/** Word documents back into sources; {@link engross.transcription.Transcription} is the door. */
@NullMarked
package engross.transcription;

import org.jspecify.annotations.NullMarked;
