/** Where sources are read from and documents are written to. */
@NullMarked
package engross.batch.storage;

import org.jspecify.annotations.NullMarked;
