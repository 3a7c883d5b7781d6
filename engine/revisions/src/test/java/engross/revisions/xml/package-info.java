/** Parts as trees and as bytes. */
@NullMarked
package engross.revisions.xml;

import org.jspecify.annotations.NullMarked;
