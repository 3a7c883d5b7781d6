package engross.word;

import engross.model.Comment;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The comments whose text begins and later ends in one story: the body or a note. Others cannot be shown, since a range must be whole
 * (ECMA-376 Part 1, 17.13.4).
 */
final class CommentRanges extends Walk {
    private final Map<String, Comment> comments = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    CommentRanges(Document document) {
        for (Comment comment : document.comments()) {
            comments.putIfAbsent(comment.id(), comment);
        }
        if (!comments.isEmpty()) {
            all(document.body());
            for (Note note : document.notes()) {
                begun.clear();
                all(note.body());
            }
        }
    }

    @Override
    void inlines(List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.CommentStart start) {
                begun.add(start.comment());
            } else if (inline instanceof Inline.CommentEnd end && begun.contains(end.comment())) {
                whole.add(end.comment());
            } else if (inline instanceof Inline.Link link) {
                inlines(link.content());
            }
        }
    }

    /** Begins a range under a number. @return whether there is such a range, not begun before */
    boolean begin(String id, int number) {
        return comments.containsKey(id) && whole.contains(id) && numbers.putIfAbsent(id, number) == null;
    }

    /** The number of a range that was begun and not ended before; -1 for none. */
    int end(String id) {
        Integer number = numbers.get(id);
        return number != null && whole.remove(id) ? number : -1;
    }

    /** The comments whose ranges were written, with their numbers, in the order of the document's list. */
    Map<Comment, Integer> written() {
        Map<Comment, Integer> written = new LinkedHashMap<>();
        comments.forEach((id, comment) -> {
            Integer number = numbers.get(id);
            if (number != null) {
                written.put(comment, number);
            }
        });
        return written;
    }

    /** The comments that stand nowhere in the text. */
    List<Comment> lost() {
        return comments.values().stream()
                .filter(comment -> !numbers.containsKey(comment.id()))
                .toList();
    }
}
