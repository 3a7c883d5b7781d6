package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.testkit.ProjectFiles;
import engross.testkit.View;
import engross.testkit.WordPackageCheck;
import engross.testkit.WordText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The next revision of a document. */
class ReviseCommandTest {
    private static final String SOURCE =
            "# A remark that stays.\r\ntype: report\r\nlanguage: en\r\nsource: secretary-general\r\n"
                    + "symbol: 'C26/7' # quoted\r\ndate: 2026-03-01\r\ntitle: T\r\nbody:\r\n- numbered: One word.\r\n  id: a\r\n- numbered: See [#a].\r\n";

    @TempDir
    private Path folder;

    @Test
    void theDraftIsTheSourceWithTheNextSymbolAndNothingElse() throws IOException {
        Path source = file("r.en.yaml", SOURCE);
        CommandRun run = CommandRun.of("revise", source, "--date", "2026-05-02", "-o", folder.resolve("out"));
        Path draft = folder.resolve("r.rev1.en.yaml");
        assertEquals(0, run.code(), run.err());
        assertEquals(
                draft + "\n" + folder.resolve("out/r.rev1.en.docx") + "\n" + folder.resolve("out/r.rev1.en.pdf") + "\n",
                run.out());
        assertEquals(
                SOURCE.replace("C26/7", "C26/7(Rev.1)").replace("2026-03-01", "2026-05-02"), Files.readString(draft));
        assertEquals(2, CommandRun.of("revise", source, "-o", folder).code(), "a draft that is there is kept");
        assertEquals(0, CommandRun.of("revise", draft, "-o", folder).code());
        assertTrue(Files.readString(folder.resolve("r.rev2.en.yaml")).contains("'C26/7(Rev.2)' # quoted"));
    }

