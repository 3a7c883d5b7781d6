/** A batch on many machines, with Apache Spark: the same plan, the same account, the same bytes. */
@NullMarked
package engross.spark;

import org.jspecify.annotations.NullMarked;
