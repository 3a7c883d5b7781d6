package engross.model;

import java.util.List;

/**
 * A paragraph.
 *
 * @param id unique in the document, the target of links and references; empty for none
 * @param style id of a paragraph style
 * @param label number, letter or dash before the text
 * @param content the text
 * @param change the tracked change of the paragraph mark (w:pPr/w:rPr): a deleted mark joins the paragraph with the next one
 * @param newPage whether it begins a page
 * @param place where it stands in the source
 */
public record Paragraph(
        String id, String style, Label label, List<Inline> content, Change change, boolean newPage, Place place)
        implements Block {
    public Paragraph {
        content = List.copyOf(content);
    }

    /** A paragraph of plain text. */
    public static Paragraph of(String style, String text) {
        return of(style, List.of(Inline.Text.of(text)));
    }

    /** An unchanged paragraph without label or id. */
    public static Paragraph of(String style, List<? extends Inline> content) {
        return new Paragraph("", style, Label.NONE, List.copyOf(content), Change.NONE, false, Place.NONE);
    }

    public Paragraph withLabel(Label newLabel) {
        return new Paragraph(id, style, newLabel, content, change, newPage, place);
    }

    public Paragraph withContent(List<Inline> newContent) {
        return new Paragraph(id, style, label, newContent, change, newPage, place);
    }

    public Paragraph withChange(Change newChange) {
        return new Paragraph(id, style, label, content, newChange, newPage, place);
    }

    public Paragraph withNewPage(boolean newNewPage) {
        return new Paragraph(id, style, label, content, change, newNewPage, place);
    }

    public Paragraph withStyle(String newStyle) {
        return new Paragraph(id, newStyle, label, content, change, newPage, place);
    }

    public Paragraph withId(String newId) {
        return new Paragraph(newId, style, label, content, change, newPage, place);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
