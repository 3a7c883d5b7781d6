/** What a batch does: a plan as people write it, and the items that it means. */
@NullMarked
package engross.batch.plan;

import org.jspecify.annotations.NullMarked;
