/** Making one item: whatever goes wrong with it is a value. */
@NullMarked
package engross.batch.making;

import org.jspecify.annotations.NullMarked;
