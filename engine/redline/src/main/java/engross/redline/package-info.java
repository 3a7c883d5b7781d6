/**
 * Comparing two trees, accepting and rejecting marks, the register of changes; {@link engross.redline.Redline},
 * {@link engross.redline.Views}, {@link engross.redline.Register} and {@link engross.redline.Compilation} are the doors.
 */
@NullMarked
package engross.redline;

import org.jspecify.annotations.NullMarked;
