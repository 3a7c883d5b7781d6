package engross.word;

import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.style.LineSpacing;

/** The properties of a paragraph (w:pPr): its style, what it has beside it, and the change of its mark (17.3.1.26). */
final class ParagraphStart {
    private final DocumentContext context;
    private final XmlBytes xml;
    private final TrackedRuns runs;

    ParagraphStart(DocumentContext context, XmlBytes xml, TrackedRuns runs) {
        this.context = context;
        this.xml = xml;
        this.runs = runs;
    }

    void write(Paragraph paragraph) {
        boolean named = isKnown(paragraph) && !context.isImplicit(paragraph.style());
        boolean marked = runs.isChanged(paragraph.change());
        boolean bidi = context.languages.isRightToLeft();
        boolean grows = cutsPicture(paragraph);
        if (!named && !marked && !bidi && !grows && !paragraph.newPage()) {
            return;
        }
        xml.raw("<w:pPr>");
        if (named) {
            xml.raw("<w:pStyle")
                    .attribute("w:val", context.styleId(paragraph.style()))
                    .raw("/>");
        }
        xml.raw(paragraph.newPage() ? "<w:pageBreakBefore/>" : "").raw(bidi ? "<w:bidi/>" : "");
        xml.raw(grows ? "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>" : "");
        if (marked) {
            xml.raw("<w:rPr>");
            runs.emptyMarks(paragraph.change());
            xml.raw("</w:rPr>");
        }
        xml.raw("</w:pPr>");
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
                boolean known = context.sheet.paragraphs().containsKey(paragraph.style());
                LineSpacing line = context.sheet
                        .effective(known ? paragraph.style() : context.sheet.defaultParagraph())
                        .paragraph()
                        .line();
                return line != null && line.rule() == LineSpacing.Rule.EXACT;
            }
        }
        return false;
    }
}
