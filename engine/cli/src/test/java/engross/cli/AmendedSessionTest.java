package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.View;
import engross.api.WordImport;
import engross.api.WordMerge;
import engross.model.Result;
import engross.testkit.MarkedText;
import engross.testkit.ProjectFiles;
import engross.transcription.Merged;
import engross.transcription.Transcript;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The session that amended a decision or resolution as a tracked change of the line with the number. */
class AmendedSessionTest {
    private static final Path FOLDER = ProjectFiles.root().resolve("fixtures/redline");

    @TempDir
    private Path folder;

    private Path source(String amended) throws IOException {
        return Files.writeString(
                folder.resolve("resolution.en.yaml"),
                "type: resolution\nlanguage: en\nmeeting: C26\nsymbol: C26/41\ndate: '2026-05-08'\nnumber: 7\nadopted: C20\n"
                        + (amended.isEmpty() ? "" : "amended: '" + amended + "'\n")
                        + "changes: {by: NLA, date: '2026-05-08'}\ntitle: Hours\nbody:\n- call: resolves\n"
                        + "  text: that it shall open at {~~eight~>nine~~}.\n");
    }

    private static String numberLine(Path source) {
        return MarkedText.lines(Fixtures.tree(source)).stream()
                .filter(line -> line.startsWith("RESOLUTION"))
                .findFirst()
                .orElse("");
    }

    private static Result<Transcript> imported(byte[] docx) {
        return WordImport.inItsLanguage().make(Fixtures.ENGINE, docx, "a.docx", "a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {++C26++}      | RESOLUTION 7 (C20{+, last amended C26+})
            {~~C24~>C26~~} | RESOLUTION 7 (C20, last amended {-C24-}{+C26+})
            {--C24--}      | RESOLUTION 7 (C20{-, last amended C24-})
            """)
    void aMarkOfTheSessionIsOneOfTheLineAndComesBack(String amended, String line) throws IOException {
        Path source = source(amended);
        assertEquals(line, numberLine(source));
        byte[] docx = Fixtures.word(source);
        Result<Transcript> made = imported(docx);
        assertTrue(
                made.orThrow().source().contains("\namended: '" + amended + "'\n"),
                made.orThrow().source());
        assertEquals(List.of(), made.diagnostics());
        assertTrue(Fixtures.pdf(source).length > 0);
        Merged merged = merged(source, docx).orThrow();
        assertEquals(Files.readString(source), merged.source());
    }

    @Test
    void whatIsNoMarkOfTheWholeValueIsAtFault() throws IOException {
        for (String amended : List.of("{++C26++} and more", "{++C26++}{@RUR++C27++}", "{++++}")) {
            Path source = source(amended);
            assertTrue(
                    Fixtures.ENGINE
                            .read(Fixtures.text(source), View.MARKUP)
                            .value()
                            .isEmpty(),
                    amended);
        }
    }

    private static Result<Merged> merged(Path source, byte[] docx) {
        return WordMerge.ofUnchanged().make(Fixtures.ENGINE, Fixtures.text(source), docx, "back.docx");
    }

    @Test
    void whatAReviewerDecidesAboutItStandsInTheSource() throws IOException {
        Path source = source("{++C26++}");
        Path sent = Files.write(folder.resolve("sent.docx"), Fixtures.word(source));
        for (String decision : List.of("accept", "reject")) {
            Path back = folder.resolve(decision + ".docx");
            run(decision, sent.toString(), "-o", back.toString());
            Merged merged = merged(source, Files.readAllBytes(back)).orThrow();
            assertTrue(
                    merged.dispositions().stream().allMatch(each -> each.isSettled()), merged.dispositions()::toString);
            assertEquals(decision.equals("accept"), merged.source().contains("\namended: C26\n"), merged.source());
            assertEquals(decision.equals("reject"), !merged.source().contains("amended"), merged.source());
        }
    }

    private static void run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        assertEquals(ExitCode.DONE, Engross.run(out, out, arguments), said.toString());
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void theMarkOfARedlineComesBack(String language) throws IOException {
        Path base = FOLDER.resolve("resolution-1430." + language + ".yaml");
        Path redline = folder.resolve("redline.docx");
        String revised =
                FOLDER.resolve("resolution-1430-revised." + language + ".yaml").toString();
        run("redline", base.toString(), revised, "-o", redline.toString());
        Result<Transcript> made = imported(Files.readAllBytes(redline));
        assertTrue(
                made.orThrow().source().contains("\namended: '{++C26++}'\n"),
                made.orThrow().source());
        assertEquals(List.of(), made.diagnostics());
        Merged merged = merged(base, Files.readAllBytes(redline)).orThrow();
        String name = "resolution-1430-revised-" + language;
        assertTrue(merged.source().contains("amended: '{@" + name + "++C26++}'\n"), merged.source());
        assertTrue(merged.source().contains("\nauthors:\n  " + name + ":\n"), merged.source());
    }
}
