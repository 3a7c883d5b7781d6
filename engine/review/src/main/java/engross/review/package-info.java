/** The changes of a document as one HTML page for reviewers; {@link engross.review.ReviewPage} is the door. */
@NullMarked
package engross.review;

import org.jspecify.annotations.NullMarked;
