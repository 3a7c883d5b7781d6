@NullMarked
package engross.batch.run;

import org.jspecify.annotations.NullMarked;
