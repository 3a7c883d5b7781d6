package engross.pdf.layout;

import engross.model.Inline;
import java.util.List;

/** The words of inlines as they stand in the new text, for outlines and labels. */
final class PlainText {
    private PlainText() {}

    static String of(List<? extends Inline> inlines) {
        StringBuilder text = new StringBuilder();
        add(inlines, text);
        return text.toString().strip();
    }

    private static void add(List<? extends Inline> inlines, StringBuilder text) {
        for (Inline inline : inlines) {
            if (inline.change().isDeleted()) {
                continue;
            }
            if (inline instanceof Inline.Text run) {
                text.append(run.text());
            } else if (inline instanceof Inline.Link link) {
                add(link.content(), text);
            } else if (inline instanceof Inline.Tab || inline instanceof Inline.LineBreak) {
                text.append(' ');
            }
        }
    }
}
