package engross.redline;

import engross.model.Comment;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.TreeRewrite;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes comments away, such as those whose text a view does not have. */
final class Comments {
    private final Map<String, Integer> begun = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private int passed;

    private Comments() {}

    static Document pruned(Document before, Document after) {
        if (before.comments().isEmpty()) {
            return after;
        }
        Map<String, Integer> lengthsBefore = lengths(before);
        Map<String, Integer> lengthsAfter = lengths(after);
        Set<String> kept = new HashSet<>();
        lengthsAfter.forEach((id, length) -> {
            if (length > 0 || lengthsBefore.getOrDefault(id, 0) == 0) {
                kept.add(id);
            }
        });
        return keeping(after, kept);
    }

    /** A text without its comments. */
    static Document without(Document text) {
        return text.comments().isEmpty() ? text : keeping(text, Set.of());
    }

    private static Document keeping(Document text, Set<String> kept) {
        List<Comment> comments = text.comments().stream()
                .filter(comment -> kept.contains(comment.id()))
                .toList();
        return TreeRewrite.ofParagraphs(paragraph -> without(paragraph, kept))
                .document(text)
                .withComments(comments);
    }

    /** How much each comment that is begun and ended speaks of. */
    private static Map<String, Integer> lengths(Document document) {
        Comments comments = new Comments();
        Walk.paragraphs(document.body(), comments::measure);
        document.notes().forEach(note -> note.body().forEach(comments::measure));
        return comments.lengths;
    }

    private void measure(Paragraph paragraph) {
        for (Inline inline : paragraph.content()) {
            if (inline instanceof Inline.CommentStart start) {
                begun.put(start.comment(), passed);
            } else if (inline instanceof Inline.CommentEnd end) {
                Integer start = begun.get(end.comment());
                if (start != null) {
                    lengths.put(end.comment(), passed - start);
                }
            } else {
                passed++;
            }
        }
        passed++;
    }

    private static Paragraph without(Paragraph paragraph, Set<String> kept) {
        for (Inline inline : paragraph.content()) {
            if (!keeps(inline, kept)) {
                List<Inline> content = paragraph.content().stream()
                        .filter(each -> keeps(each, kept))
                        .toList();
                return paragraph.withContent(Content.merged(content));
            }
        }
        return paragraph;
    }

    private static boolean keeps(Inline inline, Set<String> kept) {
        if (inline instanceof Inline.CommentStart start) {
            return kept.contains(start.comment());
        }
        return !(inline instanceof Inline.CommentEnd end) || kept.contains(end.comment());
    }
}
