package engross.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.opc.WordPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Accepting and rejecting give what others' reviewed files give. */
class SettlementCorpusTest {
    /** Where the text was cut otherwise by the tool that made the expected file; our cut is that of a third tool. */
    private static final String CUT_OTHERWISE = "RP051-Arabic.docx REJECT";

    private static List<String> text(WordPackage word) {
        List<String> lines = new ArrayList<>();
        for (Story story : Story.all(word, "").orThrow()) {
            for (String line : PlainText.of(story.root()).split("\n", -1)) {
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static WordPackage settled(Path file, Decision decision) {
        return Revisions.settle(Corpora.word(file), file.toString(), revision -> decision)
                .orThrow();
    }

    @Test
    void everyKindIsAcceptedAndRejected() throws IOException {
        Path folder = Corpora.folder("revisions/RP");
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        try (Stream<Path> files = Files.list(folder).sorted()) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                for (Decision decision : List.of(Decision.ACCEPT, Decision.REJECT)) {
                    String suffix = decision == Decision.ACCEPT ? "-Accepted.docx" : "-Rejected.docx";
                    Path expected = folder.resolve(name.replace(".docx", suffix));
                    if (Files.exists(expected)) {
                        compared++;
                        difference(
                                text(Corpora.word(expected)),
                                text(settled(file, decision)),
                                name + " " + decision,
                                wrong);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(104, compared);
    }

    private static void difference(List<String> expected, List<String> found, String name, List<String> wrong) {
        if (name.equals(CUT_OTHERWISE)) {
            assertEquals(String.join("", expected), String.join("", found));
            return;
        }
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String a = i < expected.size() ? expected.get(i) : "-";
            String b = i < found.size() ? found.get(i) : "-";
            if (!a.equals(b)) {
                wrong.add("\n" + name + ":\n  " + a + "\n  " + b);
                return;
            }
        }
    }

    /** Kinds of marks by one document each: nothing that is marked is left, and both ways differ. */
    @Test
    void everyKindIsListedAndSettled() throws IOException {
        List<Kind> kinds = new ArrayList<>();
        try (Stream<Path> files =
                Files.list(Corpora.folder("revisions/FA-RevTracking")).sorted()) {
            for (Path file : (Iterable<Path>) files::iterator) {
                List<Revision> revisions =
                        Revisions.of(Corpora.word(file), file.toString()).orThrow();
                assertEquals(false, revisions.isEmpty(), file.toString());
                revisions.forEach(revision -> kinds.add(revision.kind()));
                for (Decision decision : List.of(Decision.ACCEPT, Decision.REJECT)) {
                    WordPackage settled = settled(file, decision);
                    assertEquals(List.of(), Revisions.of(settled, "").orThrow(), file + " " + decision);
                }
            }
        }
        assertEquals(
                20,
                kinds.stream().distinct().count(),
                kinds.stream().distinct().sorted().toList().toString());
    }
}
