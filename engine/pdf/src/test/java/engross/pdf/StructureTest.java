package engross.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader that does not see the pages is told. */
@SuppressWarnings("NullAway.Init") // Set before each test.
class StructureTest {
    private PDDocument pdf;
    private List<PDStructureElement> elements;

    @BeforeEach
    void read() throws IOException {
        pdf = Loader.loadPDF(ConformanceTest.pdf("en-GB"));
        elements = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    private void collect(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element);
            }
        }
    }

    private List<PDStructureElement> all(String type) {
        return elements.stream()
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    @Test
    void changesAreSpoken() {
        List<String> spoken = new ArrayList<>();
        all("Ins").forEach(element -> spoken.add(element.getAlternateDescription()));
        all("Del").forEach(element -> spoken.add(element.getAlternateDescription()));
        assertTrue(spoken.contains("inserted: Item 12 265"), spoken.toString());
        assertTrue(spoken.contains("deleted: Item 12"), spoken.toString());
        assertTrue(all("Ins").stream().allMatch(element -> element.getTitle().startsWith("Jones, Ada")));
    }

    @Test
    void notesAndTheirMarksLeadToEachOther() {
        List<PDStructureElement> marks = all("Reference");
        List<PDStructureElement> notes = all("Note");
        assertEquals(List.of("ref-note-1", "ref-note-2"), ids(marks));
        assertEquals(List.of("note-1", "note-2"), ids(notes));
        for (PDStructureElement mark : marks) {
            assertTrue(hasLink(mark));
        }
        for (PDStructureElement note : notes) {
            assertTrue(hasLink((PDStructureElement) note.getKids().get(0)));
        }
    }

    private static List<String> ids(List<PDStructureElement> of) {
        return of.stream().map(PDStructureElement::getElementIdentifier).toList();
    }

    private static boolean hasLink(PDStructureElement parent) {
        PDStructureElement link = (PDStructureElement) parent.getKids().get(0);
        return link.getStructureType().equals("Link")
                && link.getKids().stream().anyMatch(PDObjectReference.class::isInstance);
    }

    @Test
    void tablesSayWhatTheirHeadersAreFor() {
        assertEquals(3, all("TH").size());
        for (PDStructureElement header : all("TH")) {
            assertTrue(header.getAttributes().getObject(0).toString().contains("Scope"));
        }
        assertEquals(1, all("THead").size());
    }

    @Test
    void listsHaveLabelsAndBodies() {
        assertEquals(all("LI").size(), all("LBody").size());
        assertTrue(all("Lbl").size() >= all("LI").size());
    }

    @Test
    void picturesAndLinksAreDescribed() {
        assertEquals("Item 12", all("Figure").get(0).getAlternateDescription());
        assertNotNull(pdf.getDocumentCatalog().getLanguage());
        assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }

    @Test
    void theOutlineHasTheHeadings() {
        var outline = pdf.getDocumentCatalog().getDocumentOutline();
        assertEquals("1 Introduction", outline.getFirstChild().getTitle());
        assertEquals("1.2 Introduction", outline.getFirstChild().getFirstChild().getTitle());
        assertNotNull(pdf.getDocumentCatalog().getCOSObject().getItem(COSName.OUTLINES));
    }
}
