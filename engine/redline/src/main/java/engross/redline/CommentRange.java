package engross.redline;

import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a comment speaks of, by the characters of the story that it stands in. An edge is twice the number of a character: it is before that
 * one, or, with one more, behind it. So an edge stays at its character whatever else comes to stand beside it.
 *
 * @param story as {@link Story} calls it
 * @param start before the first character; of a comment on no character, where it stands
 * @param end behind the last character
 */
record CommentRange(String comment, String story, int start, int end) {

    static int before(int character) {
        return 2 * character;
    }

    static int behind(int character) {
        return 2 * character + 1;
    }

    /** The ranges of a text without changes, in its order. */
    static List<CommentRange> in(Document text) {
        if (text.comments().isEmpty()) {
            return List.of();
        }
        List<CommentRange> ranges = new ArrayList<>();
        Finder body = new Finder(Story.BODY, ranges);
        Walk.paragraphs(text.body(), body::read);
        for (Note note : text.notes()) {
            note.body().forEach(new Finder(note.id(), ranges)::read);
        }
        return ranges;
    }

    private static final class Finder {
        private final String story;
        private final List<CommentRange> found;
        /** How many characters stand before the beginning of each comment that has not ended. */
        private final Map<String, Integer> begun = new LinkedHashMap<>();

        private final Map<String, Integer> starts = new LinkedHashMap<>();
        private int passed;

        Finder(String story, List<CommentRange> found) {
            this.story = story;
            this.found = found;
        }

        void read(Paragraph paragraph) {
            int from = passed;
            int to = from + Story.length(paragraph.content());
            for (Inline inline : paragraph.content()) {
                if (inline instanceof Inline.CommentStart start) {
                    begun.put(start.comment(), passed);
                    starts.put(start.comment(), passed < to ? before(passed) : edge(from, to));
                } else if (inline instanceof Inline.CommentEnd end) {
                    end(end.comment(), edge(from, to));
                } else {
                    passed += Story.length(List.of(inline));
                }
            }
        }

        private void end(String comment, int edge) {
            Integer from = begun.remove(comment);
            if (from != null) {
                int start = from == passed ? edge : starts.getOrDefault(comment, edge);
                found.add(new CommentRange(comment, story, start, edge));
            }
        }

        /** Behind what was read of a paragraph; where that is nothing, before its text; where it has none, behind the text above. */
        private int edge(int from, int to) {
            boolean isBehind = passed > from || (from == to && passed > 0);
            return isBehind ? behind(passed - 1) : before(passed);
        }
    }
}
