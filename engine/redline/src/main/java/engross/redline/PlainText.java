package engross.redline;

import engross.model.Inline;
import java.util.List;

/** The characters of inlines. */
final class PlainText {
    private PlainText() {}

    /** Appends the text; what is no text is one object replacement character (U+FFFC), a tab or line break a space. */
    static void append(List<? extends Inline> content, StringBuilder text) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text run) {
                text.append(run.text());
            } else if (inline instanceof Inline.Link link) {
                append(link.content(), text);
            } else if (inline instanceof Inline.Tab || inline instanceof Inline.LineBreak) {
                text.append(' ');
            } else if (!isInvisible(inline)) {
                text.append('\uFFFC');
            }
        }
    }

    /** Whether it is as revised in a comparison: it can carry no mark. */
    static boolean isInvisible(Inline inline) {
        return inline instanceof Inline.CommentStart
                || inline instanceof Inline.CommentEnd
                || inline instanceof Inline.Field;
    }
}
