package engross.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of each marked-content sequence of a PDF, by page and number (ISO 32000-1, 14.6), in logical order. */
final class PdfMarks {
    private static final String OPENING = "([{<«";
    private static final String CLOSING = ")]}>»";

    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final List<Map<Integer, String>> pages = new ArrayList<>();

    PdfMarks(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            Map<Integer, String> texts = new HashMap<>();
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> add(content, texts));
            numbers.put(page.getCOSObject(), pages.size());
            pages.add(texts);
        }
    }

    private static void add(PDMarkedContent content, Map<Integer, String> texts) {
        if (content.getMCID() >= 0) {
            String before = texts.put(content.getMCID(), text(content));
            if (before != null) {
                throw new AssertionError("two contents are marked " + content.getMCID());
            }
        }
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return "ReversedChars".equals(content.getTag()) ? reversed(text) : text.toString();
    }

    /** ISO 32000-1, 14.8.2.3.3. Brackets stand as they look. */
    private static String reversed(StringBuilder text) {
        StringBuilder reversed = new StringBuilder(text).reverse();
        for (int i = 0; i < reversed.length(); i++) {
            int opening = OPENING.indexOf(reversed.charAt(i));
            int closing = CLOSING.indexOf(reversed.charAt(i));
            if (opening >= 0) {
                reversed.setCharAt(i, CLOSING.charAt(opening));
            } else if (closing >= 0) {
                reversed.setCharAt(i, OPENING.charAt(closing));
            }
        }
        return reversed.toString();
    }

    int pages() {
        return pages.size();
    }

    /** From 0. */
    int page(PDPage page) {
        return Objects.requireNonNull(numbers.get(page.getCOSObject()));
    }

    /** @throws AssertionError where the page has no such mark */
    String text(int page, int mark) {
        String text = pages.get(page).get(mark);
        if (text == null) {
            throw new AssertionError("page " + page + " has no content that is marked " + mark);
        }
        return text;
    }
}
