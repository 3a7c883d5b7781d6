package engross.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.assembly.Pictures;
import engross.house.House;
import engross.testkit.Pandoc;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another reader of Word files, pandoc, accepts and rejects a redline to the texts of the two clean documents. */
class PandocTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void pandocIsThere() throws InterruptedException {
        assumeTrue(Pandoc.isThere(), "pandoc is not installed: it is a second reader of redlines");
    }

    @ParameterizedTest
    @CsvSource({"ar, deletion-insertion", "zh, deletion-insertion", "en, move"})
    void acceptedAndRejectedTextsAreTheCleanOnes(String language, String moves) throws Exception {
        Engine engine = engine(moves);
        SourceRedline task = new SourceRedline(List.of(Format.DOCX), Optional.of("Ann"), Optional.empty());
        SourceText base = fixture("resolution-1430." + language);
        SourceText revised = fixture("resolution-1430-revised." + language);
        Redlined redlined = task.redlined(engine, base, revised).orThrow();
        Path marked = file(
                "marked.docx", task.make(engine, base, revised).orThrow().get(0).content());
        Path old = file("base.docx", engine.word(clean(redlined, 0)).orThrow());
        Path now = file("revised.docx", engine.word(clean(redlined, 1)).orThrow());
        String rejected = Pandoc.text(marked, "reject");
        assertTrue(rejected.length() > 400, rejected);
        assertEquals(Pandoc.text(old, "all"), rejected);
        assertEquals(Pandoc.text(now, "all"), Pandoc.text(marked, "accept"));
    }

    private static NumberedDocument clean(Redlined redlined, int text) {
        return new NumberedDocument(
                redlined.document().source(), redlined.texts().get(text).text().orElseThrow());
    }

    private static Engine engine(String moves) {
        SortedMap<String, byte[]> files = ProjectFiles.house();
        String house = new String(files.get("house.yaml"), StandardCharsets.UTF_8)
                .replace("moves: deletion-insertion}", "moves: " + moves + "}");
        files.put("house.yaml", house.getBytes(StandardCharsets.UTF_8));
        return Engine.of(House.read(files).orThrow());
    }

    private static SourceText fixture(String name) throws IOException {
        byte[] content = Files.readAllBytes(ProjectFiles.root().resolve("fixtures/redline/" + name + ".yaml"));
        return new SourceText(name + ".yaml", content, Pictures.NONE);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
