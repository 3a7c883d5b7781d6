package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.NumberedDocument;
import engross.api.View;
import engross.model.Diagnostic;
import engross.model.Result;
import engross.testkit.MarkedText;
import engross.testkit.ProjectFiles;
import engross.testkit.WordPackageCheck;
import engross.testkit.WordText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals whose base and revised texts stand in files of their own. */
class ProposalVersionsTest {
    private static final Path FIXTURE = ProjectFiles.root().resolve("fixtures/contribution-versions");
    private static final boolean WRITE = "write".equals(System.getProperty("engross.samples"));
    private static final String HEAD = "type: contribution\nlanguage: en\nsource: Norland\ntitle: T\nbody:\n"
            + "- para: See [#first].\n  id: here\nproposals:\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void acceptingGivesTheRevisedFileAndRejectingTheBase(String language) throws IOException {
        byte[] docx = Fixtures.word(FIXTURE.resolve("contribution-versions-1425." + language + ".yaml"));
        for (boolean accepted : new boolean[] {true, false}) {
            List<String> whole = lines(docx, accepted);
            Path expected = FIXTURE.resolve("expected-" + (accepted ? "accepted." : "rejected.") + language + ".txt");
            if (WRITE) {
                Files.writeString(expected, String.join("\n", whole) + "\n");
            }
            assertEquals(Files.readString(expected).strip(), String.join("\n", whole));
            Path file = FIXTURE.resolve(
                    "versions/resolution-1425-" + (accepted ? "proposed." : "issued.") + language + ".yaml");
            List<String> alone = lines(Fixtures.word(file), accepted);
            // The amendment line is the proposal's; the notes follow the body in both.
            List<String> text = alone.subList(1, alone.size() - 1);
            assertTrue(String.join("\n", whole).contains(String.join("\n", text)), () -> whole + "\n" + text);
        }
    }

    /** Body and notes without the table at the head of the first page, empty lines and rules. */
    private static List<String> lines(byte[] docx, boolean accepted) {
        engross.testkit.View view = accepted ? engross.testkit.View.NEW : engross.testkit.View.OLD;
        return Stream.concat(WordText.body(docx, view).stream(), WordText.notes(docx, view).stream())
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.chars().allMatch(c -> c == '_'))
                .dropWhile(line -> !line.matches("(Contribution from|RESOLUTION|第1425号|مساهمة من|القرار).*|.*的文稿"))
                .toList();
    }

    @Test
    void theInstrumentCanStandInTheProposal() throws IOException {
        base();
        Result<NumberedDocument> read = read(HEAD
                + "- action: MOD\n  by: NLA\n  base: old/base.yaml\n  amended: C26\n  instrument:\n    type: resolution\n"
                + "    number: 7\n    adopted: C20\n    title: Hours\n    body:\n    - call: resolves\n      items:\n"
                + "      - {text: that it shall open at nine;, id: first}\n      - that it shall close.\n");
        List<String> lines = MarkedText.lines(read.orThrow().document());
        assertTrue(lines.contains("RESOLUTION 7 (C20{+, last amended C26+})"), lines.toString());
        assertTrue(lines.contains("1|that it shall open at {-eight-}{+nine+};"), lines.toString());
        assertTrue(lines.contains("See <1>."), lines.toString());
    }

    @Test
    void proposalsWithTheSameIdsNotesAndCommentsStayApart() throws IOException {
        base();
        Files.writeString(folder.resolve("old/base.yaml"), text(7, "eight;{>>Why so early?<<}", "close.[^n]", "Old."));
        Files.writeString(folder.resolve("old/new.yaml"), text(7, "nine;{>>Late enough.<<}", "close.[^n]", "New."));
        Files.writeString(folder.resolve("old/base8.yaml"), text(8, "ten;", "shut.[^n]", "Eight."));
        Files.writeString(folder.resolve("old/new8.yaml"), text(8, "noon;", "shut.[^n]", "Noon."));
        String two = HEAD + "- {action: MOD, by: A, base: old/base.yaml, revised: old/new.yaml}\n"
                + "- {action: MOD, by: B, base: old/base8.yaml, revised: old/new8.yaml}\n";
        NumberedDocument read = read(two).orThrow();
        assertEquals(1, read.document().comments().size());
        assertEquals(2, read.document().notes().size());
        List<String> lines = MarkedText.lines(read.document());
        assertTrue(lines.toString().contains("{-Old-}{+New+}."), lines.toString());
        assertTrue(lines.toString().contains("{-Eight-}{+Noon+}."), lines.toString());
        assertEquals(
                List.of(), WordPackageCheck.check(Fixtures.ENGINE.word(read).orThrow()));
        Path source = Files.writeString(folder.resolve("c.yaml"), two);
        String ofB = String.join(
                "\n",
                MarkedText.lines(Fixtures.ENGINE
                        .read(SourceContent.read(source), View.ofAuthor("B"))
                        .orThrow()
                        .document()));
        assertTrue(ofB.contains("open at eight") && ofB.contains("open at noon") && ofB.contains("Old."), ofB);
    }

    private static String text(int number, String hour, String end, String note) {
        return "type: resolution\nlanguage: en\nnumber: " + number
                + "\nadopted: C20\ntitle: Hours\nbody:\n- call: resolves\n"
                + "  items:\n  - {text: 'that it shall open at " + hour + "', id: first}\n  - that it shall " + end
                + "\nfootnotes: {n: " + note + "}\n";
    }

    private void base() throws IOException {
        Files.createDirectories(folder.resolve("old"));
        Files.writeString(
                folder.resolve("old/base.yaml"), text(7, "eight;", "close.", "").replaceFirst("footnotes.*\n", ""));
    }

    @Test
    void picturesOfAVersionComeFromItsOwnFolder() throws IOException {
        base();
        Files.copy(ProjectFiles.root().resolve("fixtures/information/consultas.png"), folder.resolve("old/p.png"));
        String image = "annexes:\n- title: Plan\n  body:\n  - image: {file: p.png, alt: Plan}\n";
        String base = Files.readString(folder.resolve("old/base.yaml"));
        Files.writeString(folder.resolve("old/new.yaml"), base + image);
        NumberedDocument read = read(HEAD + "- {action: MOD, by: A, base: old/base.yaml, revised: old/new.yaml}\n")
                .orThrow();
        assertEquals(
                List.of("old/p.png"), List.copyOf(read.document().pictures().keySet()));
    }

    @Test
    void whatIsNoVersionIsToldAtItsPlace() throws IOException {
        base();
        Files.createDirectories(folder.resolve("old/folder.yaml"));
        Files.writeString(folder.resolveSibling("outside-" + folder.getFileName() + ".yaml"), text(7, "x;", "y.", "z"));
        Files.createSymbolicLink(
                folder.resolve("old/link.yaml"), folder.resolveSibling("outside-" + folder.getFileName() + ".yaml"));
        Files.write(folder.resolve("old/latin.yaml"), new byte[] {(byte) 0xe9, (byte) 0xff});
        Files.writeString(folder.resolve("old/deep.yaml"), "[".repeat(5000));
        for (String name : List.of("folder", "link", "none")) {
            assertEquals(List.of("version-missing"), codes("old/" + name + ".yaml"));
        }
        assertEquals(List.of("version-at-fault", "not-utf-8"), codes("old/latin.yaml"));
        assertEquals(List.of("version-at-fault", "too-deep"), codes("old/deep.yaml"));
        assertEquals(List.of("cyclic-version"), codes("c.yaml"));
        assertEquals(List.of("version-file"), codes("old/../../c.yaml"));
        Files.delete(folder.resolveSibling("outside-" + folder.getFileName() + ".yaml"));
    }

    private List<String> codes(String revised) throws IOException {
        Result<NumberedDocument> read = read(HEAD.replace("[#first]", "this")
                + "- {action: MOD, by: A, base: old/base.yaml, revised: " + revised + "}\n");
        assertTrue(read.value().isEmpty());
        assertTrue(read.diagnostics().stream()
                .anyMatch(found -> found.place().file().endsWith("/c.yaml")
                        && found.place().line() == 9));
        return read.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private Result<NumberedDocument> read(String contribution) throws IOException {
        Path source = Files.writeString(folder.resolve("c.yaml"), contribution);
        return Fixtures.ENGINE.read(SourceContent.read(source), View.MARKUP);
    }
}
