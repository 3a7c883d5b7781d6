/** YAML or JSON text to nodes that know their places; {@link engross.yaml.Yaml} is the door. */
@NullMarked
package engross.yaml;

import org.jspecify.annotations.NullMarked;
