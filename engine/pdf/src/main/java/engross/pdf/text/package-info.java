/** Text to lines: faces by script, direction, shaping, line breaks, tabs and justification. Lengths are points. */
@NullMarked
package engross.pdf.text;

import org.jspecify.annotations.NullMarked;
