package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.testkit.ProjectFiles;
import engross.testkit.View;
import engross.testkit.WordPackageCheck;
import engross.testkit.WordText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several members' amendments on one text. */
class CompileCommandTest {
    private static final Path FIXTURE = ProjectFiles.root().resolve("fixtures/contribution-versions");
    private static final String BASE = "type: resolution\nlanguage: en\nnumber: 7\ntitle: Hours\nbody:\n"
            + "- call: resolves\n  items:\n  - that it shall open at eight;\n  - that it shall close.\n";

    /** Keeps the text of one author's changes: what the marks of others delete stays, what they insert goes. */
    private static final String ONE_AUTHOR = """
            local author = os.getenv("AUTHOR")
            function Span(span)
              local by = span.attributes.author
              if not by then return nil end
              local own = (";" .. by:gsub("; ", ";") .. ";"):find(";" .. author .. ";", 1, true)
              if span.classes:includes("insertion") then return own and span.content or {} end
              if span.classes:includes("deletion") then return own and {} or span.content end
            end
            """;

    @TempDir
    private Path folder;

    private static Path base(String language) {
        return FIXTURE.resolve("versions/resolution-1425-issued." + language + ".yaml");
    }

    private static Object[] compile(String language, Object... more) {
        Object[] arguments = new Object[4 + more.length];
        arguments[0] = "compile";
        arguments[1] = base(language);
        arguments[2] = FIXTURE.resolve("contribution-versions-1425." + language + ".yaml");
        arguments[3] = "RUR=" + FIXTURE.resolve("versions/resolution-1425-ruritania." + language + ".yaml");
        System.arraycopy(more, 0, arguments, 4, more.length);
        return arguments;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void everyAuthorsTextAndTheBaseAreInTheCompilation(String language) throws IOException {
        Path marked = folder.resolve("marked.docx");
        assertEquals(0, CommandRun.of(compile(language, "-o", marked)).code());
        byte[] docx = Files.readAllBytes(marked);
        assertEquals(List.of(), WordPackageCheck.check(docx));
        List<String> base = WordText.body(Fixtures.word(base(language)), View.NEW);
        List<String> rejected = WordText.body(docx, View.OLD);
        assertEquals(base, rejected.subList(0, base.size()));
        assertEquals(text(language, "NLA", "proposed"), view(language, "NLA"));
        assertEquals(text(language, "RUR", "ruritania"), view(language, "RUR"));
        assertEquals(base, view(language, "nobody"));
    }

    /** The register of a compilation is that of the text, without the list behind it, with all authors. */
    @Test
    void theChangesAreDataToo() throws IOException {
        assertEquals(
                0, CommandRun.of(compile("en", "-f", "json,csv", "-o", folder)).code());
        String json = Files.readString(folder.resolve("resolution-1425-issued.en.compiled.changes.json"));
        assertTrue(json.contains("\"authors\" : [ \"NLA\", \"Secretariat\", \"RUR\" ]"), json);
        assertFalse(json.contains("Origin of the changes"), json);
        List<String> csv = Files.readAllLines(folder.resolve("resolution-1425-issued.en.compiled.changes.csv"));
        assertTrue(
                csv.get(3).startsWith("3,considering b),SUP,that long sentences are hard to translate;"), csv.get(3));
    }

    private List<String> view(String language, String author) throws IOException {
        Path file = folder.resolve(author + ".docx");
        assertEquals(
                0,
                CommandRun.of(compile(language, "--view", "author=" + author, "-o", file))
                        .code());
        return WordText.body(Files.readAllBytes(file), View.NEW);
    }

    /** An author's version by itself; the amendment line of Norland's is changed by its contribution. */
    private List<String> text(String language, String author, String version) throws IOException {
        Path source = FIXTURE.resolve("versions/resolution-1425-" + version + "." + language + ".yaml");
        String text = Files.readString(source).replaceAll("source: .*\ndate: .*\n", "");
        Path alone = folder.resolve(author + "." + language + ".yaml");
        Files.writeString(
                alone, author.equals("NLA") ? text.replace("adopted: C24\n", "adopted: C24\namended: C26\n") : text);
        return WordText.body(Fixtures.word(alone), View.NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void pandocAcceptsOneAuthorAndRejectsTheOthers(String language) throws IOException, InterruptedException {
        // What one inserts into words that another deletes stands in both marks, of which pandoc reads the outer one
        // only.
        Path ruritania = Files.writeString(
                folder.resolve("ruritania.yaml"),
                Files.readString(FIXTURE.resolve("versions/resolution-1425-ruritania." + language + ".yaml"))
                        .replace("translate and to interpret;", "translate;")
                        .replace("ترجمتها التحريرية والفورية؛", "ترجمتها؛"));
        Path norland = FIXTURE.resolve("contribution-versions-1425." + language + ".yaml");
        Path marked = folder.resolve("marked.docx");
        CommandRun.of("compile", base(language), norland, "RUR=" + ruritania, "-o", marked);
        for (String author : List.of("NLA", "RUR")) {
            Path alone = folder.resolve("alone.docx");
            String view = "author=" + author;
            CommandRun.of("compile", base(language), norland, "RUR=" + ruritania, "--view", view, "-o", alone);
            String wanted = pandoc(alone, author);
            String read = pandoc(marked, author);
            int notes = wanted.indexOf("[1]", wanted.indexOf("[1]") + 1);
            assertTrue(read.startsWith(wanted.substring(0, notes)), () -> wanted + "\n" + read);
        }
    }

    private String pandoc(Path docx, String author) throws IOException, InterruptedException {
        Path filter = Files.writeString(folder.resolve("author.lua"), ONE_AUTHOR);
        ProcessBuilder builder = new ProcessBuilder(
                        "pandoc",
                        docx.toString(),
                        "--track-changes=all",
                        "--lua-filter=" + filter,
                        "-t",
                        "plain",
                        "--wrap=none")
                .redirectErrorStream(true);
        builder.environment().put("AUTHOR", author);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            assumeTrue(false, "pandoc is not installed: the marks of one author are not tried with it");
            return "";
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), text);
        // Labels are numbered for the text of all, so they are left out.
        return text.replaceAll("(?m)^(\\p{L} ?\\)|[0-9]+) ", "").replaceAll("[-:+=\\s|]", "");
    }

    @Test
    void originsConflictsAndOrderAreData() {
        CommandRun run = CommandRun.of(compile("en", "--json", "-o", folder.resolve("m.docx")));
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().contains("\"status\" : \"done\""), run.out());
        assertTrue(
                run.out().indexOf("\"author\" : \"NLA\"") < run.out().indexOf("\"author\" : \"RUR\""),
                "the one that is further from the base comes first");
        assertTrue(run.out().contains("\"provision\" : \"resolves 1\""), run.out());
        assertTrue(
                run.out().contains("\"alternatives\" : [ \"twelve\", \"eight\" ]"),
                "at this place the other one is further");
        assertFalse(run.out().contains("translate[RUR"), "what one inserts is nothing that another one deletes");
        CommandRun given = CommandRun.of(compile("en", "--order", "given", "--json", "-o", folder.resolve("m.docx")));
        assertTrue(given.out().contains("\"alternatives\" : [ \"eight\", \"twelve\" ]"), given.out());
    }

