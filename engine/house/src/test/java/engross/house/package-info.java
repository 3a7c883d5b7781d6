@NullMarked
package engross.house;

import org.jspecify.annotations.NullMarked;
