@NullMarked
package engross.spark;

import org.jspecify.annotations.NullMarked;
