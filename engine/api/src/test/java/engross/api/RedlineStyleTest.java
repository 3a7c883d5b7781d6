package engross.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.assembly.Pictures;
import engross.house.House;
import engross.model.Diagnostic;
import engross.opc.WordPackage;
import engross.testkit.MarkedText;
import engross.testkit.ProjectFiles;
import engross.testkit.WordPackageCheck;
import engross.word.content.WordContent;
import engross.word.content.WordText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a house may say of redlines: frozen numbers, and moves. */
class RedlineStyleTest {
    private static final SourceRedline TASK =
            new SourceRedline(List.of(Format.DOCX), Optional.of("Ann"), Optional.empty(), true);

    private static Engine engine(String numbering, String moves) {
        SortedMap<String, byte[]> files = ProjectFiles.house();
        String house = new String(files.get("house.yaml"), StandardCharsets.UTF_8)
                .replace(
                        "numbering: final, moves: deletion-insertion", "numbering: " + numbering + ", moves: " + moves);
        files.put("house.yaml", house.getBytes(StandardCharsets.UTF_8));
        return Engine.of(House.read(files).orThrow());
    }

    private static SourceText fixture(String name) throws IOException {
        byte[] content = Files.readAllBytes(ProjectFiles.root().resolve("fixtures/redline/" + name + ".yaml"));
        return new SourceText(name + ".yaml", content, Pictures.NONE);
    }

    private static List<String> lines(Engine engine, String language) throws IOException {
        return MarkedText.lines(TASK.compare(
                        engine, fixture("resolution-1430." + language), fixture("resolution-1430-revised." + language))
                .orThrow()
                .document());
    }

    @ParameterizedTest
    @CsvSource({
        "final, move, en",
        "freeze, deletion-insertion, en",
        "freeze, move, zh",
        "both, deletion-insertion, ar",
        "both, move, en"
    })
    void everyWayProvesItselfAndIsValid(String numbering, String moves, String language) throws IOException {
        Engine engine = engine(numbering, moves);
        byte[] docx = TASK.make(
                        engine, fixture("resolution-1430." + language), fixture("resolution-1430-revised." + language))
                .orThrow()
                .get(0)
                .content();
        assertEquals(List.of(), WordPackageCheck.check(docx));
        assertEquals(List.of(), RedlineVerification.of(docx, "a.docx"));
    }

    @Test
    void frozenNumbersStayAndNewOnesAreBis() throws IOException {
        List<String> lines = lines(engine("freeze", "deletion-insertion"), "en");
        assertTrue(
                lines.contains(
                        "{+1+}{+bis+}{+|+}{+that one room in five shall be kept quiet for those who prepare their texts;+}¶+"),
                lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("1|that a plan of the rooms ")), lines.toString());
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("{+1+}{+ter+}{+|+}{+that a fee of CHF 450")),
                lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("2|that a room with booths")), lines.toString());
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("{-3-}{-|-}{-that a fee of CHF 400")),
                lines.toString());
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.contains("resolves<1> in all six languages") || line.contains("<1>")),
                lines.toString());
        List<String> chinese = lines(engine("freeze", "deletion-insertion"), "zh");
        assertTrue(chinese.stream().anyMatch(line -> line.startsWith("{+1+}{+之二+}")), chinese.toString());
    }

    @Test
    void bothNumbersStandSideBySide() throws IOException {
        List<String> lines = lines(engine("both", "deletion-insertion"), "en");
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("{+1+}{+bis+}{+ [1]+}{+|+}")), lines.toString());
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("1{+ [2]+}|that a plan of the rooms ")),
                lines.toString());
    }

    /** One item goes to another place without a word changed. */
    @Test
    void whatChangedItsPlaceAndNothingElseIsAMove() throws IOException {
        String base = "type: resolution\nlanguage: en\nnumber: 1\ntitle: T\nbody:\n- call: resolves\n  items:\n"
                + "  - that rooms are swept each day;\n  - that lamps are put out at night;\n"
                + "  - that windows are kept shut in winter and open in summer;\n  - that doors are painted green.\n";
        String moved = "type: resolution\nlanguage: en\nnumber: 1\ntitle: T\nbody:\n- call: resolves\n  items:\n"
                + "  - that lamps are put out at night;\n  - that windows are kept shut in winter and open in summer;\n"
                + "  - that rooms are swept each day;\n  - that doors are painted green.\n";
        byte[] docx = SourceRedline.of(Format.DOCX)
                .make(engine("final", "move"), text(base), text(moved))
                .orThrow()
                .get(0)
                .content();
        String xml = new String(
                WordPackage.read(docx, "a.docx").orThrow().parts().content("word/document.xml"),
                StandardCharsets.UTF_8);
        assertEquals(List.of(), WordPackageCheck.check(docx));
        assertEquals(1, count(xml, "<w:moveFromRangeStart "), xml);
        assertEquals(1, count(xml, "<w:moveToRangeStart "), xml);
        assertEquals(2, count(xml, "w:name=\"move1\""), xml);
        assertEquals(count(xml, "RangeStart "), count(xml, "RangeEnd "), xml);
        assertTrue(xml.contains("<w:moveFrom w:id=") && xml.contains("<w:moveTo w:id="), xml);
        assertFalse(
                xml.replaceAll("(?s).*<w:moveFrom [^>]*[^/]>(.*?)</w:moveFrom>.*", "$1")
                        .contains("delText"),
                xml);
        WordContent content = WordContent.read(docx, "a.docx").orThrow();
        assertEquals("1\tthat rooms are swept each day;", resolves(content.before()));
        assertEquals("1\tthat lamps are put out at night;", resolves(content.after()));
    }

    private static String resolves(WordText text) {
        return text.lines().stream()
                .map(WordText.Line::plain)
                .filter(line -> line.startsWith("1\t"))
                .findFirst()
                .orElse("");
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static SourceText text(String source) {
        return new SourceText("a.yaml", source.getBytes(StandardCharsets.UTF_8), Pictures.NONE);
    }

    @Test
    void anUnknownSettingIsToldByTheHouse() {
        SortedMap<String, byte[]> files = ProjectFiles.house();
        String house = new String(files.get("house.yaml"), StandardCharsets.UTF_8)
                .replace("numbering: final, moves: deletion-insertion", "numbering: frozen, moves: jump");
        files.put("house.yaml", house.getBytes(StandardCharsets.UTF_8));
        List<String> faults = House.read(files).diagnostics().stream()
                .map(Diagnostic::message)
                .toList();
        assertEquals(List.of("unknown numbering of changes frozen", "unknown way to show moves jump"), faults);
    }
}
