/** Revisions of corpora and of our own documents. */
@NullMarked
package engross.revisions;

import org.jspecify.annotations.NullMarked;
