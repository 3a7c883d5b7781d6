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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to each provision, as a list and as a contribution. */
class SymbolsCommandTest {
    private static final Path FIXTURES = ProjectFiles.root().resolve("fixtures");

    @TempDir
    private Path folder;

    private static CommandRun symbols(String language, Object... more) {
        Object[] arguments = new Object[7 + more.length];
        arguments[0] = "symbols";
        arguments[1] = FIXTURES.resolve("redline/resolution-1430." + language + ".yaml");
        arguments[2] = FIXTURES.resolve("redline/resolution-1430-revised." + language + ".yaml");
        arguments[3] = "--by";
        arguments[4] = "NLA";
        arguments[5] = "--document";
        arguments[6] = "115";
        System.arraycopy(more, 0, arguments, 7, more.length);
        return CommandRun.of(arguments);
    }

    @Test
    void everyProvisionHasAPlace() {
        CommandRun run = symbols("en");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("SUP\tNLA/115/5\tconsidering c)\n"), run.out());
        assertTrue(run.out().contains("ADD*\tNLA/115/8\tresolves 3\n"), run.out());
        assertTrue(run.out().contains("MOD\tNLA/115/16\tANNEX, row 2\n"), run.out());
        assertTrue(run.out().contains("MOD\tNLA/115/7\tfootnote 1\n"), run.out());
        assertTrue(
                symbols("zh").out().contains("MOD\tNLA/115/16\t附件、第2行\n"),
                symbols("zh").out());
    }

    /** What does not change has a number as well, the same one in the list and in the contribution, unless a house does not count it. */
    @Test
    void whatDoesNotChangeIsNumberedToo() throws IOException {
        Path texts = FIXTURES.resolve("contribution-versions/versions");
        List<Object> task = List.of(
                "symbols",
                texts.resolve("resolution-1425-issued.en.yaml"),
                texts.resolve("resolution-1425-proposed.en.yaml"),
                "--by",
                "NLA",
                "--document",
                "112");
        CommandRun list = run(task);
        assertTrue(list.out().contains("SUP\tNLA/112/3\tconsidering b)"), list.out());
        assertTrue(list.out().contains("ADD\tNLA/112/7\tresolves 2"), list.out());
        assertTrue(list.out().contains("MOD\tNLA/112/12\tfootnote 1"), list.out());
        assertFalse(list.out().contains("NOC"), list.out());
        CommandRun all = run(task, "--all");
        assertTrue(all.out().contains("NOC\tNLA/112/2\tconsidering a)"), all.out());
        Path file = folder.resolve("c.en.yaml");
        assertEquals(0, run(task, "-o", file).code());
        String source = Files.readString(file);
        assertTrue(source.contains("- action: NOC\n  by: NLA\n"), source);
        assertTrue(source.contains("  number: NLA/112/2\n"), source);
        assertTrue(source.contains("- action: SUP\n  by: NLA\n"), source);
        Path house = folder.resolve("house");
        copy(ProjectFiles.root().resolve("templates/itu-council"), house);
        Path settings = house.resolve("house.yaml");
        Files.writeString(
                settings,
                Files.readString(settings).replace("NOC: {body: false}", "NOC: {body: false, numbered: false}"));
        CommandRun own = run(task, "--house", house);
        assertTrue(own.out().contains("SUP\tNLA/112/2\tconsidering b)"), own.out() + own.err());
    }

    private static CommandRun run(List<Object> task, Object... more) {
        List<Object> arguments = new ArrayList<>(task);
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** The fixture is what the command wrote: it is built with the others, and its pages are in the samples. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void theContributionHoldsEveryProvision(String language) throws IOException {
        Path file = folder.resolve("contribution." + language + ".yaml");
        CommandRun run = symbols(language, "--date", "2026-04-14", "-o", file);
        assertEquals(0, run.code(), run.err());
        Path fixture = FIXTURES.resolve("contribution-provisions/contribution-provisions-1430." + language + ".yaml");
        assertEquals(Files.readString(fixture), Files.readString(file));
        assertEquals(0, CommandRun.of("build", file, "-o", folder).code());
        Path built = folder.resolve("contribution." + language + ".docx");
        assertEquals(
                built + ": holds both texts\n", CommandRun.of("verify", built).out());
        byte[] docx = Files.readAllBytes(built);
        assertEquals(List.of(), WordPackageCheck.check(docx));
        String old = String.join("\n", WordText.body(docx, View.OLD));
        String now = String.join("\n", WordText.body(docx, View.NEW));
        if (language.equals("en")) {
            assertTrue(old.contains("a)\tthat forty working groups met during the last session;"), old);
            assertTrue(now.contains("a)\tthat forty-six working groups met during the last session;"), now);
            assertTrue(now.contains("SUP\tNLA/115/5\nconsidering\nc)\nADD\tNLA/115/6"), now);
            // Only MOD shows marks: new text is the same in both.
            assertTrue(old.contains("4\tnot to charge the fee to small island developing States."), old);
        }
    }

    @Test
    void whatIsWrongIsTold() throws IOException {
        Path file = folder.resolve("c.yaml");
        Files.writeString(file, "mine");
        CommandRun there = symbols("en", "-o", file);
        assertEquals(2, there.code());
        assertTrue(there.err().contains("is there already"), there.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(2, symbols("en", "-o", folder.resolve("c.txt")).code());
        assertEquals(2, symbols("en", "-o", folder.resolve("d.yaml"), "--json").code());
        Path same = Files.copy(FIXTURES.resolve("redline/resolution-1430.en.yaml"), folder.resolve("same.en.yaml"));
        CommandRun nothing = CommandRun.of(
                "symbols",
                FIXTURES.resolve("redline/resolution-1430.en.yaml"),
                same,
                "--by",
                "NLA",
                "--document",
                "115",
                "-o",
                folder.resolve("e.yaml"));
        assertEquals(1, nothing.code());
        assertTrue(nothing.err().contains("[nothing-proposed]"), nothing.err());
    }
}
