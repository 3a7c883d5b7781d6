/** The document tree to pages, and pages to an accessible and archival PDF. */
@NullMarked
package engross.pdf;

import org.jspecify.annotations.NullMarked;
