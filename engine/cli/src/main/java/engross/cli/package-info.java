/** The commands: the only place that touches disk, clock and exit code. */
@NullMarked
package engross.cli;

import org.jspecify.annotations.NullMarked;
