/** The style sheet that drives every writer: page, paragraph, character and table styles in WordprocessingML's terms. */
@NullMarked
package engross.model.style;

import org.jspecify.annotations.NullMarked;
