package engross.transcription;

import engross.model.Change;
import engross.model.Inline;
import java.util.List;
import java.util.function.Predicate;

/** The bare text of inlines. */
final class Texts {
    static final Predicate<Change> OLD = Change::isInOld;
    static final Predicate<Change> NEW = Change::isInNew;

    private Texts() {}

    /** The text that a view shows; a tab is a tab, a line break a line feed, what is no text is nothing. */
    static String of(List<? extends Inline> inlines, Predicate<Change> view) {
        StringBuilder text = new StringBuilder();
        append(inlines, view, text);
        return text.toString();
    }

    private static void append(List<? extends Inline> inlines, Predicate<Change> view, StringBuilder text) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                append(link.content(), view, text);
            } else if (view.test(inline.change())) {
                if (inline instanceof Inline.Text run) {
                    text.append(run.text());
                } else if (inline instanceof Inline.Tab) {
                    text.append('\t');
                } else if (inline instanceof Inline.LineBreak) {
                    text.append('\n');
                }
            }
        }
    }

    /** Whether nothing is shown. */
    static boolean isBlank(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text().isBlank();
        }
        if (inline instanceof Inline.Link link) {
            return link.content().stream().allMatch(Texts::isBlank);
        }
        return inline instanceof Inline.Tab
                || inline instanceof Inline.LineBreak
                || inline instanceof Inline.CommentStart
                || inline instanceof Inline.CommentEnd;
    }
}
