package engross.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tagged PDF in the order of its structure, as a screen reader has it: a string a paragraph, those of the body and
 * those of the notes. Artifacts are no text. Tabs are spaces.
 */
public final class PdfText {
    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Reference", "Strong", "Em", "Ins", "Del", "Figure", "Annot", "Lbl");

    private final PdfMarks marks;
    private final @Nullable View view;
    private final List<String> body = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<List<String>> bodyPages = new ArrayList<>();
    private final List<List<String>> notePages = new ArrayList<>();
    private final SortedMap<Integer, StringBuilder> parts = new TreeMap<>();
    private final StringBuilder line = new StringBuilder();
    private boolean inNote;
    private boolean afterLabel;

    private PdfText(PdfMarks marks, @Nullable View view) {
        this.marks = marks;
        this.view = view;
        for (int i = 0; i < marks.pages(); i++) {
            bodyPages.add(new ArrayList<>());
            notePages.add(new ArrayList<>());
        }
    }

    /** All text, with what is inserted and what is deleted. */
    public static PdfText of(byte[] pdf) throws IOException {
        return of(pdf, null);
    }

    /** The text before or after the changes that the structure tells of, without the list of comments: the section with a title. */
    public static PdfText of(byte[] pdf, @Nullable View view) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfText text = new PdfText(new PdfMarks(document), view);
            text.kids(document.getDocumentCatalog().getStructureTreeRoot(), null);
            text.flush();
            return text;
        }
    }

    public List<String> body() {
        return body;
    }

    /** In the order of their first references. */
    public List<String> notes() {
        return notes;
    }

    /** What each page has of the paragraphs: those of the body, then those of the notes. */
    public List<List<String>> pages() {
        List<List<String>> pages = new ArrayList<>();
        for (int i = 0; i < bodyPages.size(); i++) {
            List<String> page = new ArrayList<>(bodyPages.get(i));
            page.addAll(notePages.get(i));
            pages.add(page);
        }
        return pages;
    }

    private void kids(PDStructureNode node, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element(element);
            } else if (kid instanceof Integer mark && page != null) {
                add(marks.page(page), mark);
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(marks.page(reference.getPage()), reference.getMCID());
            }
        }
    }

    private void add(int page, int mark) {
        String text = marks.text(page, mark).replace("\u200F", "");
        line.append(text);
        parts.computeIfAbsent(page, key -> new StringBuilder()).append(text);
        afterLabel = false;
    }

    private void element(PDStructureElement element) {
        String role = element.getStructureType();
        boolean hidden = (view == View.NEW && role.equals("Del")) || (view == View.OLD && role.equals("Ins"));
        boolean comments = view != null && role.equals("Sect") && element.getTitle() != null;
        if (hidden || comments) {
            return;
        }
        if (role.equals("Note")) {
            note(element);
            return;
        }
        boolean block = !INLINE.contains(role);
        if (block && !afterLabel) {
            flush();
        }
        kids(element, element.getPage());
        if (role.equals("Lbl")) {
            afterLabel = true;
        } else if (block) {
            flush();
        }
    }

    private void note(PDStructureElement element) {
        flush();
        inNote = true;
        kids(element, element.getPage());
        flush();
        inNote = false;
    }

    private void flush() {
        String text = line.toString().replaceAll("\\s+", " ").strip();
        line.setLength(0);
        afterLabel = false;
        List<List<String>> pages = inNote ? notePages : bodyPages;
        parts.forEach((page, part) -> pages.get(page).add(part.toString()));
        parts.clear();
        if (!text.isEmpty()) {
            (inNote ? notes : body).add(text);
        }
    }
}
