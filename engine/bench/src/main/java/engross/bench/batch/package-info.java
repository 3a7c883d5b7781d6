/** What a batch costs, and that it holds when it is killed; {@link engross.bench.batch.BatchBench} runs all. */
@NullMarked
package engross.bench.batch;

import org.jspecify.annotations.NullMarked;
