package engross.revisions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Result;
import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import engross.revisions.xml.XmlReader;
import engross.revisions.xml.XmlWriter;
import engross.testkit.ProjectFiles;
import engross.testkit.View;
import engross.testkit.WordPackageCheck;
import engross.testkit.WordText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** What holds for the documents that the product makes itself, and for what people make of them. */
class OwnDocumentsTest {
    private static final WordComparison COMPARISON = WordComparison.by("Ann", "2026-05-08T00:00:00Z");

    private static Map<String, WordPackage> samples() {
        Map<String, WordPackage> samples = new TreeMap<>();
        ProjectFiles.folder(ProjectFiles.root().resolve("output-samples")).forEach((name, content) -> {
            if (name.endsWith(".docx")) {
                samples.put(name, WordPackage.read(content, name).orThrow());
            }
        });
        assertTrue(samples.size() > 5, "the samples are there");
        return samples;
    }

    private static WordPackage settled(WordPackage word, Decision decision) {
        return Revisions.settle(word, "", revision -> decision).orThrow();
    }

    private static WordPackage compared(WordPackage old, WordPackage now, String name) {
        Result<WordPackage> result = COMPARISON.compare(old, name, now, name);
        assertTrue(result.value().isPresent(), () -> name + " " + result.diagnostics());
        return result.orThrow();
    }

    private static void proveWithOtherReaders(WordPackage old, WordPackage now, String name) {
        byte[] redline = compared(old, now, name).parts().toBytes();
        // A link of the register to a clause that is gone leads nowhere in the accepted text either.
        List<String> faults = new ArrayList<>(WordPackageCheck.check(redline));
        faults.removeAll(WordPackageCheck.check(now.parts().toBytes()));
        assertEquals(List.of(), faults, name);
        assertEquals(WordText.body(old.parts().toBytes(), View.NEW), WordText.body(redline, View.OLD), name);
        assertEquals(WordText.body(now.parts().toBytes(), View.NEW), WordText.body(redline, View.NEW), name);
    }

    @Test
    void settledSamplesAreValid() {
        samples().forEach((name, word) -> {
            for (Decision decision : List.of(Decision.ACCEPT, Decision.REJECT)) {
                byte[] settled = settled(word, decision).parts().toBytes();
                View view = decision == Decision.ACCEPT ? View.NEW : View.OLD;
                assertEquals(
                        WordText.body(word.parts().toBytes(), view), WordText.body(settled, View.NEW), name + decision);
            }
        });
    }

    @Test
    void bothTextsOfARedlineGiveARedline() {
        samples().forEach((name, word) -> {
            if (!Revisions.of(word, name).orThrow().isEmpty()) {
                proveWithOtherReaders(settled(word, Decision.REJECT), settled(word, Decision.ACCEPT), name);
            }
        });
    }

    @Test
    void editedSamplesAreCompared() {
        samples().forEach((name, word) -> {
            WordPackage clean = settled(word, Decision.ACCEPT);
            for (long seed = 0; seed < 3; seed++) {
                WordPackage edited = RandomEdits.of(clean, seed);
                compared(clean, edited, name + " " + seed);
                compared(edited, clean, name + " back " + seed);
            }
        });
    }

    /** Two paragraphs that stand side by side elsewhere are one move, and both its ends are settled together. */
    @Test
    void whatStandsElsewhereIsMoved() throws XMLStreamException {
        WordPackage word = settled(Objects.requireNonNull(samples().get("decision-701.en.docx")), Decision.ACCEPT);
        Element root = XmlReader.read(word.parts().content(word.main()));
        Element body = Objects.requireNonNull(root.child("body"));
        List<Element> long20 = body.elements().stream()
                .filter(block -> block.is("p") && PlainText.of(block).length() > 40)
                .toList();
        List<Node> blocks = new ArrayList<>(body.children());
        int from = blocks.indexOf(long20.get(2));
        List<Node> moved = List.of(blocks.remove(from), blocks.remove(from));
        blocks.addAll(blocks.indexOf(long20.get(long20.size() - 2)), moved);
        WordPackage now =
                word.with(word.parts().with(word.main(), "", XmlWriter.write(root.with(List.of(body.with(blocks))))));
        WordPackage redline = compared(word, now, "moved");
        // A note that moves along is deleted and inserted in the part of the notes.
        List<Revision> revisions = Revisions.of(redline, "").orThrow().stream()
                .filter(revision -> revision.part().equals(word.main()))
                .toList();
        assertEquals(
                Set.of(Kind.MOVE_FROM, Kind.PARAGRAPH_MOVE_FROM, Kind.MOVE_TO, Kind.PARAGRAPH_MOVE_TO),
                revisions.stream().map(Revision::kind).collect(Collectors.toSet()));
        assertEquals(1, revisions.stream().map(Revision::move).distinct().count());
        int first = revisions.get(0).number();
        WordPackage settled = Revisions.settle(
                        redline, "", one -> one.number() == first ? Decision.ACCEPT : Decision.KEEP)
                .orThrow();
        assertTrue(Revisions.of(settled, "").orThrow().stream()
                .noneMatch(revision -> revision.part().equals(word.main())));
        assertEquals(List.of(), WordPackageCheck.check(redline.parts().toBytes()));
    }

    @Test
    void otherDocumentsAreOtherTexts() {
        WordPackage before = null;
        for (Map.Entry<String, WordPackage> sample : samples().entrySet()) {
            WordPackage word = settled(sample.getValue(), Decision.ACCEPT);
            if (before != null) {
                compared(before, word, sample.getKey());
            }
            before = word;
        }
    }

    @Test
    void partsWithoutTextKeepTheirBytes() {
        Map.Entry<String, WordPackage> sample = samples().entrySet().iterator().next();
        WordPackage word = settled(sample.getValue(), Decision.ACCEPT);
        WordPackage redline = compared(word, RandomEdits.of(word, 1), sample.getKey());
        for (String part : word.parts().parts()) {
            if (!word.stories().contains(part)) {
                assertArrayEquals(word.parts().content(part), redline.parts().content(part), part);
            }
        }
    }
}
