/** Whether sources of one document in several languages say the same: clauses, changes, notes, references, tables and numbers. */
@NullMarked
package engross.api.parity;

import org.jspecify.annotations.NullMarked;
