package engross.opc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Result;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in, there is a clear word about it within two seconds. */
class HostilePackageTest {
    private static String code(byte[] file) {
        Result<WordPackage> result =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WordPackage.read(file, "f.docx"));
        return result.value().isPresent() ? "" : result.diagnostics().get(0).code();
    }

    @Test
    void refusesWhatIsNoPackage() {
        assertEquals("not-a-package", code(new byte[0]));
        assertEquals("not-a-package", code(Archives.utf8("hello, world")));
        assertEquals("not-a-package", code(Archives.zip(Map.of("a.txt", Archives.utf8("hello")))));
        assertEquals(
                "encrypted-file", code(Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600)));
    }

    @Test
    void refusesWhatIsNoWordDocument() {
        String sheet = Archives.TYPES.replace("wordprocessingml.document", "spreadsheetml.sheet");
        assertEquals("not-a-word-document", code(Archives.wordWith("[Content_Types].xml", sheet)));
        String macros = Archives.TYPES.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml");
        assertEquals("macro-document", code(Archives.wordWith("[Content_Types].xml", macros)));
        String strict = Archives.ROOT.replace(
                "http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument");
        assertEquals("strict-document", code(Archives.wordWith("_rels/.rels", strict)));
        assertEquals("not-a-word-document", code(Archives.wordWith("_rels/.rels", Archives.relationships(""))));
    }

    @Test
    void refusesNamesThatLeadOutOfThePackage() {
        for (String name :
                new String[] {"../evil.xml", "/etc/passwd", "word/../../x", "word\\document2.xml", "c:/x", "a//b"}) {
            assertEquals("part-outside", code(Archives.wordWith(name, "<x/>")), name);
        }
        String away = Archives.ROOT.replace("word/document.xml", "../../etc/passwd");
        assertEquals("part-outside", code(Archives.wordWith("_rels/.rels", away)));
    }

    @Test
    void refusesNamesThatAreThereTwice() {
        assertEquals("duplicate-part", code(Archives.wordWith("word/Document.xml", "<x/>")));
        byte[] file = Archives.wordWith("word/documenz.xml", "<x/>");
        String text = new String(file, StandardCharsets.ISO_8859_1).replace("documenz", "document");
        assertEquals("duplicate-part", code(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void refusesBombs() {
        Map<String, byte[]> parts = Archives.word();
        parts.put("word/media/image1.bin", new byte[40 << 20]);
        assertEquals("package-too-large", code(Archives.zip(parts)));
    }

    @Test
    void refusesSizesThatAreNotTrue() {
        Map<String, byte[]> parts = Archives.word();
        parts.put("word/media/image1.bin", new byte[1 << 20]);
        byte[] file = Archives.zip(parts);
        // The directory says ten bytes for what unpacks to a megabyte.
        int at = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf("word/media/image1.bin") - 46;
        Arrays.fill(file, at + 24, at + 28, (byte) 0);
        file[at + 24] = 10;
        assertEquals("damaged-package", code(file));
    }

    @Test
    void refusesDocumentTypes() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        assertEquals("document-type", code(Archives.wordWith("word/document.xml", entity)));
        byte[] wide = ("\uFEFF" + entity).getBytes(StandardCharsets.UTF_16LE);
        Map<String, byte[]> parts = Archives.word();
        parts.put("word/document.xml", wide);
        assertEquals("document-type", code(Archives.zip(parts)));
    }

    @Test
    void keepsExternalTargetsAndFollowsNone() {
        String link = Archives.relationships("<Relationship Id=\"r1\" Type=\"http://x/hyperlink\""
                + " Target=\"../../../../etc/passwd\" TargetMode=\"External\"/>");
        Result<WordPackage> word = WordPackage.read(Archives.wordWith("word/_rels/document.xml.rels", link), "f.docx");
        Relationship relationship = word.orThrow().relationships().get(0);
        assertEquals("", relationship.part());
        assertTrue(relationship.external());
    }

    @Test
    void everyDamageIsRefusedOrHarmless() {
        byte[] sound = Archives.wordWith("word/styles.xml", "<w:styles/>".repeat(40));
        Random random = new Random(5);
        for (int length = 0; length < sound.length; length += 7) {
            assertTrue(!code(Arrays.copyOf(sound, length)).isEmpty(), "cut at " + length);
        }
        for (int round = 0; round < 2_000; round++) {
            byte[] file = sound.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            }
            WordPackage.read(file, "f.docx")
                    .value()
                    .ifPresent(
                            word -> word.stories().forEach(part -> word.parts().content(part)));
        }
    }
}
