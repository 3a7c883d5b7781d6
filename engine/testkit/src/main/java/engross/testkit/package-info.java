/** What the tests of several modules share; no product code depends on it. */
@NullMarked
package engross.testkit;

import org.jspecify.annotations.NullMarked;
