/** The tree to pages: paragraphs, tables and notes as strips, strips to pages. Lengths are points. */
@NullMarked
package engross.pdf.layout;

import org.jspecify.annotations.NullMarked;
