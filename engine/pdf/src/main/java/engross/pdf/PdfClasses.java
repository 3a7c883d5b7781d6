package engross.pdf;

import engross.fonts.FontCatalogue;
import engross.model.Direction;
import engross.model.Document;
import engross.model.Furniture;
import engross.model.Metadata;
import engross.model.Paragraph;
import engross.model.style.CharacterProperties;
import engross.model.style.PageGeometry;
import engross.model.style.ParagraphProperties;
import engross.model.style.ParagraphStyle;
import engross.model.style.StyleSheet;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What writing PDF files takes whatever the document: OpenPDF, ICU, a font. Whoever comes first, in whichever thread, loads it by this
 * class, with a page of one word; whoever comes meanwhile waits.
 */
final class PdfClasses {
    static {
        ParagraphStyle text =
                new ParagraphStyle("p", "p", "", "", ParagraphProperties.INHERITED, CharacterProperties.INHERITED);
        StyleSheet styles = new StyleSheet(
                new PageGeometry(11907, 16840, 1418, 1418, 1134, 1134, 720, 720, 720),
                text.id(),
                Map.of(text.id(), text),
                Map.of(),
                Map.of(),
                Map.of());
        Document page = new Document(
                new Metadata("en", Direction.LEFT_TO_RIGHT, "page", "", "", "", "", Map.of()),
                Furniture.NONE,
                List.of(Paragraph.of(text.id(), "page")),
                List.of(),
                List.of(),
                Map.of());
        try {
            PdfWriter.of(styles, FontCatalogue.standard()).writeLoaded(page, View.FINAL, List.of());
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException unused) {
            // Fonts at fault are told by whoever asks for them in earnest.
        }
    }

    private PdfClasses() {}

    /** Returns when it is loaded. */
    static void load() {
        // The virtual machine has run what stands above.
    }
}
