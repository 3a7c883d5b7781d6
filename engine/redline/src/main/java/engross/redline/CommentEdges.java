package engross.redline;

import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.TreeRewrite;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Puts the ends of comments beside the characters that they belong to. */
final class CommentEdges extends TreeRewrite {
    private final Map<String, Queue<Edge>> waiting = new HashMap<>();
    private Queue<Edge> next;
    private int passed;

    /** @param at as {@link CommentRange} counts @param end of a comment */
    record Edge(int at, Inline end) {}

    /** @param edges by the story that they are in; the two ends of a comment on no character in their order */
    CommentEdges(Map<String, List<Edge>> edges) {
        edges.forEach((story, ofStory) -> waiting.put(
                story,
                new ArrayDeque<>(ofStory.stream()
                        .sorted(Comparator.comparingInt(Edge::at))
                        .toList())));
        next = story(Story.BODY);
    }

    private Queue<Edge> story(String name) {
        return waiting.getOrDefault(name, new ArrayDeque<>());
    }

    @Override
    protected Note note(Note note) {
        next = story(note.id());
        passed = 0;
        return super.note(note);
    }

    @Override
    protected Paragraph paragraph(Paragraph paragraph) {
        int end = passed + Story.length(paragraph.content());
        if (!isDue(CommentRange.before(end) - 1)) {
            passed = end;
            return paragraph;
        }
        Runs runs = new Runs();
        inlines(paragraph.content(), "", runs);
        return paragraph.withContent(runs.take());
    }

    private void inlines(List<? extends Inline> content, String target, Runs runs) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link) {
                inlines(link.content(), link.target(), runs);
            } else if (inline instanceof Inline.Text text) {
                text(text, target, runs);
            } else if (PlainText.isInvisible(inline)) {
                runs.add(inline, "");
            } else {
                take(CommentRange.before(passed), runs);
                runs.add(inline, target);
                take(CommentRange.behind(passed++), runs);
            }
        }
    }

    private void text(Inline.Text text, String target, Runs runs) {
        String characters = text.text();
        int written = 0;
        for (int i = 0; i < characters.length(); i++) {
            if (isDue(CommentRange.before(passed))) {
                runs.add(text.withText(characters.substring(written, i)), target);
                written = i;
                take(CommentRange.before(passed), runs);
            }
            if (isDue(CommentRange.behind(passed))) {
                runs.add(text.withText(characters.substring(written, i + 1)), target);
                written = i + 1;
                take(CommentRange.behind(passed), runs);
            }
            passed++;
        }
        runs.add(text.withText(characters.substring(written)), target);
    }

    private boolean isDue(int edge) {
        Edge first = next.peek();
        return first != null && first.at() <= edge;
    }

    private void take(int edge, Runs runs) {
        while (isDue(edge)) {
            runs.add(next.remove().end(), "");
        }
    }
}
