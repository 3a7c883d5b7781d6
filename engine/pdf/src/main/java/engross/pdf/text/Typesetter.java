package engross.pdf.text;

import java.util.List;

/** Sets paragraphs of one document. Not thread-safe: one per document, made from a prepared one by {@link #copy}. */
public final class Typesetter {
    private final boolean eastAsian;
    private final Breaks breaks;
    private final MissingCharacters missing;

    /** @param language BCP 47 tag of the document */
    public Typesetter(String language, MissingCharacters missing) {
        this(language.startsWith("zh"), new Breaks(language), missing);
    }

    private Typesetter(boolean eastAsian, Breaks breaks, MissingCharacters missing) {
        this.eastAsian = eastAsian;
        this.breaks = breaks;
        this.missing = missing;
    }

    /** One for another document of the same language. */
    public Typesetter copy(MissingCharacters others) {
        return new Typesetter(eastAsian, breaks.copy(), others);
    }

    /** The lines of a paragraph; an empty one has a single empty line. */
    public List<Line> lines(ParagraphText paragraph, Measure measure) {
        byte[] places = breaks.of(paragraph.text().toCharArray());
        keepNoteMarks(paragraph, places);
        double column = measure.available(false);
        ShapedText shaped = new Itemizer(paragraph, places, eastAsian, measure.rightToLeft(), column, missing).items();
        return new LineFiller(shaped, paragraph.base(), measure, places, eastAsian).lines();
    }

    /** The mark of a note stays with the text before it, behind Chinese punctuation too, after which a line may end otherwise. */
    private static void keepNoteMarks(ParagraphText paragraph, byte[] places) {
        for (Span span : paragraph.spans()) {
            if (span.attached() != null && span.attached().isNoteMark() && places[span.start()] == Breaks.ALLOWED) {
                places[span.start()] = Breaks.FORCED;
            }
        }
    }
}
