package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.api.SourceText;
import engross.api.View;
import engross.api.WordImport;
import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Picture;
import engross.model.Result;
import engross.testkit.MarkedText;
import engross.testkit.ProjectFiles;
import engross.transcription.Transcript;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Word documents into sources and back: nothing may change. */
class ImportTest {
    private static final Path SAMPLES = ProjectFiles.root().resolve("output-samples");

    @TestFactory
    Stream<DynamicTest> everySampleSaysTheSameWhenItIsImportedAndBuiltAgain() throws IOException {
        List<Path> samples = samples();
        assertTrue(samples.size() >= 17, samples.toString());
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.getFileName().toString(), () -> roundTrip(Files.readAllBytes(sample), sample)));
    }

    @TestFactory
    Stream<DynamicTest> everySeedSaysTheSameWhenItIsImportedAndBuiltAgain() throws IOException {
        Path seeds = ProjectFiles.root().resolve("../shared/seeds");
        if (!Files.isDirectory(seeds)) {
            return Stream.of(DynamicTest.dynamicTest("no seeds", () -> assumeTrue(false, "there are no seeds here")));
        }
        List<Path> files;
        try (Stream<Path> list = Files.list(seeds)) {
            files = list.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(seed -> DynamicTest.dynamicTest(
                        seed.getFileName().toString(), () -> roundTrip(Fixtures.word(seed), seed)));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> list = Files.list(SAMPLES)) {
            return list.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    private static void roundTrip(byte[] docx, Path file) throws IOException {
        Result<Transcript> made = WordImport.inItsLanguage()
                .make(Fixtures.ENGINE, docx, file.getFileName().toString(), "again");
        assertEquals(List.of(), made.diagnostics(), "nothing of our own documents is lost");
        byte[] again = built(made.orThrow());
        for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/comments.xml")) {
            assertEquals(comparable(docx, part), comparable(again, part), part);
        }
    }

    private static byte[] built(Transcript transcript) {
        return Fixtures.ENGINE
                .read(text(transcript), View.MARKUP)
                .then(Fixtures.ENGINE::word)
                .orThrow();
    }

    private static SourceText text(Transcript transcript) {
        return new SourceText(
                "again.yaml",
                transcript.source().getBytes(StandardCharsets.UTF_8),
                name -> Optional.ofNullable(transcript.pictures().get(name)).map(Picture::content));
    }

    /** A part without bookmarks, the numbers of things, and the names of tables' links: a line a paragraph. */
    private static String comparable(byte[] docx, String name) throws IOException {
        String part = parts(docx).getOrDefault(name, "");
        return part.replaceAll("<w:bookmark(Start|End)[^>]*>", "")
                .replaceAll(" (w:id|id|r:id|r:embed|name)=\"[^\"]*\"", "")
                .replaceAll(" w:anchor=\"[^\"]*\"", " w:anchor")
                .replace("</w:p>", "</w:p>\n");
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void whatIsImportedTwiceIsTheSameSource() throws IOException {
        byte[] docx = Files.readAllBytes(SAMPLES.resolve("contribution-mod-1387.en.docx"));
        Transcript once = WordImport.inItsLanguage()
                .make(Fixtures.ENGINE, docx, "a.docx", "a")
                .orThrow();
        Transcript twice = WordImport.inItsLanguage()
                .make(Fixtures.ENGINE, built(once), "a.docx", "a")
                .orThrow();
        assertEquals(once.source(), twice.source());
    }

    @Test
    void theSourceIsWhatACarefulEditorWrites() throws IOException {
        byte[] docx = Files.readAllBytes(SAMPLES.resolve("contribution-mod-1387.en.docx"));
        String source = WordImport.inItsLanguage()
                .make(Fixtures.ENGINE, docx, "a.docx", "a")
                .orThrow()
                .source();
        List<String> fixture = Files.readAllLines(
                ProjectFiles.root().resolve("fixtures/contribution-mod/contribution-mod-1387.en.yaml"));
        List<String> missing = new ArrayList<>(source.lines().toList());
        missing.removeAll(fixture);
        // What had an id that nothing refers to stands in one line, and the note has a number for its name.
        assertTrue(
                missing.stream().allMatch(line -> line.strip().startsWith("- ") || line.contains("note-1")),
                missing.toString());
        assertTrue(missing.size() < 16, missing.toString());
    }

    @Test
    void marksOfARedlineComeBackAsMarks() throws IOException {
        Document tree = Fixtures.tree(Fixtures.source("contribution-mod-1387.en.yaml"));
        byte[] docx = Files.readAllBytes(SAMPLES.resolve("contribution-mod-1387.en.docx"));
        Transcript transcript = WordImport.inItsLanguage()
                .make(Fixtures.ENGINE, docx, "a.docx", "a")
                .orThrow();
        Document again =
                Fixtures.ENGINE.read(text(transcript), View.MARKUP).orThrow().document();
        assertEquals(MarkedText.lines(tree), MarkedText.lines(again));
    }

    @Test
    void aFileThatIsNoWordDocumentIsAnError() {
        for (byte[] content : List.of(new byte[0], "type: report".getBytes(StandardCharsets.UTF_8))) {
            Result<Transcript> made = WordImport.inItsLanguage().make(Fixtures.ENGINE, content, "a.docx", "a");
            assertTrue(made.value().isEmpty());
            assertTrue(made.diagnostics().stream().allMatch(Diagnostic::isError));
        }
    }
}
