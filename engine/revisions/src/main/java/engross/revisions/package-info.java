/**
 * Tracked changes of WordprocessingML (ECMA-376 Part 1, 17.13.5), whoever wrote them: {@link engross.revisions.Revisions} lists, accepts
 * and rejects them; {@link engross.revisions.WordComparison} makes them of two documents.
 */
@NullMarked
package engross.revisions;

import org.jspecify.annotations.NullMarked;
