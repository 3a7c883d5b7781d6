@NullMarked
package engross.batch.making;

import org.jspecify.annotations.NullMarked;
