package engross.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import engross.model.Result;
import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import engross.revisions.xml.XmlReader;
import engross.revisions.xml.XmlWriter;
import engross.testkit.ProjectFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** Whatever is in a file, there is a result or a word about it, and never a crash. */
class HostileDocumentsTest {
    private static final WordComparison COMPARISON = WordComparison.by("Ann", "");
    private static final WordPackage SOUND = sample("contribution-mod-1387.en.docx");

    private static WordPackage sample(String name) {
        return WordPackage.read(
                        Objects.requireNonNull(
                                ProjectFiles.folder(ProjectFiles.root().resolve("output-samples"))
                                        .get(name)),
                        name)
                .orThrow();
    }

    private static WordPackage with(byte[] main) {
        return SOUND.with(SOUND.parts().with(SOUND.main(), "", main));
    }

    /** Everything that is done with Word files. */
    private static void use(WordPackage word) {
        Result<List<Revision>> listed = Revisions.of(word, "f");
        for (Decision decision : List.of(Decision.ACCEPT, Decision.REJECT)) {
            Result<WordPackage> settled = Revisions.settle(word, "f", revision -> decision);
            assertEquals(listed.value().isPresent(), settled.value().isPresent());
        }
        told(COMPARISON.compare(word, "f", SOUND, "s"));
        told(COMPARISON.compare(SOUND, "s", word, "f"));
    }

    private static void told(Result<WordPackage> result) {
        assertFalse(result.value().isEmpty() && result.diagnostics().isEmpty());
    }

    @Test
    void flippedBytesAreNoCrash() {
        byte[] sound = SOUND.parts().content(SOUND.main());
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            byte[] main = sound.clone();
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                main[random.nextInt(main.length)] ^= (byte) (1 << random.nextInt(7));
            }
            use(with(main));
        }
    }

    @Test
    void shuffledElementsAreNoCrash() throws XMLStreamException {
        Element sound = XmlReader.read(SOUND.parts().content(SOUND.main()));
        for (long seed = 0; seed < 30; seed++) {
            use(with(XmlWriter.write(shuffled(sound, new Random(seed)))));
        }
    }

    /** Elements left out, doubled, put in another order and put into one another. */
    private static Element shuffled(Element element, Random random) {
        List<Node> content = new ArrayList<>();
        for (Node node : element.children()) {
            Node own = node instanceof Element child ? shuffled(child, random) : node;
            switch (random.nextInt(60)) {
                case 0 -> {
                    // Left out.
                }
                case 1 -> {
                    content.add(own);
                    content.add(own);
                }
                case 2 -> content.add(Element.w("del", own));
                case 3 -> content.add(Element.w("tbl", Element.w("tr", Element.w("tc", own))));
                case 4 -> content.add(Element.w("sdt", Element.w("sdtContent", own)));
                default -> content.add(own);
            }
        }
        if (random.nextInt(40) == 0) {
            Collections.shuffle(content, random);
        }
        return element.with(content);
    }

    @Test
    void otherPartsAndEmptyOnesAreNoCrash() {
        String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        for (String main : List.of(
                "",
                "<a/>",
                "<w:document " + w + "/>",
                "<w:document " + w + "><w:body/></w:document>",
                "<w:document " + w + "><w:body><w:tbl/><w:sdt/><w:p><w:r/></w:p></w:body></w:document>",
                "<w:document " + w
                        + "><w:body><w:p><w:hyperlink/><w:ins/></w:p><w:tbl><w:tr/></w:tbl></w:body></w:document>",
                "<x:document xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><x:body>"
                        + "<x:p><x:r><x:t>Words.</x:t></x:r></x:p></x:body></x:document>")) {
            use(with(main.getBytes(StandardCharsets.UTF_8)));
        }
        use(with(SOUND.parts().content("word/styles.xml")));
    }
}
