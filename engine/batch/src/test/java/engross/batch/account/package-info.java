@NullMarked
package engross.batch.account;

import org.jspecify.annotations.NullMarked;
