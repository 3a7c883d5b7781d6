@NullMarked
package engross.batch.storage;

import org.jspecify.annotations.NullMarked;