    @Test
    void aDateIsPutInThePlaceOfOneThatIsThere() throws IOException {
        Path without = file("w.en.yaml", SOURCE.replace("date: 2026-03-01\r\n", ""));
        CommandRun run = CommandRun.of("revise", without, "--date", "2026-05-02", "-o", folder);
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().contains("w.en.yaml:2:1: error: the source has no `date` to replace"), run.err());
    }

    @Test
    void valuesInOneLineAreReplacedWhereTheyStand() throws IOException {
        String line =
                "{\"type\": \"report\", \"language\": \"en\", \"source\": \"secretary-general\", \"symbol\": \"C26/7\","
                        + " \"date\": \"2026-03-01\", \"title\": \"T\", \"body\": [{\"para\": \"One word.\"}]}";
        Path source = file("line.en.json", line);
        CommandRun run = CommandRun.of("revise", source, "--date", "2026-05-02", "-f", "docx", "-o", folder);
        assertEquals(0, run.code(), run.err());
        assertEquals(
                line.replace("C26/7", "C26/7(Rev.1)").replace("2026-03-01", "2026-05-02"),
                Files.readString(folder.resolve("line.rev1.en.json")));
    }

    @Test
    void aDraftThatWouldChangeInItsPlaceIsNotLostInSilence() throws IOException {
        Path issued = file("r.en.yaml", SOURCE);
        Path draft = file("r.rev1.en.yaml", SOURCE.replace("C26/7", "C26/7(Rev.1)"));
        CommandRun run = CommandRun.of("revise", draft, "--against", issued, "--date", "2026-06-01", "-o", folder);
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains("is there already"), run.err());
        assertFalse(Files.exists(folder.resolve("r.rev1.en.docx")));
    }

    @ParameterizedTest
    @CsvSource({
        "report/report-radio.en.yaml, Revision 1 to",
        "report/report-radio.zh.yaml, 修订1",
        "report-ar/report-multilingual.ar.yaml, المراجعة 1"
    })
    void theHeadSaysWhatItRevises(String fixture, String words) throws IOException {
        Path issued = ProjectFiles.root().resolve("fixtures/" + fixture);
        Path source = folder.resolve(String.valueOf(issued.getFileName()));
        Files.copy(issued, source);
        CommandRun run = CommandRun.of("revise", source, "--against", issued, "-f", "docx", "-o", folder);
        assertEquals(0, run.code(), run.err());
        String stem = SourceFiles.stem(source);
        int dot = stem.lastIndexOf('.');
        byte[] docx =
                Files.readAllBytes(folder.resolve(stem.substring(0, dot) + ".rev1" + stem.substring(dot) + ".docx"));
        assertEquals(List.of(), WordPackageCheck.check(docx));
        List<String> text = WordText.body(docx, View.NEW);
        assertTrue(
                text.stream().anyMatch(line -> line.contains(words)),
                text.subList(0, 12).toString());
        assertEquals(text, WordText.body(docx, View.OLD), "nothing has changed but the head");
    }

    @Test
    void marksStandAgainstTheIssuedTextOrSinceTheLastRevisionOrAsTwoLayers() throws IOException {
        Path issued = file("issued.yaml", SOURCE);
        Path first = file("first.yaml", SOURCE.replace("C26/7", "C26/7(Rev.1)").replace("One word", "One new word"));
        Path current = file(
                "now.yaml",
                SOURCE.replace("C26/7", "C26/7(Rev.1)")
                        .replace("One word", "One new word")
                        .replace("- numbered: See", "- numbered: Inserted.\r\n- numbered: See"));
        byte[] since = revised(current, "--since", first);
        assertTrue(WordText.body(since, View.OLD).contains("1\tOne new word."));
        byte[] layers = revised(current, "--against", issued, "--since", first);
        assertTrue(WordText.body(layers, View.OLD).contains("1\tOne word."));
        assertTrue(WordText.body(layers, View.NEW).contains("3\tSee 1."), "numbered right");
        byte[] onlyFirst = revised(current, "--against", issued, "--since", first, "--view", "author=Rev.1");
        assertTrue(WordText.body(onlyFirst, View.NEW).contains("1\tOne new word."));
        assertTrue(WordText.body(onlyFirst, View.NEW).contains("2\tSee 1."));
        assertFalse(WordText.body(onlyFirst, View.NEW).contains("2\tInserted."));
        byte[] original = revised(current, "--against", issued, "--since", first, "--view", "original");
        assertTrue(WordText.body(original, View.NEW).contains("1\tOne word."));
    }

    private byte[] revised(Object... arguments) throws IOException {
        Path target = Files.createTempDirectory(folder, "out");
        Object[] all = new Object[arguments.length + 5];
        all[0] = "revise";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "-f";
        all[arguments.length + 2] = "docx";
        all[arguments.length + 3] = "-o";
        all[arguments.length + 4] = target;
        Files.deleteIfExists(folder.resolve("now.rev2.yaml"));
        CommandRun run = CommandRun.of(all);
        assertEquals(0, run.code(), run.err());
        return Files.readAllBytes(target.resolve("now.rev2.docx"));
    }

    @Test
    void aDraftThatBearsTheNextSymbolIsNotWrittenAgain() throws IOException {
        Path issued = file("issued.yaml", SOURCE);
        Path draft = file("draft.yaml", SOURCE.replace("C26/7", "C26/7(Rev.1)").replace("word", "line"));
        CommandRun run = CommandRun.of("revise", draft, "--against", issued, "-f", "docx", "-o", folder);
        assertEquals(new CommandRun(0, folder.resolve("draft.docx") + "\n", ""), run);
    }

    @Test
    void wrongUseAndWrongSourcesAreTold() throws IOException {
        Path issued = file("issued.yaml", SOURCE);
        Path source = file("a.yaml", SOURCE.replace("word", "line"));
        assertEquals(2, CommandRun.of("revise", issued, "--against", issued).code());
        assertEquals(2, CommandRun.of("revise", folder).code());
        assertEquals(
                2,
                CommandRun.of("revise", source, "--against", folder.resolve("none.yaml"))
                        .code());
        assertEquals(2, CommandRun.of("revise", source, "--date", "tomorrow").code());
        assertFault("[missing-key]", file("n.yaml", SOURCE.replace("symbol: 'C26/7' # quoted\r\n", "")));
        assertFault("[different-versions]", source, "--against", file("o.yaml", SOURCE.replace("C26/7", "C26/8")));
        assertFault(
                "[different-language]",
                source,
                "--against",
                file("f.yaml", SOURCE.replace("language: en", "language: fr")));
        assertFault("[revision-order]", file("r3.yaml", SOURCE.replace("C26/7", "C26/7(Rev.3)")), "--against", issued);
        assertFault("[field-form]", file("e.yaml", SOURCE.replace("'C26/7'", "\"C26\\u002f7\"")));
        assertFalse(Files.exists(folder.resolve("n.rev1.yaml")));
    }

    private void assertFault(String words, Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "revise";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "-o";
        all[arguments.length + 2] = folder.resolve("out");
        CommandRun run = CommandRun.of(all);
        assertEquals(1, run.code(), run.out() + run.err());
        assertTrue(run.err().contains(words), run.err());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
