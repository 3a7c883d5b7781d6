/** Pages to the bytes of a PDF. The only package that knows OpenPDF. */
@NullMarked
package engross.pdf.emission;

import org.jspecify.annotations.NullMarked;
