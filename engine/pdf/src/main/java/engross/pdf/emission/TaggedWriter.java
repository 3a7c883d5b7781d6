package engross.pdf.emission;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * OpenPDF's writer of objects, cross-references and the page tree. Content, resources and annotations of a page come from us as
 * they are; its page dictionary is completed when it passes by.
 */
final class TaggedWriter extends PdfWriter {
    private final Document pagesOf;
    private PdfDictionary pageEntries = new PdfDictionary();

    private TaggedWriter(PdfDocument pdf, Document document, OutputStream out) {
        super(pdf, out);
        pagesOf = document;
    }

    /** @param width of the paper in points */
    static TaggedWriter open(OutputStream out, double width, double height) {
        Document document = new Document(new Rectangle((float) width, (float) height), 0, 0, 0, 0);
        PdfDocument pdf = new UndatedDocument();
        document.addDocListener(pdf);
        TaggedWriter writer = new TaggedWriter(pdf, document, out);
        pdf.addWriter(writer);
        writer.setPdfVersion(VERSION_1_7);
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(DisplayDocTitle);
        document.open();
        return writer;
    }

    /** Dates are the metadata's: OpenPDF takes the clock's, and would load calendar, zones and their names for it. */
    private static final class UndatedDocument extends PdfDocument {
        @Override
        public boolean addCreationDate() {
            return true;
        }
    }

    /** Ends a page. @param entries what its dictionary holds besides the page tree's own */
    void page(byte[] content, PdfDictionary entries) {
        getDirectContent().getInternalBuffer().append(content);
        pageEntries = entries;
        setPageEmpty(false);
        pagesOf.newPage();
    }

    void finish() {
        pagesOf.close();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage page) {
            for (PdfName key : pageEntries.getKeys()) {
                page.put(key, pageEntries.get(key));
            }
        }
        return super.addToBody(object, reference);
    }

    PdfIndirectReference add(PdfObject object) throws IOException {
        return addToBody(object).getIndirectReference();
    }

    /** A compressed stream. */
    PdfStream stream(byte[] content) {
        PdfStream stream = new PdfStream(content);
        stream.flateCompress();
        return stream;
    }
}
