/** YAML or JSON text to a source document, or all its faults; {@link engross.source.Sources} is the door. */
@NullMarked
package engross.source;

import org.jspecify.annotations.NullMarked;
