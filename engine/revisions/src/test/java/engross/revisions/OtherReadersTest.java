package engross.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.opc.WordPackage;
import engross.testkit.Pandoc;
import engross.testkit.ProjectFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs make of redlines of Word files: pandoc settles them, LibreOffice opens them. */
class OtherReadersTest {
    @TempDir
    private Path folder;

    /** A sample, its marks accepted, and the same edited. */
    private List<Path> pair(String name) throws IOException {
        Path samples = ProjectFiles.root().resolve("output-samples");
        WordPackage old = SmallPairs.settled(
                WordPackage.read(Files.readAllBytes(samples.resolve(name)), name)
                        .orThrow(),
                Decision.ACCEPT);
        WordPackage now = RandomEdits.of(old, 5);
        WordPackage redline = WordComparison.by("Ann", "2026-05-08T00:00:00Z")
                .compare(old, "old", now, "new")
                .orThrow();
        List<Path> files = new ArrayList<>();
        int number = 0;
        for (WordPackage word : List.of(
                old,
                now,
                redline,
                SmallPairs.settled(redline, Decision.REJECT),
                SmallPairs.settled(redline, Decision.ACCEPT))) {
            files.add(Files.write(
                    folder.resolve(name.replace(".docx", "-" + number++ + ".docx")),
                    word.parts().toBytes()));
        }
        return files;
    }

    @Test
    void pandocSettlesARedlineToBothTexts() throws Exception {
        assumeTrue(Pandoc.isThere(), "pandoc is not installed: it is a second reader of redlines");
        for (String name : List.of("report-multilingual.ar.docx", "decision-701.zh.docx")) {
            List<Path> files = pair(name);
            String old = Pandoc.text(files.get(0), "all");
            assertTrue(old.length() > 400, old);
            assertEquals(old, Pandoc.text(files.get(2), "reject"), name);
            assertEquals(Pandoc.text(files.get(1), "all"), Pandoc.text(files.get(2), "accept"), name);
        }
    }

    @Test
    void libreOfficeReadsARedlineAndWhatIsSettled() throws Exception {
        assumeTrue(isThere("soffice"), "LibreOffice is not installed: it is a third reader of redlines");
        List<Path> files = pair("decision-701.en.docx");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(office.waitFor(120, TimeUnit.SECONDS), "LibreOffice takes too long");
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            // Edges of runs whose white space is not marked as kept are read one way by one and another way by another.
            texts.add(Files.readString(Path.of(file.toString().replace(".docx", ".txt")))
                    .replaceAll("\\s+", ""));
        }
        assertTrue(texts.get(0).length() > 400, texts.get(0));
        assertTrue(texts.get(2).length() >= texts.get(0).length(), "what is deleted is shown in a redline");
        assertEquals(texts.get(0), texts.get(3));
        assertEquals(texts.get(1), texts.get(4));
    }

    private static boolean isThere(String program) {
        for (String path : Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(path).resolve(program))) {
                return true;
            }
        }
        return false;
    }
}
