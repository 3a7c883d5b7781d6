/** Font files with TrueType outlines: finding them, reading their metrics, shaping joined scripts and cutting subsets. */
@NullMarked
package engross.fonts;

import org.jspecify.annotations.NullMarked;
