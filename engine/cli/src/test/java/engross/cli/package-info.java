@NullMarked
package engross.cli;

import org.jspecify.annotations.NullMarked;