    @Test
    void whatCannotBeMergedIsReportedAndListed() throws IOException {
        String table =
                "annexes:\n- title: Rooms\n  body:\n  - table:\n      columns: [A, B]\n      rows: [[a, b], [c, d]]\n";
        Path base = file("base.yaml", BASE + table);
        Path a = file(
                "a.yaml",
                BASE + table.replace("[A, B]", "[A, X, B]").replace("[a, b], [c, d]", "[a, x, b], [c, y, d]"));
        Path b = file("b.yaml", BASE + table.replace("[A, B]", "[A]").replace("[a, b], [c, d]", "[a], [c]"));
        CommandRun run = CommandRun.of("compile", base, "A=" + a, "B=" + b, "-o", folder.resolve("m.docx"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("[proposal-not-compiled]"), run.err());
        assertFalse(run.err().contains("; 0 not merged"), run.err());
        List<String> lines = WordText.body(Files.readAllBytes(folder.resolve("m.docx")), View.NEW);
        assertTrue(lines.contains("Not merged"), lines.toString());
    }

    @Test
    void anActionOnTheWholeTextIsAnOrigin() throws IOException {
        Path base = file("base.yaml", BASE);
        Path a = file("a.yaml", BASE.replace("eight", "nine"));
        Path sup = file(
                "sup.yaml",
                "type: contribution\nlanguage: en\nsource: Norland\ntitle: T\nproposals:\n"
                        + "- {action: SUP, by: NLA, instrument: {type: resolution, number: 7, title: Hours}}\n");
        CommandRun run = CommandRun.of("compile", base, "A=" + a, sup, "--json", "-o", folder.resolve("m.docx"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"provision\" : \"Whole text\""), run.out());
        assertTrue(run.out().contains("\"symbol\" : \"SUP\""), run.out());
    }

    /** One joins an item into another, a second one refers to it: in the Word file each alone has its own labels and references. */
    @Test
    void acceptingOneMemberGivesThatMembersText() throws IOException {
        String items = BASE.replace("  - that it shall open at eight;\n  - that it shall close.\n", "");
        String open = "  - id: first\n    text: that it shall open at eight";
        String last = "  - that it shall open again, see [#first].\n";
        Path base = file("base.yaml", items + open + ";\n  - that it shall close;\n" + last);
        Path joins = file("joins.yaml", items + open + ", that it shall close;\n" + last);
        Path refers = file(
                "refers.yaml",
                items + open + ";\n  - id: close\n    text: that it shall close;\n"
                        + last.replace(".\n", " and [#close].\n"));
        Path marked = folder.resolve("m.docx");
        CommandRun run = CommandRun.of("compile", base, "A=" + joins, "B=" + refers, "-o", marked);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("0 not merged"), run.err());
        assertAlone("A", joins, marked);
        assertAlone("B", refers, marked);
    }

