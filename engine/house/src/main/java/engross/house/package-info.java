/** A house style: labels, styles, document types and templates, read from a folder; {@link engross.house.House} is the door. */
@NullMarked
package engross.house;

import org.jspecify.annotations.NullMarked;
