package engross.word;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.style.LineSpacing;
import engross.model.style.ParagraphProperties;

/** The properties of a paragraph (w:pPr): its style, what it has beside it, and the change of its mark (17.3.1.26). */
final class ParagraphStart {
    private final DocumentContext context;
    private final XmlBytes xml;
    private final TrackedRuns runs;
    private boolean inLastRow;

    ParagraphStart(DocumentContext context, XmlBytes xml, TrackedRuns runs) {
        this.context = context;
        this.xml = xml;
        this.runs = runs;
    }

    /**
     * @param mark the change of its mark, with that of what is around
     * @param below space that what follows wants, in twips
     */
    void write(Paragraph paragraph, Change mark, int below) {
        boolean named = isKnown(paragraph) && !context.isImplicit(paragraph.style());
        boolean marked = !mark.isNone();
        boolean bidi = context.languages.isRightToLeft();
        boolean grows = cutsPicture(paragraph);
        boolean loose = inLastRow && keepsNext(paragraph);
        boolean wide = below > 0 && below > after(paragraph);
        if (!named && !marked && !bidi && !grows && !loose && !wide && !paragraph.newPage()) {
            return;
        }
        xml.raw("<w:pPr>");
        if (named) {
            xml.raw("<w:pStyle")
                    .attribute("w:val", context.styleId(paragraph.style()))
                    .raw("/>");
        }
        xml.raw(loose ? "<w:keepNext w:val=\"0\"/>" : "");
        xml.raw(paragraph.newPage() ? "<w:pageBreakBefore/>" : "").raw(bidi ? "<w:bidi/>" : "");
        if (grows || wide) {
            xml.raw("<w:spacing");
            if (wide) {
                xml.attribute("w:after", below);
            }
            xml.raw(grows ? " w:line=\"240\" w:lineRule=\"auto\"" : "").raw("/>");
        }
        if (marked) {
            xml.raw("<w:rPr>");
            runs.marks(mark);
            xml.raw("</w:rPr>");
        }
        xml.raw("</w:pPr>");
    }

    /**
     * Says whether paragraphs stand in the last row of a table: to be kept with the next one would tie the whole table to the text
     * below it.
     *
     * @return what held before
     */
    boolean inLastRow(boolean last) {
        boolean before = inLastRow;
        inLastRow = last;
        return before;
    }

    private int after(Paragraph paragraph) {
        Integer after = effective(paragraph).after();
        return after == null ? 0 : after;
    }

    private boolean keepsNext(Paragraph paragraph) {
        return Boolean.TRUE.equals(effective(paragraph).keepNext());
    }

    private ParagraphProperties effective(Paragraph paragraph) {
        String style = paragraph.style();
        boolean known = context.sheet.paragraphs().containsKey(style);
        return context.sheet
                .effective(known ? style : context.sheet.defaultParagraph())
                .paragraph();
    }

    private boolean isKnown(Paragraph paragraph) {
        String style = paragraph.style();
        boolean known = context.sheet.paragraphs().containsKey(style);
        if (!known && !style.isEmpty()) {
            context.warning(
                    "unknown-style",
                    paragraph.place(),
                    "no paragraph style " + style,
                    context.sheet.defaultParagraph() + " is taken; the house's styles.yaml names the styles there are");
        }
        return known;
    }

    /** Whether a line of an exact height would show a strip of a picture only. */
    private boolean cutsPicture(Paragraph paragraph) {
        for (Inline inline : paragraph.content()) {
            if (inline instanceof Inline.Image) {
                LineSpacing line = effective(paragraph).line();
                return line != null && line.rule() == LineSpacing.Rule.EXACT;
            }
        }
        return false;
    }
}
