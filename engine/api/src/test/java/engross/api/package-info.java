@NullMarked
package engross.api;

import org.jspecify.annotations.NullMarked;
