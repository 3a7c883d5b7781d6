package engross.opc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** What is read comes out as it was, except for what was changed. */
class OpcPackageTest {
    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = Archives.word();
        parts.put("word/media/图.png", new byte[] {1, 2, 3});
        parts.put("customXml/item1.xml", Archives.utf8("<a>  kept \r\n as it is </a>"));
        return parts;
    }

    private static OpcPackage read(byte[] file) {
        return OpcPackage.read(file, "f.docx", Limits.DOCUMENT).orThrow();
    }

    @Test
    void everyPartKeepsItsBytes() {
        OpcPackage again = read(read(Archives.zip(parts())).toBytes());
        assertEquals(List.copyOf(parts().keySet()), again.parts());
        parts().forEach((name, content) -> assertArrayEquals(content, again.content(name), name));
    }

    @Test
    void partsAreChangedAndAdded() {
        OpcPackage sound = read(Archives.zip(parts()));
        byte[] note = Archives.utf8("<n/>");
        OpcPackage changed = read(sound.with("word/document.xml", "", note)
                .with("word/notes.xml", "application/x-notes+xml", note)
                .toBytes());
        assertArrayEquals(note, changed.content("word/document.xml"));
        assertArrayEquals(note, changed.content("WORD/notes.xml"));
        assertEquals("application/x-notes+xml", changed.contentType("word/notes.xml"));
        assertEquals(sound.contentType("word/document.xml"), changed.contentType("word/document.xml"));
        assertArrayEquals(sound.content("word/media/图.png"), changed.content("word/media/图.png"));
    }

    @Test
    void relationshipsAreReadAndWritten() {
        OpcPackage sound = read(Archives.zip(parts()));
        List<Relationship> more =
                new ArrayList<>(sound.relationships("word/document.xml", "f").orThrow());
        more.add(new Relationship("r7", "http://x/image", "media/a&b.png", false, ""));
        more.add(new Relationship("r8", "http://x/hyperlink", "http://example.org/?a=\"1\"", true, ""));
        List<Relationship> read = read(sound.with("word/document.xml", more).toBytes())
                .relationships("word/document.xml", "f")
                .orThrow();
        assertEquals("word/media/a&b.png", read.get(0).part());
        assertEquals("http://example.org/?a=\"1\"", read.get(1).target());
        assertEquals("", read.get(1).part());
    }

    @Test
    void storiesAreThePartsWithText() {
        Map<String, byte[]> parts = parts();
        parts.put("word/header1.xml", Archives.utf8("<h/>"));
        parts.put(
                "word/_rels/document.xml.rels",
                Archives.utf8(Archives.relationships(
                        "<Relationship Id=\"a\" Type=\"http://x/header\" Target=\"header1.xml\"/>"
                                + "<Relationship Id=\"b\" Type=\"http://x/header\" Target=\"/word/header1.xml\"/>"
                                + "<Relationship Id=\"c\" Type=\"http://x/footer\" Target=\"missing.xml\"/>")));
        WordPackage word = WordPackage.read(Archives.zip(parts), "f.docx").orThrow();
        assertEquals(List.of("word/document.xml", "word/header1.xml"), word.stories());
    }

    @Test
    void nestingIsBounded() {
        byte[] deep = "<a>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThrows(XMLStreamException.class, () -> {
            XMLStreamReader reader = PartXml.reader(deep);
            while (reader.hasNext()) {
                reader.next();
            }
        });
    }
}
