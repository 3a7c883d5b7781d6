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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word documents into sources and back: nothing may change. */
class ImportTest {
    private static final Path SAMPLES = ProjectFiles.root().resolve("output-samples");

    /** The law of import, over every source of the fixtures that is not there for its faults, those that others name by file as well. */
    @TestFactory
    Stream<DynamicTest> everyFixtureSaysTheSameWhenItIsBuiltAndImportedAndBuiltAgain() throws IOException {
        List<Path> sources = allSources();
        assertTrue(sources.containsAll(Fixtures.sources()), "every fixture is among them");
        return sources.stream()
                .map(source -> DynamicTest.dynamicTest(
                        source.getFileName().toString(), () -> roundTrip(Fixtures.word(source), source)));
    }

    private static List<Path> allSources() throws IOException {
        Path fixtures = ProjectFiles.root().resolve("fixtures");
        try (Stream<Path> walk = Files.walk(fixtures)) {
            return walk.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .filter(file -> !file.startsWith(fixtures.resolve("errors")))
                    .sorted()
                    .toList();
        }
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

    private static Transcript roundTrip(byte[] docx, Path file) throws IOException {
        return roundTrip(docx, file, "");
    }

    private static Transcript roundTrip(byte[] docx, Path file, String language, String... told) throws IOException {
        Result<Transcript> made = new WordImport(language)
                .make(Fixtures.ENGINE, docx, file.getFileName().toString(), "again");
        List<Diagnostic> lost = made.diagnostics().stream()
                .filter(each -> !List.of(told).contains(each.code()))
                .toList();
        assertEquals(List.of(), lost, "nothing of our own documents is lost");
        byte[] again = built(made.orThrow());
        for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/comments.xml")) {
            assertEquals(comparable(docx, part), comparable(again, part), part);
        }
        return made.orThrow();
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

    /** Marks of three authors: in texts, in what another inserted or deleted, items, rows, notes, comments. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void marksOfSeveralAuthorsComeBackAsTheirs(String language) throws IOException {
        String source = """
                type: resolution
                language: LL
                number: 7
                adopted: C24
                date: '2026-05-08'
                symbol: C26/7
                title: 'One {@RUR++two ++}three'
                body:
                - call: resolves
                  items:
                  - that {--one--} and {@RUR~~two~>three~~} and {@NLA++four++}[^n],
                  - insert: that {@NLA++five++} be six,
                    by: RUR
                  - delete: 'that {@RUR++seven++} be {@NLA--eight--},'
                  - insert:
                      delete: that nine be ten,
                      by: NLA
                    by: RUR
                  - 'that {@RUR++eleven {@NLA--twelve--} thirteen++} be {@NLA~~a~>b~~}.'
                - para: '{==One==}{@RUR>>Why?<<} two{>>So.<<} three.'
                - insert:
                    list: –
                    items:
                    - a
                    - b
                  by: NLA
                - table:
                    columns: [{width: 50}, {width: 50}]
                    rows:
                    - [a, 'b{@RUR++c++}']
                    - {insert: [d, 'e{@NLA++f++}'], by: RUR}
                footnotes:
                  n: A note {@NLA++of two++}.
                authors:
                  RUR: {by: Ruritania, date: 2026-05-09T10:11:12Z}
                  NLA: {date: 2026-05-10}
                """.replace("LL", language);
        SourceText text = new SourceText("a.yaml", source.getBytes(StandardCharsets.UTF_8), name -> Optional.empty());
        byte[] docx = Fixtures.ENGINE
                .read(text, View.MARKUP)
                .then(Fixtures.ENGINE::word)
                .orThrow();
        Transcript made = roundTrip(docx, Path.of("several.docx"), language);
        assertTrue(made.source().contains("{++eleven {@NLA--twelve--} thirteen++}"), made.source());
    }

    @Test
    void whatSeveralMembersAmendIsImportedWithTheirNames(@TempDir Path folder) throws IOException {
        Path fixture = ProjectFiles.root().resolve("fixtures/contribution-versions");
        for (String language : List.of("en", "zh", "ar")) {
            Path compiled = folder.resolve("compiled." + language + ".docx");
            CommandRun run = CommandRun.of(
                    "compile",
                    fixture.resolve("versions/resolution-1425-issued." + language + ".yaml"),
                    fixture.resolve("contribution-versions-1425." + language + ".yaml"),
                    "RUR=" + fixture.resolve("versions/resolution-1425-ruritania." + language + ".yaml"),
                    "-f",
                    "docx",
                    "-o",
                    compiled);
            assertEquals(ExitCode.DONE, run.code(), run.toString());
            Result<Transcript> made = WordImport.inItsLanguage()
                    .make(Fixtures.ENGINE, Files.readAllBytes(compiled), "compiled.docx", "again");
            assertTrue(made.orThrow().source().contains("{@"), made.orThrow().source());
            List<String> marks = new ArrayList<>(WordMarks.of(Files.readAllBytes(compiled)));
            List<String> again = WordMarks.of(built(made.orThrow()));
            // The list of origins is no text of a source.
            String title = Fixtures.ENGINE
                    .house()
                    .labels(language)
                    .text("origins.title")
                    .orElseThrow();
            int origins = IntStream.range(0, marks.size())
                    .filter(i -> marks.get(i).contains(title))
                    .findFirst()
                    .orElseThrow();
            marks.subList(origins, origins + marks.size() - again.size()).clear();
            assertEquals(marks.size(), again.size(), language);
            List<String> told = made.diagnostics().stream()
                    .filter(each -> each.code().equals("reads-otherwise"))
                    .map(Diagnostic::toString)
                    .toList();
            long other = IntStream.range(0, marks.size())
                    .filter(i -> !marks.get(i).equals(again.get(i)))
                    .count();
            assertEquals(told.size(), other, told.toString());
            assertTrue(other <= 2, told.toString());
        }
    }

    @Test
    void timesOfOneDayBecomeTheDay() throws IOException {
        byte[] docx = Files.readAllBytes(SAMPLES.resolve("contribution-mod-1387.en.docx"));
        Map<String, String> parts = parts(docx);
        String xml = parts.getOrDefault("word/document.xml", "");
        int[] minute = {10};
        String timed =
                Pattern.compile("T00:00:00Z").matcher(xml).replaceAll(any -> "T09:" + (10 + minute[0]++ % 50) + ":00");
        Result<Transcript> made = WordImport.inItsLanguage()
                .make(Fixtures.ENGINE, WordEdit.of(docx, "word/document.xml", any -> timed), "a.docx", "a");
        assertEquals(
                List.of("times-of-day"),
                made.diagnostics().stream().map(Diagnostic::code).toList());
        assertEquals(
                MarkedText.lines(Fixtures.tree(Fixtures.source("contribution-mod-1387.en.yaml"))),
                MarkedText.lines(Fixtures.ENGINE
                        .read(text(made.orThrow()), View.MARKUP)
                        .orThrow()
                        .document()));
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