    private void assertAlone(String author, Path amendment, Path marked) throws IOException {
        Path accepted = folder.resolve(author + "-accepted.docx");
        Path alone = folder.resolve(author + "-alone.docx");
        assertEquals(
                0,
                CommandRun.of("accept", marked, "--author", author, "-o", accepted)
                        .code());
        assertEquals(0, CommandRun.of("reject", accepted, "-o", alone).code());
        List<String> own = WordText.body(Fixtures.word(amendment), View.NEW);
        assertEquals(own, WordText.body(Files.readAllBytes(alone), View.NEW).subList(0, own.size()));
    }

    @Test
    void compilingOneIsComparingIt() throws IOException {
        Path base = file("base.yaml", BASE);
        Path a = file("a.yaml", BASE.replace("eight", "nine"));
        CommandRun.of("compile", base, "A=" + a, "-o", folder.resolve("m.docx"));
        CommandRun.of("redline", base, a, "--author", "A", "-o", folder.resolve("r.docx"));
        for (View view : View.values()) {
            List<String> redline = WordText.body(Files.readAllBytes(folder.resolve("r.docx")), view);
            assertEquals(
                    redline,
                    WordText.body(Files.readAllBytes(folder.resolve("m.docx")), view)
                            .subList(0, redline.size()));
        }
    }

    @Test
    void wrongUseAndWrongSourcesAreTold() throws IOException {
        Path base = file("base.yaml", BASE);
        Path a = file("a.yaml", BASE.replace("eight", "nine"));
        assertUse("is named twice", base, a, a);
        assertUse("is named twice", base, base);
        assertUse("is a folder", base, folder);
        assertUse("there is no such file", base, folder.resolve("none.yaml"));
        Path other = file("other.yaml", BASE.replace("number: 7", "number: 8"));
        assertFault("[different-versions]", base, other);
        Path french = file("fr.yaml", BASE.replace("language: en", "language: fr"));
        assertFault("[different-language]", base, french);
        assertFault("[author-twice]", base, "X=" + a, "X=" + file("b.yaml", BASE.replace("eight", "ten")));
        Path nothing = file(
                "c.yaml",
                "type: contribution\nlanguage: en\nsource: N\ntitle: T\nproposals:\n"
                        + "- {action: SUP, instrument: {type: resolution, number: 9, title: Hours}}\n");
        assertFault("proposes nothing on resolution 7", base, nothing);
        Path otherBase = file("d.yaml", BASE.replace("  - that it shall close.\n", ""));
        Path onOther = file(
                "e.yaml",
                "type: contribution\nlanguage: en\nsource: N\ntitle: T\nproposals:\n"
                        + "- {action: MOD, by: N, base: d.yaml, revised: a.yaml}\n");
        CommandRun run = CommandRun.of("compile", base, onOther, "-o", folder.resolve("m.docx"));
        assertEquals(0, run.code(), run.err() + otherBase);
        assertTrue(run.err().contains("[other-base]"), run.err());
    }

    private void assertUse(String words, Object... sources) {
        CommandRun run = run(sources);
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(words), run.err());
    }

    private void assertFault(String words, Object... sources) {
        CommandRun run = run(sources);
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().contains(words), run.err());
    }

    private static CommandRun run(Object... sources) {
        Object[] arguments = new Object[sources.length + 1];
        arguments[0] = "compile";
        System.arraycopy(sources, 0, arguments, 1, sources.length);
        return CommandRun.of(arguments);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
