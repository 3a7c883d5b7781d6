/**
 * What comparing needs whatever is compared: parts are aligned by {@link engross.redline.alignment.Steps}, their words by {@link
 * engross.redline.alignment.WordDiff}, after {@link engross.redline.alignment.WordBorders} cut them.
 */
@NullMarked
package engross.redline.alignment;

import org.jspecify.annotations.NullMarked;
