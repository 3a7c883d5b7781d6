package engross.assembly;

import engross.model.Format;
import engross.model.Inline;
import engross.model.style.StyleSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * How emphasis looks in a language. Where the style sheet's character style for emphasis is not slanted (Chinese has no italic
 * letters), emphasised text takes that style instead of being set in italics.
 */
final class Emphasis {
    private final String style;
    private final boolean slanted;

    /** @param style id of the character style for emphasis; empty where the house has none */
    Emphasis(StyleSheet sheet, String style) {
        this.style = style;
        this.slanted =
                style.isEmpty() || !Boolean.FALSE.equals(sheet.character(style).italic());
    }

    List<Inline> apply(List<Inline> inlines) {
        if (slanted) {
            return inlines;
        }
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link
                    || (inline instanceof Inline.Text text && text.format().italic())) {
                return restyled(inlines);
            }
        }
        return inlines;
    }

    private List<Inline> restyled(List<Inline> inlines) {
        List<Inline> restyled = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text && text.format().italic()) {
                Format format = text.format();
                restyled.add(new Inline.Text(
                        text.text(), new Format(format.bold(), false, format.position(), style), text.change()));
            } else if (inline instanceof Inline.Link link) {
                restyled.add(new Inline.Link(link.target(), apply(link.content())));
            } else {
                restyled.add(inline);
            }
        }
        return restyled;
    }
}
