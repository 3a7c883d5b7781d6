package engross.redline;

import engross.model.Comment;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The comments of several authors' texts, in the text that is compiled of them. An author's text is what that author's view of the
 * compiled one shows, so that the characters that a comment speaks of are found by their numbers. What several have of the base, or say of
 * the same words in the same words under one name, is there once.
 */
final class MemberComments {
    private final Document compiled;
    private final Set<String> ids = new HashSet<>();
    private final Set<List<Object>> said = new HashSet<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Comment> unplaced = new ArrayList<>();

    /** A comment and its range in the compiled text. */
    private record Placed(Comment comment, CommentRange range) {}

    private MemberComments(Document compiled) {
        this.compiled = compiled;
    }

    /**
     * The compiled text with the comments of all.
     *
     * @param compiled without comments
     * @param texts of the authors, with their comments and notes by the names that they have in the compiled text
     * @param authors of the texts, in their order
     */
    static Document into(Document compiled, List<Document> texts, List<String> authors) {
        MemberComments comments = new MemberComments(compiled);
        for (int i = 0; i < texts.size(); i++) {
            comments.add(texts.get(i), authors.get(i));
        }
        return comments.inserted();
    }

    private void add(Document text, String author) {
        View own = View.ofAuthor(author);
        Map<String, CommentRange> ranges = new HashMap<>();
        CommentRange.in(text).forEach(range -> ranges.put(range.comment(), range));
        Map<String, int[]> numbers = new HashMap<>();
        for (Comment comment : text.comments()) {
            CommentRange range = ranges.get(comment.id());
            int[] characters =
                    range == null ? NONE : numbers.computeIfAbsent(range.story(), story -> numbers(text, story, own));
            if (range == null || characters.length == 0) {
                unplaced.add(named(comment));
                continue;
            }
            int start = moved(range.start(), characters);
            int end = moved(range.end(), characters);
            if (said.add(List.of(comment.by(), words(comment), range.story(), start, end))) {
                Comment named = named(comment);
                placed.add(new Placed(named, new CommentRange(named.id(), range.story(), start, end)));
            }
        }
    }

    private static final int[] NONE = {};

    private int[] numbers(Document text, String name, View own) {
        Story whole = Story.of(compiled, name, own);
        return whole == null ? NONE : whole.numbers(Objects.requireNonNull(Story.of(text, name, View.FINAL)));
    }

    /** The edge beside the same character. */
    private static int moved(int edge, int[] characters) {
        int character = characters[Math.min(edge / 2, characters.length - 1)];
        return edge % 2 == 0 ? CommentRange.before(character) : CommentRange.behind(character);
    }

    private static String words(Comment comment) {
        StringBuilder words = new StringBuilder();
        for (Paragraph paragraph : comment.body()) {
            PlainText.append(paragraph.content(), words);
            words.append('\n');
        }
        return words.toString();
    }

    /** The comment under a name that no other has. */
    private Comment named(Comment comment) {
        String id = comment.id();
        for (int i = 2; !ids.add(id); i++) {
            id = comment.id() + "-" + i;
        }
        return id.equals(comment.id()) ? comment : new Comment(id, comment.by(), comment.body(), comment.place());
    }

    private Document inserted() {
        if (placed.isEmpty() && unplaced.isEmpty()) {
            return compiled;
        }
        Map<String, List<CommentEdges.Edge>> edges = new HashMap<>();
        placed.sort(Comparator.comparing((Placed each) -> each.range().story())
                .thenComparing(each -> each.range().start()));
        List<Comment> comments = new ArrayList<>();
        for (Placed each : placed) {
            CommentRange range = each.range();
            List<CommentEdges.Edge> ofStory = edges.computeIfAbsent(range.story(), story -> new ArrayList<>());
            ofStory.add(new CommentEdges.Edge(range.start(), new Inline.CommentStart(range.comment())));
            ofStory.add(new CommentEdges.Edge(range.end(), new Inline.CommentEnd(range.comment())));
            comments.add(each.comment());
        }
        comments.addAll(unplaced);
        return new CommentEdges(edges).document(compiled).withComments(comments);
    }
}
