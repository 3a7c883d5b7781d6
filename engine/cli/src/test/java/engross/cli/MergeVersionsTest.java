package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.SourceText;
import engross.api.View;
import engross.api.WordMerge;
import engross.model.Result;
import engross.testkit.ProjectFiles;
import engross.transcription.Disposition;
import engross.transcription.Merged;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reviewer's changes of a proposal whose texts stand in files of their own. */
class MergeVersionsTest {
    private static final String BY = " w:id=\"9001\" w:author=\"REV\" w:date=\"2026-06-01T09:00:00Z\"";
    private static final Path FOLDER = ProjectFiles.root().resolve("fixtures/contribution-versions");
    private static final Path SOURCE = FOLDER.resolve("contribution-versions-1425.en.yaml");
    private static final String PROPOSED = "versions/resolution-1425-proposed.en.yaml";

    @TempDir
    private Path folder;

    private static Result<Merged> merge(Path source, byte[] reviewed) {
        return WordMerge.ofUnchanged().make(Fixtures.ENGINE, Fixtures.text(source), reviewed, "reviewed.docx");
    }

    private static byte[] edited(Path source, UnaryOperator<String> edit) throws IOException {
        return WordEdit.of(Fixtures.word(source), "word/document.xml", edit);
    }

    /** What the changed texts give. */
    static byte[] built(Path source, Merged merged) {
        SourceText own = Fixtures.text(source, merged.source());
        SourceText all = new SourceText(
                own.file(),
                own.content(),
                path -> merged.others().entrySet().stream()
                        .filter(other -> other.getKey().equals(path))
                        .map(other -> Optional.of(other.getValue().getBytes(StandardCharsets.UTF_8)))
                        .findFirst()
                        .orElseGet(() -> own.pictures().read(path)));
        return Fixtures.ENGINE
                .read(all, View.MARKUP)
                .then(Fixtures.ENGINE::word)
                .orThrow();
    }

    private static List<String> says(byte[] docx) throws Exception {
        return AcceptedText.of(WordEdit.part(docx, "word/document.xml"), WordEdit.part(docx, "word/footnotes.xml"));
    }

    private static void assertSays(Path source, byte[] reviewed, Merged merged) throws Exception {
        assertEquals(
                says(reviewed),
                says(built(source, merged)),
                merged.dispositions().toString());
    }

    private static List<Disposition> left(Merged merged) {
        return merged.dispositions().stream().filter(each -> !each.isSettled()).toList();
    }

    private static String element(String xml, String name, String words) {
        int at = xml.indexOf(words);
        String end = "</w:" + name + ">";
        return xml.substring(xml.lastIndexOf("<w:" + name + ">", at), xml.indexOf(end, at) + end.length());
    }

    @ParameterizedTest
    @CsvSource({
        "en, read in six languages, read in all six languages",
        "zh, 使用六种语言, 使用全部六种语言",
        "ar, تُقرأ بست لغات, تُقرأ بجميع اللغات الست"
    })
    void wordsOfTheProposedTextAreWrittenIntoItsOwnFile(String language, String old, String now) throws Exception {
        Path source = FOLDER.resolve("contribution-versions-1425." + language + ".yaml");
        byte[] reviewed = edited(source, xml -> xml.replace(old, now));
        Result<Merged> made = merge(source, reviewed);
        Merged merged = made.orThrow();
        assertEquals(List.of(), made.diagnostics());
        String path = "versions/resolution-1425-proposed." + language + ".yaml";
        assertEquals(Map.of(path, Files.readString(FOLDER.resolve(path)).replace(old, now)), merged.others());
        assertEquals(Files.readString(source), merged.source());
        assertEquals(1, merged.dispositions().size());
        assertEquals(11, merged.dispositions().get(0).source().line());
        assertEquals(
                FOLDER.resolve(path).toString().replace('\\', '/'),
                merged.dispositions().get(0).source().file());
        assertSays(source, reviewed, merged);
    }

    @Test
    void whatComesAndGoesIsWrittenThereWithoutMarks() throws Exception {
        byte[] reviewed = edited(SOURCE, xml -> {
            String item = element(xml, "p", "have asked for the same rules");
            String added = "<w:p><w:ins" + BY + "><w:r><w:t>that the readers want it too,</w:t></w:r></w:ins></w:p>";
            String row = element(xml, "tr", "Information document");
            return xml.replace(item, item + added)
                    .replace(row, row + row.replace("Information document", "Guide"))
                    .replace(element(xml, "p", "lists of references are not counted"), "");
        });
        Merged merged = merge(SOURCE, reviewed).orThrow();
        assertEquals(List.of(), left(merged));
        String proposed = merged.others().getOrDefault(PROPOSED, "");
        assertTrue(proposed.contains("same rules,\n  - that the readers want it too,\n"), proposed);
        assertTrue(proposed.contains("      - - Guide\n        - '20'\n        - '8000'\n"), proposed);
        assertTrue(!proposed.contains("are not counted") && !proposed.contains("{"), proposed);
        assertSays(SOURCE, reviewed, merged);
    }

