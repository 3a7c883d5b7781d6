package engross.word;

import engross.model.Inline;
import java.util.List;

/** The characters of a paragraph as the bidirectional algorithm sees them, one after the other as they are written. */
final class ParagraphText {
    /** Stands for a picture, a note's mark, a field (U+FFFC OBJECT REPLACEMENT CHARACTER). */
    static final char OBJECT = '\uFFFC';

    /** Stands for a tab and a line break, which end a stretch. */
    static final char SEPARATOR = '\t';

    private final StringBuilder text = new StringBuilder();

    static String of(List<? extends Inline> label, List<? extends Inline> content) {
        ParagraphText all = new ParagraphText();
        all.add(label);
        all.add(content);
        return all.text.toString();
    }

    private void add(List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text t) {
                text.append(t.text());
            } else if (inline instanceof Inline.Link link) {
                add(link.content());
            } else if (inline instanceof Inline.Tab || inline instanceof Inline.LineBreak) {
                text.append(SEPARATOR);
            } else if (!(inline instanceof Inline.CommentStart || inline instanceof Inline.CommentEnd)) {
                text.append(OBJECT);
            }
        }
    }
}
