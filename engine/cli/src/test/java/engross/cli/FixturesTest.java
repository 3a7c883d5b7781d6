package engross.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import engross.api.Engine;
import engross.api.SourceCheck;
import engross.model.Document;
import engross.testkit.TreeText;
import engross.testkit.View;
import engross.testkit.WordPackageCheck;
import engross.testkit.WordText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every fixture, and so for every document. */
class FixturesTest {
    static Stream<Path> sources() {
        return Fixtures.sources().stream();
    }

    @Test
    void thereAreFixturesOfEveryTypeAndLanguage() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path source : Fixtures.sources()) {
            all.append(Files.readString(source));
        }
        for (String type : Fixtures.HOUSE.vocabulary().types().keySet()) {
            assertFalse(all.indexOf("type: " + type) < 0, type);
        }
        for (String language : Fixtures.HOUSE.languages()) {
            assertFalse(all.indexOf("language: " + language) < 0, language);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void nothingIsWrongWithIt(Path source) {
        assertEquals(List.of(), SourceCheck.of(Fixtures.ENGINE, Fixtures.text(source)));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void itsWordFileIsValid(Path source) {
        assertEquals(List.of(), WordPackageCheck.check(Fixtures.word(source)));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theTextOfItsWordFileIsTheTextOfTheTree(Path source) {
        Document tree = Fixtures.tree(source);
        byte[] docx = Fixtures.word(source);
        for (View view : View.values()) {
            assertEquals(TreeText.body(tree, view), WordText.body(docx, view));
            assertEquals(TreeText.notes(tree, view), WordText.notes(docx, view));
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theSameSourceGivesTheSameBytesInAnotherPlace(Path source) {
        byte[] here = Fixtures.word(source);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertArrayEquals(here, Fixtures.word(Engine.of(Fixtures.HOUSE), source));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void acceptingAndRejectingTheMarksGivesTheTwoCleanTexts(String language) throws IOException {
        Path source = Fixtures.source("contribution-mod-1387." + language + ".yaml");
        byte[] docx = Fixtures.word(source);
        assertEquals(text(expected(source, "accepted", language)), text(lines(docx, View.NEW)));
        assertEquals(text(expected(source, "rejected", language)), text(lines(docx, View.OLD)));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> expected(Path source, String which, String language) throws IOException {
        return Files.readAllLines(source.resolveSibling("expected-" + which + "." + language + ".txt"));
    }

    /** Body and notes without the table at the head of the first page, empty lines and rules. */
    private static List<String> lines(byte[] docx, View view) {
        List<String> body = Stream.concat(WordText.body(docx, view).stream(), WordText.notes(docx, view).stream())
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.chars().allMatch(c -> c == '_'))
                .toList();
        int start = body.indexOf(body.stream()
                .filter(line -> line.startsWith("Contribution") || line.endsWith("的文稿"))
                .findFirst()
                .orElseThrow());
        return body.subList(start, body.size());
    }
}
