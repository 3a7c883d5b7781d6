package engross.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import engross.testkit.ProjectFiles;
import engross.testkit.View;
import engross.testkit.WordPackageCheck;
import engross.testkit.WordText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands as a person types them. */
class CommandTest {
    private static final String SOURCE =
            "type: report\nlanguage: en\nsource: secretary-general\ntitle: A title\nbody:\n- para: Words.\n";

    @TempDir
    private Path folder;

    @Test
    void buildWritesTheDocumentAndSaysWhere() throws IOException {
        Path source = file("a.en.yaml", SOURCE);
        Run run = run("build", source.toString(), "-o", folder.resolve("out").toString());
        assertEquals(
                new Run(0, folder.resolve("out/a.en.docx") + "\n" + folder.resolve("out/a.en.pdf") + "\n", ""), run);
        assertEquals(List.of(), WordPackageCheck.check(Files.readAllBytes(folder.resolve("out/a.en.docx"))));
    }

    @Test
    void aSourceAtFaultIsToldWholeAndLeavesThePreviousDocument() throws IOException {
        Path source = file("a.en.yaml", SOURCE);
        run("build", source.toString(), "-o", folder.toString());
        byte[] before = Files.readAllBytes(folder.resolve("a.en.docx"));
        Files.writeString(source, SOURCE.replace("title: A title", "titel: A title\ndate: 2026-02-30"));
        Run run = run("build", source.toString(), "-o", folder.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains(source + ":4:1: error: `titel` is no key"), run.err());
        assertTrue(run.err().contains(source + ":5:7: error: this month has 28 days"), run.err());
        assertTrue(run.err().endsWith("1 source: 0 built, 1 at fault\n"), run.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("a.en.docx")));
        assertEquals(List.of("a.en.docx", "a.en.pdf", "a.en.yaml"), names());
    }

    @Test
    void twoWordFilesAreCompared() throws IOException {
        Path old = file("old.en.yaml", SOURCE);
        Path now = file("now.en.yaml", SOURCE.replace("Words.", "Other words."));
        run("build", old.toString(), now.toString(), "-f", "docx", "-o", folder.toString());
        String target = folder.resolve("marked.docx").toString();
        String first = folder.resolve("old.en.docx").toString();
        String second = folder.resolve("now.en.docx").toString();
        Run run = run("redline", first, second, "-o", target, "--author", "Ann", "--date", "2026-05-08");
        assertEquals(new Run(0, target + "\n", ""), run);
        Run list = run("changes", target);
        assertTrue(list.out().contains("Ann  2026-05-08"), list.out());
        assertEquals(List.of(), WordPackageCheck.check(Files.readAllBytes(Path.of(target))));
        assertEquals(2, run("redline", first, now.toString(), "-o", target).code());
        assertEquals(2, run("redline", first, second, "-f", "pdf").code());
    }

    @Test
    void changesOfAWordFileAreListedAcceptedAndRejected() throws IOException {
        Path source = file(
                "a.en.yaml",
                SOURCE.replace("Words.", "'{++New ++}words {--that were --}here.'")
                        + "- insert:\n    para: Another.\n");
        run("build", source.toString(), "-f", "docx", "-o", folder.toString());
        String word = folder.resolve("a.en.docx").toString();
        Run list = run("changes", word, "--kind", "insertion,deletion");
        assertEquals(0, list.code(), list.err());
        assertTrue(list.out().contains("New") && list.out().contains("that were"), list.out());
        Run csv = run("changes", word, "--csv");
        assertTrue(csv.out().startsWith("number,kind,author,date,part,paragraph,text,move,change\r\n1,"), csv.out());
        String clean = folder.resolve("clean.docx").toString();
        assertEquals(0, run("accept", word, "-o", clean).code());
        assertEquals(0, run("changes", clean).out().length());
        assertTrue(WordText.body(Files.readAllBytes(Path.of(clean)), View.NEW).contains("New words here."));
        assertEquals(0, run("reject", word, "-o", clean).code());
        assertTrue(WordText.body(Files.readAllBytes(Path.of(clean)), View.NEW).contains("words that were here."));
        assertEquals(List.of(), WordPackageCheck.check(Files.readAllBytes(Path.of(clean))));
        Run some = run("accept", word, "-o", clean, "--ids", "1");
        assertTrue(some.err().startsWith("1 change accepted, "), some.err());
        assertEquals(2, run("accept", word, "-o", clean, "--ids", "99").code());
        assertEquals(2, run("changes", word, "--kind", "nonsense").code());
        assertEquals(1, run("changes", source.toString()).code());
    }

    @Test
    void oneFaultySourceOfAFolderKeepsNoOtherFromBeingBuilt() throws IOException {
        file("in/a.yaml", SOURCE);
        file("in/b.yaml", "type: nonsense");
        file(
                "in/deeper/c.json",
                "{\"type\": \"report\", \"language\": \"fr\", \"source\": \"X\", \"title\": \"T\", \"body\": []}");
        file(
                "in/deeper/d.json",
                "{\"type\": \"report\", \"language\": \"fr\", \"source\": \"X\", \"title\": \"T\", \"body\": [{\"para\": \"P.\"}]}");
        file("in/notes.txt", "no source");
        file("in/old/e.yaml", "not: meant");
        file("in/old/.engross-skip", "");
        Run run = run(
                "build",
                folder.resolve("in").toString(),
                "-o",
                folder.resolve("out").toString());
        assertEquals(1, run.code());
        assertTrue(Files.exists(folder.resolve("out/a.docx")));
        assertFalse(Files.exists(folder.resolve("out/b.docx")));
        assertTrue(Files.exists(folder.resolve("out/d.docx")));
        assertTrue(run.err().contains(folder.resolve("in/old") + ": skipped"), run.err());
        assertTrue(run.err().contains("4 sources: 2 built, 2 at fault"), run.err());
    }

    @Test
    void wrongUseIsToldBeforeAnythingIsWritten() throws IOException {
        file("x/a.yaml", SOURCE);
        file("y/a.yaml", SOURCE);
        assertUse("there is no such file", "build", folder.resolve("none.yaml").toString());
        assertUse(
                "would both write a",
                "build",
                folder.resolve("x").toString(),
                folder.resolve("y").toString());
        assertUse(
                "is a file",
                "build",
                folder.resolve("x").toString(),
                "-o",
                folder.resolve("x/a.yaml").toString());
        assertUse(
                "there is no source",
                "check",
                Files.createDirectory(folder.resolve("empty")).toString());
        assertUse("there is no such house style", "check", folder.resolve("x").toString(), "--house", "nowhere");
        assertUse(
                "the house style is at fault",
                "check",
                folder.resolve("x").toString(),
                "--house",
                folder.resolve("x").toString());
        assertUse("Unknown option", "build", "--fast", folder.resolve("x").toString());
        assertUse("Unknown option: --outptu (did you mean '--output'?)", "build", "x", "--outptu=y");
        assertUse("Unknown option: -q\n", "build", "x", "-q");
        assertUse("there is no command 'bild' (did you mean 'build'?)", "bild", "x");
        assertUse("there is no command 'xyzzy'\n", "xyzzy");
        assertUse("'b.pdf' is one argument too many", "render", "a.pdf", "b.pdf");
        assertUse("Missing required parameter", "build");
        assertUse(
                "unknown language xx",
                "new",
                "report",
                "--lang",
                "xx",
                "-o",
                folder.resolve("n.yaml").toString());
        assertUse(
                "there is no source to start a poem from",
                "new",
                "poem",
                "--lang",
                "en",
                "-o",
                folder.resolve("n.yaml").toString());
        assertEquals(List.of("empty", "x", "y"), names());
    }

    @Test
    void aFolderInPlaceOfAFileIsWrongUse() {
        String here = folder.toString();
        for (String[] arguments : new String[][] {
            {"verify", here},
            {"import", here},
            {"changes", here},
            {"review", here},
            {"render", here},
            {"merge", here, here}
        }) {
            assertUse(here + ": this is a folder", arguments);
        }
    }

    private void assertUse(String words, String... arguments) {
        Run run = run(arguments);
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(words), run.err());
        assertEquals("", run.out());
    }

    @Test
    void machinesGetTheSameAsPeople() throws IOException {
        Path good = file("good.yaml", SOURCE);
        Path bad = file("bad.yaml", SOURCE.replace("Words.", "{++open"));
        Run run = run(
                "build",
                "--json",
                good.toString(),
                bad.toString(),
                "-o",
                folder.resolve("out").toString());
        assertEquals(1, run.code());
        assertEquals("", run.err());
        List<String> statuses = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(run.out())) {
            while (parser.nextToken() != null) {
                if ("status".equals(parser.currentName())) {
                    statuses.add(parser.nextTextValue());
                } else if ("line".equals(parser.currentName())) {
                    assertEquals(6, parser.nextIntValue(0));
                }
            }
        }
        assertEquals(List.of("done", "failed"), statuses);
    }

    @Test
    void warningsCountWhereThePersonSaysSo() throws IOException {
        Path source = file("a.yaml", SOURCE.replace("Words.", "In (brackets that stay open."));
        assertEquals(0, run("check", source.toString()).code());
        assertEquals(1, run("check", "--strict", source.toString()).code());
        Files.writeString(source, Files.readString(source) + "rules: {off: [unpaired]}\n");
        assertEquals(new Run(0, "", ""), run("check", "--strict", source.toString()));
    }

    @Test
    void aNewSourceOfEveryTypeAndLanguageHasNoFault() throws IOException {
        for (String type : Fixtures.HOUSE.vocabulary().types().keySet()) {
            for (String language : Fixtures.HOUSE.languages()) {
                Path source = folder.resolve(type + "." + language + ".yaml");
                assertEquals(
                        0,
                        run("new", type, "--lang", language, "-o", source.toString())
                                .code());
                Run check = run("check", source.toString());
                assertEquals(0, check.code(), check.err());
                assertFalse(check.err().contains("warning"), check.err());
                assertEquals(
                        2,
                        run("new", type, "--lang", language, "-o", source.toString())
                                .code());
            }
        }
    }

    @Test
    void whatADocumentDoesNotShowIsTold() throws IOException {
        Path source = file("r.yaml", """
                type: report
                language: en
                meeting: C99
                source: secretary-general
                number: 641
                title: A report
                body:
                - para: Words.
                proposals:
                - {action: SUP, by: RUS, instrument: {type: resolution, number: 1, title: Old}}
                """);
        Run run = run("check", source.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("r.yaml:3:10: warning: there is no session `C99`"), run.err());
        assertTrue(run.err().contains("r.yaml:5:9: warning: `number` is not shown"), run.err());
        assertTrue(run.err().contains("r.yaml:10:3: warning: `proposals` is not shown"), run.err());
        Files.writeString(source, "rules: {off: [not-shown, unknown-session]}\n", StandardOpenOption.APPEND);
        assertEquals("", run("check", source.toString()).err());
    }

    @Test
    void anotherHouseBuildsItsOwnDocuments() throws IOException {
        Path source = file(
                "n.yaml",
                "type: notice\nlanguage: en\ntitle: The bridge\nbody:\n- call: orders\n  items: [one, two]\n");
        String village = ProjectFiles.root()
                .resolve("engine/assembly/src/test/resources/village")
                .toString();
        Run run = run("build", source.toString(), "--house", village, "-o", folder.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of(), WordPackageCheck.check(Files.readAllBytes(folder.resolve("n.docx"))));
    }

    @Test
    void picturesComeFromTheFolderOfTheSourceAndFromNowhereElse() throws IOException {
        Path picture = ProjectFiles.root().resolve("fixtures/information/consultas.png");
        Files.createDirectories(folder.resolve("in"));
        Files.copy(picture, folder.resolve("in/p.png"));
        Files.copy(picture, folder.resolve("outside.png"));
        Files.createSymbolicLink(folder.resolve("in/link.png"), folder.resolve("outside.png"));
        assertEquals(0, run("check", image("p.png")).code());
        assertTrue(run("check", image("link.png")).err().contains("[image-missing]"));
        assertTrue(run("check", image("none.png")).err().contains("[image-missing]"));
        assertTrue(run("check", image("../outside.png")).err().contains("[image-file]"));
        Files.writeString(folder.resolve("in/text.png"), "no picture at all, but a text");
        assertTrue(run("check", image("text.png")).err().contains("[image-format]"));
    }

    private String image(String name) throws IOException {
        return file("in/a.yaml", SOURCE + "- image: {file: " + name + ", alt: A chart}\n")
                .toString();
    }

    @Test
    void anOfficialTemplateIsLaidOver() throws IOException {
        Path source = file("a.en.yaml", SOURCE);
        Path template = folder.resolve("official.dotx");
        Files.write(template, Fixtures.word(Fixtures.source("resolution-1421.fr.yaml")));
        Run run = run("build", source.toString(), "--dotx", template.toString(), "-o", folder.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of(), WordPackageCheck.check(Files.readAllBytes(folder.resolve("a.en.docx"))));
        assertUse(
                "text.dotx",
                "build",
                source.toString(),
                "--dotx",
                file("text.dotx", "no Word file").toString());
    }

    @Test
    void aViewIsOneTextOfASourceWithMarks() throws IOException {
        Path source = file("a.yaml", SOURCE.replace("Words.", "'{~~Old~>New~~} words.'"));
        for (String[] view :
                new String[][] {{"final", "New words."}, {"original", "Old words."}, {"author=nobody", "Old words."}}) {
            Run run = run("build", source.toString(), "-f", "docx", "--view", view[0], "-o", folder.toString());
            assertEquals(0, run.code(), run.err());
            byte[] docx = Files.readAllBytes(folder.resolve("a.docx"));
            assertEquals(WordText.body(docx, View.OLD), WordText.body(docx, View.NEW));
            assertTrue(WordText.body(docx, View.NEW).contains(view[1]), view[0]);
            assertEquals(
                    view[0].equals("author=nobody"),
                    run.err().contains("warning: no change is made by `nobody` (changes are made by "),
                    run.err());
        }
        assertUse("a view is", "build", source.toString(), "--view", "yesterday");
    }

    @Test
    void pagesBecomePictures() throws IOException {
        Path source = file("a.yaml", SOURCE);
        run("build", source.toString(), "-f", "pdf", "--attach", "-o", folder.toString());
        Path pages = folder.resolve("pages");
        Run run = run("render", folder.resolve("a.pdf").toString(), "--dpi", "48", "-o", pages.toString());
        assertEquals(new Run(0, pages.resolve("a-001.png") + "\n", ""), run);
        assertEquals(1, run("render", source.toString(), "-o", pages.toString()).code());
        assertUse("--dpi is 24 to 600", "render", folder.resolve("a.pdf").toString(), "--dpi", "0");
    }

    @Test
    void aRedlineProvesItself() throws IOException {
        Path base = file("a.yaml", SOURCE);
        Path revised = file("b.yaml", SOURCE.replace("Words.", "Other words.") + "- para: More.\n");
        Path target = folder.resolve("marked.docx");
        Run run = run(
                "redline",
                base.toString(),
                revised.toString(),
                "--author",
                "Ann",
                "--date",
                "2026-05-08",
                "-o",
                target.toString());
        assertEquals(new Run(0, target + "\n", ""), run);
        byte[] marked = Files.readAllBytes(target);
        assertEquals(List.of(), WordPackageCheck.check(marked));
        assertEquals(text("a.yaml", View.NEW), WordText.body(marked, View.OLD));
        assertEquals(text("b.yaml", View.NEW), WordText.body(marked, View.NEW));
        assertEquals(
                1,
                run("redline", base.toString(), file("c.yaml", "type: report").toString())
                        .code());
        assertUse("is no day", "redline", base.toString(), revised.toString(), "--date", "yesterday");
    }

    private List<String> text(String name, View view) {
        return WordText.body(Fixtures.word(folder.resolve(name)), view);
    }

    @Test
    void noExampleIsBroken() {
        CommandLine line = Commands.all(new Engross());
        List<CommandLine> all = new ArrayList<>(line.getSubcommands().values());
        all.add(line);
        List<String> broken = new ArrayList<>();
        for (CommandLine command : all) {
            for (String example : command.getCommandSpec().usageMessage().footer()) {
                if (example.length() >= HelpWidth.UNKNOWN) {
                    broken.add(command.getCommandName() + ": " + example);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void helpIsAsWideAsTheTerminal() {
        for (String columns : new String[] {"80", "120", "20", "many", ""}) {
            CommandLine redline = HelpWidth.set(Commands.only("redline"), columns);
            int width = columns.equals("120") ? 120 : columns.equals("20") ? 55 : 80;
            int longest = redline.getUsageMessage(CommandLine.Help.Ansi.OFF)
                    .lines()
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            assertTrue(longest <= width && longest > width - 12, columns + ": " + longest);
        }
    }

    @Test
    void helpTeachesByExample() {
        assertTrue(run("--help").out().contains("engross new decision --lang en"));
        assertTrue(run("build", "--help").out().contains("engross build"));
        assertTrue(run("--version").out().startsWith("engross "));
        assertTrue(run("rules").out().contains("unknown-key"));
        assertTrue(run().out().contains("Usage: engross"));
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, content);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        System.setProperty("engross.home", ProjectFiles.root().toString());
        int code = Engross.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, lines(out), lines(err));
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
