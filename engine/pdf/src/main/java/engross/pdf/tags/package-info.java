/** The structure tree of a tagged PDF (ISO 32000-1, 14.7) as plain objects, before it is written. */
@NullMarked
package engross.pdf.tags;

import org.jspecify.annotations.NullMarked;
