/** What became of the items: the journal on the disk, and the reports. */
@NullMarked
package engross.batch.account;

import org.jspecify.annotations.NullMarked;
