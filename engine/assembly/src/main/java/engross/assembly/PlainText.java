package engross.assembly;

import engross.model.Inline;
import java.util.List;

/** The words of a text as they are after all changes, in one line. */
final class PlainText {
    private PlainText() {}

    static String of(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        append(inlines, text);
        return text.toString().strip();
    }

    private static void append(List<Inline> inlines, StringBuilder text) {
        for (Inline inline : inlines) {
            if (!inline.change().isInNew()) {
                continue;
            }
            if (inline instanceof Inline.Text run) {
                text.append(run.text());
            } else if (inline instanceof Inline.Link link) {
                append(link.content(), text);
            } else if (inline instanceof Inline.LineBreak || inline instanceof Inline.Tab) {
                space(text);
            }
        }
    }

    /** Chinese knows no spaces between lines. */
    private static void space(StringBuilder text) {
        if (!text.isEmpty() && !Character.isIdeographic(text.codePointBefore(text.length()))) {
            text.append(' ');
        }
    }
}
