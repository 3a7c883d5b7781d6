package engross.pdf.text;

import engross.model.Place;
import engross.pdf.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The characters of a paragraph and the spans that cover them without a gap. Filled by one thread, then read. */
public final class ParagraphText {
    /** Stands for an object in the line. */
    public static final char OBJECT = '\uFFFC';
    /** A new line in the same paragraph. */
    public static final char LINE_BREAK = '\n';

    private final TextStyle base;
    private final Place place;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    /** @param base the style of the paragraph, which gives the least height of its lines */
    public ParagraphText(TextStyle base, Place place) {
        this.base = base;
        this.place = place;
    }

    /** Adds text behind what is there. */
    public void add(String added, TextStyle style, @Nullable Tag tag, Span.Ink ink, Span.@Nullable Attached attached) {
        if (!added.isEmpty()) {
            int start = text.length();
            text.append(added);
            spans.add(new Span(start, text.length(), style, tag, ink, attached));
        }
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    public TextStyle base() {
        return base;
    }

    public Place place() {
        return place;
    }

    public List<Span> spans() {
        return spans;
    }

    /** The span of a character. */
    Span spanAt(int index) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (spans.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return spans.get(low);
    }

    String text() {
        return text.toString();
    }
}
