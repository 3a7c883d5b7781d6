package engross.pdf.emission;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import engross.model.Metadata;
import engross.pdf.AttachedFile;
import engross.pdf.page.Bookmark;
import engross.pdf.page.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Writes a laid out document as PDF 1.7 that is PDF/UA-1 and PDF/A-2a, or PDF/A-3a where files are attached. */
public final class PdfEmission {
    private static final String PRODUCER = "Engross with OpenPDF";
    private static final PdfName STRUCT_PARENTS = PdfName.STRUCTPARENTS;

    private final Pages pages;
    private final Metadata metadata;
    private final List<AttachedFile> attachments;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final TaggedWriter writer;
    private final MessageDigest digest = digest();

    private PdfEmission(Pages pages, Metadata metadata, List<AttachedFile> attachments) {
        this.pages = pages;
        this.metadata = metadata;
        this.attachments = attachments;
        writer = TaggedWriter.open(bytes, pages.width(), pages.height());
    }

    /** The bytes of the file. The structure of the pages gets its marks on the way, so they are written once. */
    public static byte[] write(Pages pages, Metadata metadata, List<AttachedFile> attachments) {
        try {
            return new PdfEmission(pages, metadata, attachments).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        EmbeddedFonts fonts = new EmbeddedFonts(writer);
        Pictures pictures = new Pictures(writer);
        Marks marks = new Marks(writer, pages.pages().size());
        Annotations annotations = new Annotations(writer, marks, pages);
        ContentStream stream = new ContentStream();
        for (int i = 0; i < pages.pages().size(); i++) {
            byte[] content = new PageDrawing(stream.reset(), fonts, marks, pictures, i, pages.height())
                    .draw(pages.pages().get(i));
            digest.update(content);
            PdfDictionary entries = new PdfDictionary();
            entries.put(STRUCT_PARENTS, new PdfNumber(i));
            entries.put(PdfName.RESOURCES, resources(fonts, pictures));
            PdfArray onPage = annotations.of(pages.pages().get(i), i);
            if (onPage.size() > 0) {
                entries.put(PdfName.ANNOTS, onPage);
            }
            writer.page(content, entries);
        }
        fonts.write();
        pictures.write();
        new StructureWriter(writer, marks).write(pages.structure());
        outline();
        Attachments.add(writer, attachments);
        OutputIntent.add(writer);
        describe();
        writer.finish();
        return bytes.toByteArray();
    }

    private static PdfDictionary resources(EmbeddedFonts fonts, Pictures pictures) {
        PdfDictionary resources = new PdfDictionary();
        resources.put(PdfName.FONT, fonts.resources());
        PdfDictionary images = pictures.resources();
        if (images.size() > 0) {
            resources.put(PdfName.XOBJECT, images);
        }
        return resources;
    }

    private void outline() {
        Deque<PdfOutline> open = new ArrayDeque<>();
        open.push(writer.getDirectContent().getRootOutline());
        for (Bookmark bookmark : pages.bookmarks()) {
            while (open.size() > bookmark.level()) {
                open.pop();
            }
            float top = (float) (pages.height() - bookmark.destination().y());
            PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
            destination.addPage(writer.getPageReference(bookmark.destination().page() + 1));
            open.push(new PdfOutline(open.peek(), destination, bookmark.title()));
        }
        if (!pages.bookmarks().isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("PageMode"), new PdfName("UseOutlines"));
        }
    }

    private void describe() {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(metadata.title()));
        if (!metadata.creator().isEmpty()) {
            info.put(PdfName.AUTHOR, text(metadata.creator()));
        }
        if (!metadata.subject().isEmpty()) {
            info.put(PdfName.SUBJECT, text(metadata.subject()));
        }
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        String date = metadata.date().isEmpty() ? "" : metadata.date() + "T00:00:00Z";
        if (!date.isEmpty()) {
            PdfString stamp = new PdfString("D:" + metadata.date().replace("-", "") + "000000Z");
            info.put(PdfName.CREATIONDATE, stamp);
            info.put(PdfName.MODDATE, stamp);
        }
        int part = attachments.isEmpty() ? 2 : 3;
        byte[] xmp = Xmp.packet(metadata, part, PRODUCER, date);
        writer.setXmpMetadata(xmp);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
        byte[] id = Arrays.copyOf(digest.digest(xmp), 16);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
