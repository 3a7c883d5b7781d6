/** How long a document takes; {@link engross.bench.Bench} runs all. */
@NullMarked
package engross.bench;

import org.jspecify.annotations.NullMarked;
