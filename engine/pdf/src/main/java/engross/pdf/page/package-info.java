/** Finished pages: what stands where, in points from the top left corner of the paper. No PDF and no tree any more. */
@NullMarked
package engross.pdf.page;

import org.jspecify.annotations.NullMarked;
