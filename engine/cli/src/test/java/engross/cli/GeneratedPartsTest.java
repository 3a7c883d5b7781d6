package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.WordImport;
import engross.api.WordMerge;
import engross.model.Result;
import engross.testkit.ProjectFiles;
import engross.transcription.Merged;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of a redline and the origins of a compilation are no text of the document: neither import nor merge takes them for one. */
class GeneratedPartsTest {
    private static final Path FOLDER = ProjectFiles.root().resolve("fixtures/redline");

    @TempDir
    private Path folder;

    private byte[] made(String... arguments) throws Exception {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        assertEquals(ExitCode.DONE, Engross.run(out, out, arguments), said.toString());
        return Files.readAllBytes(Path.of(arguments[arguments.length - 1]));
    }

    private byte[] redline(String language, boolean register) throws Exception {
        String base = FOLDER.resolve("resolution-1430." + language + ".yaml").toString();
        String revised =
                FOLDER.resolve("resolution-1430-revised." + language + ".yaml").toString();
        String target = folder.resolve(register + ".docx").toString();
        return register
                ? made("redline", base, revised, "--register", "-o", target)
                : made("redline", base, revised, "-o", target);
    }

    private static String imported(byte[] docx) {
        return new WordImport("")
                .make(Fixtures.ENGINE, docx, "a.docx", "a")
                .orThrow()
                .source();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void theRegisterIsLeftOut(String language) throws Exception {
        byte[] plain = redline(language, false);
        byte[] registered = redline(language, true);
        assertEquals(imported(plain), imported(registered));
        Path source = FOLDER.resolve("resolution-1430." + language + ".yaml");
        assertEquals(
                merged(source, plain).orThrow().source(),
                merged(source, registered).orThrow().source());
    }

    private static Result<Merged> merged(Path source, byte[] docx) {
        return WordMerge.ofUnchanged().make(Fixtures.ENGINE, Fixtures.text(source), docx, "back.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:t[^>]*>name of a State: [^<]*</w:t></w:r>",
                "<w:hyperlink [^>]*>.*?</w:r>(?=</w:hyperlink>)",
            })
    void aChangeInTheRegisterIsTold(String words) throws Exception {
        byte[] edited = WordEdit.of(redline("en", true), "word/document.xml", xml -> {
            int register = xml.lastIndexOf("<w:tbl>");
            return xml.substring(0, register)
                    + xml.substring(register)
                            .replaceFirst(
                                    "(" + words + ")",
                                    "$1<w:ins w:id=\"9001\" w:author=\"REV\" w:date=\"2026-06-01T09:00:00Z\">"
                                            + "<w:r><w:t>?</w:t></w:r></w:ins>");
        });
        List<String> told = merged(FOLDER.resolve("resolution-1430.en.yaml"), edited).diagnostics().stream()
                .map(Object::toString)
                .toList();
        assertTrue(
                told.toString().contains("a change in a list that follows from the document is left out"),
                told.toString());
    }

    @Test
    void theOriginsOfACompilationAreLeftOut() throws Exception {
        String base = FOLDER.resolve("resolution-1430.en.yaml").toString();
        String revised = FOLDER.resolve("resolution-1430-revised.en.yaml").toString();
        String target = folder.resolve("compiled.docx").toString();
        byte[] compiled = made("compile", base, "RUR=" + revised, "-o", target);
        assertTrue(WordEdit.part(compiled, "word/document.xml").contains("Origin of the changes"));
        assertTrue(!imported(compiled).contains("Origin of the changes"));
        assertTrue(!imported(compiled).contains("table:\n      columns:\n      - title: No."), imported(compiled));
    }
}
