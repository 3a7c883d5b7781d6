@NullMarked
package engross.batch.plan;

import org.jspecify.annotations.NullMarked;
