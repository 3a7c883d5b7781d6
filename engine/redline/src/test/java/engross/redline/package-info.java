/** Tests of comparing, accepting and rejecting. */
@NullMarked
package engross.redline;

import org.jspecify.annotations.NullMarked;
