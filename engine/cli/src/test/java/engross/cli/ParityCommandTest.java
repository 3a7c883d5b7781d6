package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The languages of a document say the same, or it is told where they do not. */
class ParityCommandTest {
    private static final String HEAD =
            "type: report\nlanguage: LL\nsource: secretary-general\nsymbol: C26/7\ntitle: T\nbody:\n";

    @TempDir
    private Path folder;

    @Test
    void ourOwnFixturesSayTheSameInAllTheirLanguages() throws IOException {
        // Those that are written from two others have hours of twelve and of twenty-four.
        List<Object> arguments = new ArrayList<>(List.of("parity"));
        try (Stream<Path> folders = Files.list(ProjectFiles.root().resolve("fixtures"))) {
            folders.filter(Files::isDirectory)
                    .filter(folder -> !List.of("contribution-provisions", "errors")
                            .contains(String.valueOf(folder.getFileName())))
                    .sorted()
                    .forEach(arguments::add);
        }
        CommandRun run = CommandRun.of(arguments.toArray());
        assertEquals(0, run.code(), run.out() + run.err());
        assertTrue(run.out().contains("decision-701: ar en es fr ru zh: the same"), run.out());
        assertTrue(run.out().contains("contribution-versions-1425: ar en zh: the same"), run.out());
    }

    @Test
    void everyKindOfDifferenceIsFoundAndToldWithItsPlace() throws IOException {
        Path fixture = ProjectFiles.root().resolve("fixtures/decision");
        String french = Files.readString(fixture.resolve("decision-701.fr.yaml"));
        String changed = french.replace("31 décembre 2029", "31 décembre 2028")
                .replaceFirst("(?s)      - id: every-language\n.*?(?=      - )", "")
                .replaceFirst("\\[\\^paper\\]", "")
                .replaceFirst("(?m)^footnotes:\n  paper: .*\n(  .*\n)*", "")
                .replace("symbol: C26/101", "symbol: C26/110");
        Path fr = file("d.fr.yaml", changed);
        CommandRun run = CommandRun.of("parity", fixture.resolve("decision-701.en.yaml"), fr);
        assertEquals(1, run.code(), run.err());
        assertRow(run.out(), "symbol", "value", "C26/101", "C26/110");
        assertRow(run.out(), "#programme", "number", "2029", "2028");
        assertRow(run.out(), "#every-language", "clause", "yes", "–");
        assertRow(run.out(), "#paper-only", "note", "paper", "–");
        assertTrue(run.out().contains(fr + ":"), run.out());
    }

    private static void assertRow(String table, String... cells) {
        assertTrue(
                table.lines().anyMatch(line -> line.strip().matches("\\Q" + String.join("\\E +\\Q", cells) + "\\E")),
                String.join(" ", cells) + "\n" + table);
    }

    @Test
    void numbersAreComparedAcrossScriptsAndStyles() throws IOException {
        Path en = source("en", "- para: 'By 8 May 2026, 4,000 pages or 1.5 million words in three files.'\n");
        Path fr = source("fr", "- para: 'Au 8 mai 2026, 4 000 pages ou 1,5 million de mots dans 3 fichiers.'\n");
        Path ar = source("ar", "- para: 'بحلول ٨ مايو ٢٠٢٦، ٤٠٠٠ صفحة أو 1,5 مليون كلمة في ثلاثة ملفات.'\n");
        Path zh = source("zh", "- para: 到2026年5月8日，4000页，即150万字，共3个文件。\n");
        Path ru = source("ru", "- para: 'К 8 мая 2026 года 4000 страниц или 1,5 млн слов в трех файлах.'\n");
        CommandRun same = CommandRun.of("parity", en, fr, ar, zh, ru);
        assertEquals(0, same.code(), same.out());
        Files.writeString(ar, Files.readString(ar).replace("٢٠٢٦", "٢٠٢٧"));
        CommandRun other = CommandRun.of("parity", en, fr, ar, "--json");
        assertEquals(1, other.code());
        assertTrue(other.out().contains("\"ar\" : \"2027\""), other.out());
    }

    @Test
    void changesAndTablesAreCompared() throws IOException {
        String body = "- para: 'One {++more++} word.'\n  id: a\n- list: a)\n  items:\n  - one\n  - insert: two\n"
                + "- table:\n    columns: [A, B]\n    rows: [[a, b], [c, d]]\n  id: t\n";
        Path en = source("en", body);
        Path es = source(
                "es",
                body.replace("{++more++}", "more")
                        .replace("insert: two", "two")
                        .replace("[[a, b], [c, d]]", "[[a, b]]"));
        CommandRun run = CommandRun.of("parity", en, es);
        assertRow(run.out(), "#a", "change", "changed", "–");
        assertRow(run.out(), "body 1/item 2", "change", "inserted", "–");
        assertRow(run.out(), "#t/row 3", "clause", "yes", "–");
    }

    @Test
    void wrongUseAndWrongSourcesAreTold() throws IOException {
        Path en = source("en", "- para: One.\n");
        assertEquals(2, CommandRun.of("parity", en).code());
        assertEquals(2, CommandRun.of("parity", en, en).code());
        assertEquals(2, CommandRun.of("parity", folder).code());
        assertEquals(2, CommandRun.of("parity", en, folder.resolve("none.yaml")).code());
        CommandRun twice = CommandRun.of("parity", en, file("b.yaml", Files.readString(en)));
        assertEquals(1, twice.code());
        assertTrue(twice.err().contains("[same-language]"), twice.err());
        Path faulty = file("f.yaml", "type: report\nlanguage: fr\n");
        CommandRun fault = CommandRun.of("parity", en, faulty);
        assertEquals(1, fault.code());
        assertTrue(fault.err().contains("f.yaml:1:1: error"), fault.err());
        Path other = file(
                "o.yaml",
                Files.readString(en)
                        .replace("report", "information")
                        .replace("LL", "fr")
                        .replace(": en", ": fr"));
        assertTrue(CommandRun.of("parity", en, other).err().contains("[different-types]"));
    }

    private Path source(String language, String body) throws IOException {
        return file("s." + language + ".yaml", HEAD.replace("LL", language) + body);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
