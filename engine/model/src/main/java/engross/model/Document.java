package engross.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document: the tree in the middle. A redline is an ordinary document whose inlines, paragraph marks and rows carry changes.
 *
 * @param notes in the order of the source; only those that are referred to
 * @param pictures what {@link Inline.Image} names
 */
public record Document(
        Metadata metadata,
        Furniture furniture,
        List<Block> body,
        List<Note> notes,
        List<Comment> comments,
        Map<String, Picture> pictures) {
    public Document {
        body = List.copyOf(body);
        notes = List.copyOf(notes);
        comments = List.copyOf(comments);
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
    }

    public Document withBody(List<Block> newBody) {
        return new Document(metadata, furniture, newBody, notes, comments, pictures);
    }

    public Document withComments(List<Comment> newComments) {
        return new Document(metadata, furniture, body, notes, newComments, pictures);
    }

    public Document withMetadata(Metadata newMetadata) {
        return new Document(newMetadata, furniture, body, notes, comments, pictures);
    }
}
