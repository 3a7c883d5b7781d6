package engross.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of a PDF page by page as PDFBox reads it from the pages, in the order in which it is drawn. */
public final class PdfDrawnText extends PDFTextStripper {
    private static final String ARTIFACT = "Artifact";

    private final boolean withArtifacts;
    private int open;
    private int artifact;

    private PdfDrawnText(boolean withArtifacts) {
        this.withArtifacts = withArtifacts;
    }

    /** @param withArtifacts whether headers, footers and repeated rows are read too */
    public static List<String> pages(byte[] pdf, boolean withArtifacts) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PdfDrawnText stripper = new PdfDrawnText(withArtifacts);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        open++;
        if (artifact == 0 && tag.getName().equals(ARTIFACT)) {
            artifact = open;
        }
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (artifact == open) {
            artifact = 0;
        }
        open--;
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (artifact == 0 || withArtifacts) {
            super.processTextPosition(text);
        }
    }
}
