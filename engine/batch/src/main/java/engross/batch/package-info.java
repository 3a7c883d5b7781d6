/**
 * Many documents: what is to be done is a plan, what was done is in a journal, and every item is accounted for. With the command the only
 * place that touches disk and clock. {@link engross.batch.run.Batch} runs a plan on this machine.
 */
@NullMarked
package engross.batch;

import org.jspecify.annotations.NullMarked;