    @Test
    void bothFilesTakeTheirOwnChanges() throws Exception {
        byte[] reviewed = edited(
                SOURCE,
                xml -> xml.replace(
                                "The Council is invited to adopt the following", "The Council may adopt the following")
                        .replace("Shorter documents are translated sooner", "Short documents are translated sooner")
                        .replace("the day before it opens", "the eve of its opening"));
        Merged merged = merge(SOURCE, reviewed).orThrow();
        assertEquals(List.of(), left(merged));
        assertEquals(3, merged.dispositions().size());
        assertTrue(merged.source().contains("- numbered: The Council may adopt the following proposals."));
        assertTrue(merged.source().contains("  reasons: Short documents are translated sooner."));
        assertEquals(
                List.of("versions/decision-summaries.en.yaml"),
                List.copyOf(merged.others().keySet()));
        assertSays(SOURCE, reviewed, merged);
    }

    @Test
    void aRejectedMarkPutsTheOldWordsBack() throws Exception {
        byte[] reviewed = edited(
                SOURCE,
                xml -> xml.replaceFirst(
                        "<w:del [^>]*><w:r><w:delText>(2023 had 14)</w:delText></w:r></w:del><w:ins [^>]*>.*?</w:ins>",
                        "<w:r><w:t>$1</w:t></w:r>"));
        Merged merged = merge(SOURCE, reviewed).orThrow();
        assertEquals(List.of(), left(merged));
        assertTrue(merged.others().getOrDefault(PROPOSED, "").contains("in 2023 had 14 pages on average;"));
        assertSays(SOURCE, reviewed, merged);
    }

    @Test
    void whatIsInForceStaysAsItIs() throws Exception {
        for (String decision : List.of("accept", "reject")) {
            Path sent = Files.write(folder.resolve("sent.docx"), Fixtures.word(SOURCE));
            Path back = folder.resolve(decision + ".docx");
            StringWriter said = new StringWriter();
            PrintWriter out = new PrintWriter(said);
            assertEquals(
                    ExitCode.DONE,
                    Engross.run(out, out, decision, sent.toString(), "-o", back.toString()),
                    said.toString());
            Merged merged = merge(SOURCE, Files.readAllBytes(back)).orThrow();
            assertTrue(!left(merged).isEmpty(), "somebody has to say what becomes of the text in force");
            if (decision.equals("accept")) {
                assertEquals(Map.of(), merged.others());
            }
            assertTrue(merged.others().keySet().stream().allMatch(path -> path.equals(PROPOSED)));
        }
        byte[] reviewed = edited(SOURCE, xml -> xml.replace("Limits on the length", "Bounds of the length"));
        Merged merged = merge(SOURCE, reviewed).orThrow();
        assertEquals(Map.of(), merged.others());
        assertEquals(1, left(merged).size());
        assertTrue(left(merged).get(0).reason().contains("versions/resolution-1290.en.yaml"));
    }

    @Test
    void aTextInItsProposalThatIsComparedWithAFileGetsNoMarks() throws Exception {
        Files.writeString(folder.resolve("base.yaml"), resolution("", "ten").indent(0));
        Path source = Files.writeString(
                folder.resolve("c.yaml"),
                "type: contribution\nlanguage: en\nsource: Norland\ntitle: T\nbody:\n- para: See below.\nproposals:\n"
                        + "- action: MOD\n  by: NLA\n  base: base.yaml\n  instrument:\n"
                        + resolution("    ", "nine").replace("    language: en\n", ""));
        byte[] reviewed = edited(
                source, xml -> xml.replace("and shall", "and that it shall").replace("below", "there"));
        Merged merged = merge(source, reviewed).orThrow();
        assertEquals(List.of(), left(merged));
        assertEquals(
                Files.readString(source)
                        .replace("and shall", "and that it shall")
                        .replace("below", "there"),
                merged.source());
    }

    private static String resolution(String indent, String hour) {
        return ("type: resolution\nlanguage: en\nnumber: 7\nadopted: C20\ntitle: Hours\nbody:\n- call: resolves\n  text: that it shall open at "
                        + hour + " and shall close at noon.\n")
                .indent(indent.length());
    }

    @Test
    void theCommandWritesAllFilesThatChange() throws Exception {
        Path session = folder.resolve("session");
        Files.createDirectories(session.resolve("versions"));
        Path source = session.resolve("c.yaml");
        Files.copy(SOURCE, source);
        try (var versions = Files.list(FOLDER.resolve("versions"))) {
            for (Path version : versions.toList()) {
                Files.copy(version, session.resolve("versions").resolve(version.getFileName()));
            }
        }
        Path reviewed = folder.resolve("back.docx");
        Files.write(reviewed, edited(SOURCE, xml -> xml.replace("read in six languages", "read in all six languages")));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        Path other = folder.resolve("merged");
        Files.createDirectories(other);
        assertEquals(
                ExitCode.DONE,
                Engross.run(out, out, "merge", source.toString(), reviewed.toString(), "-o", other.toString()),
                said.toString());
        assertTrue(Files.readString(other.resolve(PROPOSED)).contains("read in all six languages"));
        assertEquals(Files.readString(source), Files.readString(other.resolve("c.yaml")));
        assertTrue(said.toString().contains(PROPOSED + ":11:"), said.toString());
        assertEquals(
                ExitCode.DONE,
                Engross.run(out, out, "merge", source.toString(), reviewed.toString(), "-o", source.toString()),
                said.toString());
        assertTrue(Files.readString(session.resolve(PROPOSED)).contains("read in all six languages"));
    }
}
