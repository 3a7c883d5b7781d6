package engross.model;

import java.util.List;

/**
 * A remark in the margin.
 *
 * @param id what {@link Inline.CommentStart} and {@link Inline.CommentEnd} call it
 * @param by who made it, and when
 * @param body at least one paragraph
 */
public record Comment(String id, Revision by, List<Paragraph> body, Place place) {
    public Comment {
        body = List.copyOf(body);
    }
}
