package engross.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.house.House;
import engross.testkit.Pandoc;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    @CsvSource({
        "ar, deletion-insertion",
        "zh, deletion-insertion",
        "en, move",
        "es, move",
        "fr, deletion-insertion",
        "ru, deletion-insertion"
    })
    void acceptedAndRejectedTextsAreTheCleanOnes(String language, String moves) throws Exception {
        VersionPair pair = VersionPair.of(engine(moves), language);
        Path marked = file("marked.docx", pair.word());
        Path old = file("base.docx", pair.clean(0));
        Path now = file("revised.docx", pair.clean(1));
        String rejected = Pandoc.text(marked, "reject");
        assertTrue(rejected.length() > 400, rejected);
        assertEquals(Pandoc.text(old, "all"), rejected);
        assertEquals(Pandoc.text(now, "all"), Pandoc.text(marked, "accept"));
    }

    private static Engine engine(String moves) {
        SortedMap<String, byte[]> files = ProjectFiles.house();
        String house = new String(files.get("house.yaml"), StandardCharsets.UTF_8)
                .replace("moves: deletion-insertion}", "moves: " + moves + "}");
        files.put("house.yaml", house.getBytes(StandardCharsets.UTF_8));
        return Engine.of(House.read(files).orThrow());
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
