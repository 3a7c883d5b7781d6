package engross.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Change;
import engross.model.Comment;
import engross.model.Direction;
import engross.model.Document;
import engross.model.Format;
import engross.model.Furniture;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Metadata;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import engross.model.Table;
import engross.testkit.WordPackageCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The check that all other tests lean on finds what is broken: each case breaks one thing in a sound package. */
class BrokenPackageTest {
    private static final String DOCUMENT = "word/document.xml";

    private static byte[] sound() {
        Revision ann = new Revision("Ann", "2026-03-31T00:00:00Z");
        Inline.Text text = Inline.Text.of("text");
        Note note =
                new Note("n", List.of(Inline.Text.of("1")), List.of(Paragraph.of("FootnoteText", "why")), Place.NONE);
        List<Inline> content = List.of(
                new Inline.CommentStart("c"),
                new Inline.Text("new", Format.PLAIN, Change.inserted(ann)),
                new Inline.Text("old", Format.PLAIN, Change.deleted(ann)),
                new Inline.CommentEnd("c"),
                new Inline.Link("#here", List.of(text)),
                new Inline.Link("https://example.org", List.of(text)),
                new Inline.NoteReference("n", List.of(Inline.Text.of("1")), Change.NONE));
        Paragraph paragraph = new Paragraph("here", "Call", Label.NONE, content, Change.NONE, false, Place.NONE);
        Table.Cell cell = new Table.Cell("", List.of(Paragraph.of("Tabletext", "x")), 1, 1, Place.NONE);
        Table.Row head = new Table.Row(true, List.of(cell), Change.NONE, Place.NONE);
        Table table = new Table("", "Table", "", List.of(new Table.Column(10_000)), List.of(head), Place.NONE);
        Document document = new Document(
                new Metadata("en-GB", Direction.LEFT_TO_RIGHT, "t", "", "", "", "", Map.of()),
                Furniture.NONE,
                List.of(paragraph, table),
                List.of(note),
                List.of(new Comment("c", ann, List.of(Paragraph.of("CommentText", "why?")), Place.NONE)),
                Map.of());
        return CouncilHouse.writer("en").write(document).orThrow();
    }

    @Test
    void aSoundPackageIsSound() {
        assertEquals(List.of(), WordPackageCheck.check(sound()));
    }

    @Test
    void whatTheSchemaForbids() throws IOException {
        finds(DOCUMENT, "<w:p>", "<w:p><w:nonsense/>", "nonsense");
        finds(DOCUMENT, " w:author=\"Ann\"", "", "author");
        finds("word/styles.xml", "<w:jc w:val=\"center\"/>", "<w:jc w:val=\"middle\"/>", "middle");
        finds("word/settings.xml", "<w:compat>", "<w:combat>", "not a package");
    }

    @Test
    void numbersThatDangleOrStandTwice() throws IOException {
        finds(DOCUMENT, "<w:del w:id=\"3\"", "<w:del w:id=\"2\"", "is taken");
        finds(DOCUMENT, "<w:commentReference w:id=\"", "<w:commentReference w:id=\"9", "w:commentReference");
        finds(
                DOCUMENT,
                "w:customMarkFollows=\"1\" w:id=\"1\"",
                "w:customMarkFollows=\"1\" w:id=\"7\"",
                "footnotes [1]");
        finds(DOCUMENT, "w:anchor=\"here\"", "w:anchor=\"there\"", "there");
        finds(DOCUMENT, "<w:bookmarkEnd w:id=\"0\"/>", "", "does not end");
        finds(DOCUMENT, "w:name=\"here\"", "w:name=\"he re\"", "he re");
        finds(DOCUMENT, "r:id=\"rId4\"", "r:id=\"rId99\"", "rId99");
    }

    @Test
    void marksInTheWrongPlace() throws IOException {
        finds(DOCUMENT, "<w:delText>old</w:delText>", "<w:t>old</w:t>", "w:t inside w:del");
        finds(DOCUMENT, "<w:t>new</w:t>", "<w:delText>new</w:delText>", "w:delText outside w:del");
        finds(DOCUMENT, "2026-03-31T00:00:00Z", "2026-03-31T00:00:00+02:00", "not in UTC");
    }

    @Test
    void tablesAndStyles() throws IOException {
        finds(
                DOCUMENT,
                "<w:t>x</w:t></w:r></w:p></w:tc>",
                "<w:t>x</w:t></w:r></w:p><w:tbl/></w:tc>",
                "end in a paragraph");
        finds(DOCUMENT, "<w:gridCol w:w=\"9639\"/>", "<w:gridCol w:w=\"1\"/><w:gridCol w:w=\"1\"/>", "fills 1 of 2");
        finds(DOCUMENT, "<w:pStyle w:val=\"Call\"/>", "<w:pStyle w:val=\"Cull\"/>", "no style Cull");
    }

    @Test
    void partsThatAreMissingOrLeftOver() throws IOException {
        finds(
                "[Content_Types].xml",
                "PartName=\"/word/styles.xml\"",
                "PartName=\"/word/stiles.xml\"",
                "no part word/stiles");
        finds(
                "word/_rels/document.xml.rels",
                "Target=\"comments.xml\"",
                "Target=\"remarks.xml\"",
                "no part word/remarks.xml");
        finds(
                "word/_rels/document.xml.rels",
                "Target=\"comments.xml\"",
                "Target=\"styles.xml\"",
                "no relationship leads to it");
    }

    private static void finds(String part, String from, String to, String expected) throws IOException {
        List<String> faults = WordPackageCheck.check(changed(part, from, to));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(expected)), expected + " not in " + faults);
    }

    private static byte[] changed(String part, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals(part)) {
                    assertTrue(content.contains(from), from + " not in " + content);
                    content = content.replace(from, to);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
