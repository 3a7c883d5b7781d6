/** Running a plan on one machine: worker process, lanes, resuming, watching. */
@NullMarked
package engross.batch.run;

import org.jspecify.annotations.NullMarked;
