/**
 * What a Word file says, before and after its tracked changes; {@link engross.word.content.WordContent} is the door. Read as a stream of
 * XML events, in bounded time and memory.
 */
@NullMarked
package engross.word.content;

import org.jspecify.annotations.NullMarked;
