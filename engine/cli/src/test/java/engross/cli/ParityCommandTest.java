package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        // What is written from two others has a row that is MOD in English and SUP and ADD in Arabic.
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

    /** Times, dates, amounts, ordinals and numbers in words, each as its language writes them; then one digit is another in one language. */
    @Test
    void whatEveryLanguageWritesInItsWayIsNoDifference() throws IOException {
        List<String> languages = List.of("en", "fr", "es", "ru", "ar", "zh");
        String[] statements = resource("parity-same.txt").strip().split("\n\n", -1);
        assertTrue(statements.length > 15, "statements: " + statements.length);
        List<Object> sources = new ArrayList<>(List.of("parity"));
        for (int i = 0; i < languages.size(); i++) {
            StringBuilder body = new StringBuilder();
            for (int k = 0; k < statements.length; k++) {
                String text = statements[k].split("\n", -1)[i].replace("'", "''");
                body.append("- id: s")
                        .append(k)
                        .append("\n  para: '")
                        .append(text)
                        .append("'\n");
            }
            sources.add(source(languages.get(i), body.toString()));
        }
        CommandRun same = CommandRun.of(sources.toArray());
        assertEquals(0, same.code(), same.out() + same.err());
        for (Object named : sources.subList(1, sources.size())) {
            Path source = (Path) named;
            String text = Files.readString(source);
            String head = text.substring(0, text.indexOf("- id: s0"));
            String other = text.substring(head.length()).replaceAll("(?<=para: )'([^\n]*)'", "'$1 97'");
            Files.writeString(source, head + other);
            CommandRun told = CommandRun.of(sources.toArray());
            assertEquals(
                    statements.length,
                    told.out().lines().filter(line -> line.contains(" 97")).count(),
                    told.out());
            Files.writeString(source, text);
        }
    }

    @Test
    void aParagraphThatIsMissingIsTheOnlyDifference() throws IOException {
        StringBuilder english = new StringBuilder();
        StringBuilder french = new StringBuilder();
        for (int k = 0; k < 3000; k++) {
            english.append("- para: Room ").append(k * 7).append(" has been closed.\n");
            if (k != 1200) {
                french.append("- para: La salle ").append(k * 7).append(" a été fermée.\n");
            }
        }
        CommandRun run = CommandRun.of("parity", source("en", english.toString()), source("fr", french.toString()));
        assertTrue(run.out().startsWith("s: 1 difference\n"), run.out());
        assertRow(run.out(), "body 1/paragraph 1201", "clause", "yes", "–");
    }

    @Test
    void anotherTimeDateOrNumberIsTold() throws IOException {
        List<String> wrong = List.of(
                "At 6 p.m.|À 17 h",
                "At 9.30 a.m.|À 9 h 40",
                "At 6 a.m.|À 18 h",
                "On 8 May 2026|Le 08/06/2026",
                "CHF 1,234.5|1 234,6 CHF",
                "25 members|vingt-six membres",
                "12 per cent|1,2 pour cent",
                "In 2024-2027|En 2024-2026",
                "5 thousand|5 millions");
        StringBuilder english = new StringBuilder();
        StringBuilder french = new StringBuilder();
        for (int k = 0; k < wrong.size(); k++) {
            String[] pair = wrong.get(k).split("\\|", -1);
            english.append("- id: w")
                    .append(k)
                    .append("\n  para: '")
                    .append(pair[0])
                    .append("'\n");
            french.append("- id: w")
                    .append(k)
                    .append("\n  para: '")
                    .append(pair[1])
                    .append("'\n");
        }
        CommandRun run = CommandRun.of("parity", source("en", english.toString()), source("fr", french.toString()));
        for (int k = 0; k < wrong.size(); k++) {
            assertTrue(run.out().contains("#w" + k + " "), wrong.get(k) + "\n" + run.out());
        }
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

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ParityCommandTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path source(String language, String body) throws IOException {
        return file("s." + language + ".yaml", HEAD.replace("LL", language) + body);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
