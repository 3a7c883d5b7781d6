package engross.pdf.emission;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import engross.fonts.Face;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The faces of a document in the order of their first use. */
final class EmbeddedFonts {
    private final TaggedWriter writer;
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();

    EmbeddedFonts(TaggedWriter writer) {
        this.writer = writer;
    }

    EmbeddedFont of(Face face) {
        EmbeddedFont font = fonts.get(face);
        if (font == null) {
            font = new EmbeddedFont(face, fonts.size(), writer.getPdfIndirectReference());
            fonts.put(face, font);
        }
        return font;
    }

    /** The fonts met so far, as a page's resources name them. */
    PdfDictionary resources() {
        PdfDictionary resources = new PdfDictionary();
        for (EmbeddedFont font : fonts.values()) {
            resources.put(new PdfName(font.resource()), font.reference());
        }
        return resources;
    }

    void write() throws IOException {
        for (EmbeddedFont font : fonts.values()) {
            font.write(writer);
        }
    }
}
