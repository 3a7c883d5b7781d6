package engross.model;

import java.util.List;

/**
 * A footnote.
 *
 * @param id what {@link Inline.NoteReference} calls it
 * @param label its mark, with the tab that follows; empty until the tree is numbered
 * @param body at least one paragraph
 */
public record Note(String id, List<Inline> label, List<Paragraph> body, Place place) {
    public Note {
        label = List.copyOf(label);
        body = List.copyOf(body);
        if (body.isEmpty()) {
            throw new IllegalArgumentException("a note has a paragraph");
        }
    }
}
