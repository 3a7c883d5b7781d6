/** A light tree of XML that keeps prefixes, declarations and order, so that what was not touched is written as it was read. */
@NullMarked
package engross.revisions.xml;

import org.jspecify.annotations.NullMarked;
