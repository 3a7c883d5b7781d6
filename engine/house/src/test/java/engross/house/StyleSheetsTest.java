package engross.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import engross.model.Result;
import engross.model.style.Alignment;
import engross.model.style.Border;
import engross.model.style.Borders;
import engross.model.style.CharacterProperties;
import engross.model.style.LineSpacing;
import engross.model.style.ParagraphProperties;
import engross.model.style.ParagraphStyle;
import engross.model.style.StyleSheet;
import engross.model.style.TabStop;
import engross.yaml.Yaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {
    private static final String PAGE = "page: {width: 210mm, height: 297mm, top: 1in, bottom: 2cm, left: 1134,"
            + " right: 1134, header: 36pt, footer: 36pt, defaultTab: 720}\ndefault: Text\n";

    private static Result<Map<String, StyleSheet>> read(String yaml, String... languages) {
        return StyleSheets.read(
                Yaml.read(yaml.getBytes(StandardCharsets.UTF_8), "styles.yaml").orThrow(), List.of(languages));
    }

    private static StyleSheet sheet(String yaml) {
        return of(read(PAGE + yaml, "en").orThrow(), "en");
    }

    private static StyleSheet of(Map<String, StyleSheet> sheets, String language) {
        return Objects.requireNonNull(sheets.get(language), language);
    }

    private static List<String> faults(String yaml) {
        return read(PAGE + yaml, "en", "ar").diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void readsLengthsInEveryUnit() {
        StyleSheet sheet = sheet("paragraphs: {Text: {name: Text, before: 6pt, after: 0.5cm, start: 10mm, end: -20}}");
        assertEquals(11906, sheet.page().width());
        assertEquals(16838, sheet.page().height());
        assertEquals(1440, sheet.page().top());
        assertEquals(1134, sheet.page().bottom());
        ParagraphProperties text = sheet.effective("Text").paragraph();
        assertEquals(120, text.before());
        assertEquals(283, text.after());
        assertEquals(567, text.start());
        assertEquals(-20, text.end());
    }

    @Test
    void readsWhatAParagraphStyleSays() {
        ParagraphStyle style = sheet("paragraphs: {Text: {name: T, align: justify, line: exactly 13pt, hanging: 567,"
                        + " tabs: [567, 4820 center, 9639 end dots], outline: 2, keepNext: true,"
                        + " borders: {all: 0.5pt, top: 1.5pt 808080, bottom: none}}}")
                .effective("Text");
        ParagraphProperties p = style.paragraph();
        assertEquals(Alignment.JUSTIFY, p.alignment());
        assertEquals(new LineSpacing(LineSpacing.Rule.EXACT, 260), p.line());
        assertEquals(-567, p.firstLine());
        assertEquals(
                List.of(
                        new TabStop(567, TabStop.Kind.START, false),
                        new TabStop(4820, TabStop.Kind.CENTER, false),
                        new TabStop(9639, TabStop.Kind.END, true)),
                p.tabs());
        assertEquals(1, p.outlineLevel());
        assertEquals(true, p.keepNext());
        Border rule = new Border(4, "000000");
        assertEquals(new Borders(new Border(12, "808080"), Border.NONE, rule, rule, rule, rule), p.borders());
    }

    @Test
    void aSizeHoldsForArabicTooUnlessItHasItsOwn() {
        CharacterProperties both = sheet("paragraphs: {Text: {name: T, size: 9.5}}")
                .effective("Text")
                .character();
        assertEquals(19, both.size());
        assertEquals(19, both.complexSize());
        CharacterProperties own = sheet("paragraphs: {Text: {name: T, size: 11, complexSize: 15pt}}")
                .effective("Text")
                .character();
        assertEquals(22, own.size());
        assertEquals(30, own.complexSize());
    }

    @Test
    void laysALanguageOverTheCommonStyles() {
        Map<String, StyleSheet> sheets = read(
                        PAGE + "paragraphs: {Text: {name: T, size: 12, italic: true}}\n"
                                + "languages: {ru: {paragraphs: {Text: {size: 11}}, page: {top: 100}}}",
                        "en",
                        "ru")
                .orThrow();
        assertEquals(24, of(sheets, "en").effective("Text").character().size());
        assertEquals(22, of(sheets, "ru").effective("Text").character().size());
        assertEquals(22, of(sheets, "ru").effective("Text").character().complexSize());
        assertEquals(true, of(sheets, "ru").effective("Text").character().italic());
        assertEquals(100, of(sheets, "ru").page().top());
        assertEquals(1440, of(sheets, "en").page().top());
    }

    @Test
    void reportsEveryFaultAtItsPlace() {
        assertEquals(
                List.of(
                        "styles.yaml:4:20: error: unknown key `biold` (did you mean `bold`?) [unknown-key]",
                        "styles.yaml:5:25: error: `before` is not a length: twips, or a number with pt, mm, cm or in"
                                + " [wrong-value]",
                        "styles.yaml:5:36: error: `size` is not points, in steps of a half, such as 12 or 9.5pt"
                                + " [wrong-value]",
                        "styles.yaml:5:52: error: this is no tab stop (such as 567, `4820 center`, `9639 end`,"
                                + " `8789 dots`) [wrong-value]",
                        "styles.yaml:6:23: error: unknown style `Txet` (did you mean `Text`?) [unknown-style]",
                        "styles.yaml:7:6: error: the key `name` is missing [missing-key]",
                        "styles.yaml:8:26: error: the style D is based on itself [style-circle]",
                        "styles.yaml:9:26: error: the style E is based on itself [style-circle]",
                        "styles.yaml:11:23: error: unknown style `Tex` (did you mean `Text`?) [unknown-style]",
                        "styles.yaml:12:3: error: unknown language `rx` (allowed: en, ar) [unknown-language]"),
                faults("""
                        paragraphs:
                          Text: { name: T, biold: true }
                          B: { name: B, before: 6em, size: 12.2, tabs: [5, x] }
                          C: { name: C, next: Txet }
                          F: {}
                          D: { name: D, basedOn: E }
                          E: { name: E, basedOn: D }
                        languages:
                          ar: { paragraphs: { Tex: { size: 12 } } }
                          rx: {}
                        """));
    }

    @Test
    void aCircleAmongCharacterStylesIsAFault() {
        List<String> faults = faults("paragraphs: {Text: {name: T}}\ncharacters: {a: {name: a, basedOn: a}}");
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).contains("[style-circle]"), faults.toString());
    }

    @Test
    void aTextInPlaceOfStylesIsAFault() {
        assertTrue(read("just a text", "en").value().isEmpty());
        assertTrue(read(PAGE + "paragraphs: none", "en").value().isEmpty());
    }

    @Test
    void readsTheStylesOfTheCouncil() throws IOException {
        Path file = Path.of(System.getProperty("engross.root"), "templates/itu-council/styles.yaml");
        Result<Map<String, StyleSheet>> result = StyleSheets.read(
                Yaml.read(Files.readAllBytes(file), "styles.yaml").orThrow(),
                List.of("ar", "zh", "en", "fr", "ru", "es"));
        assertEquals(List.of(), result.diagnostics());
        StyleSheet english = of(result.orThrow(), "en");
        ParagraphStyle item = english.effective("enumlev2");
        assertEquals(1134, item.paragraph().start());
        assertEquals(-567, item.paragraph().firstLine());
        assertEquals(86, item.paragraph().before());
        ParagraphStyle title = english.effective("Dectitle");
        assertEquals(28, title.character().size());
        assertEquals(true, title.character().bold());
        assertEquals(Alignment.CENTER, title.paragraph().alignment());
        assertEquals(
                26, of(result.orThrow(), "ru").effective("Dectitle").character().size());
        assertEquals(
                "STKaiti",
                of(result.orThrow(), "zh").effective("Call").character().fonts().eastAsian());
        assertEquals(
                40, of(result.orThrow(), "ar").effective("Restitle").character().complexSize());
    }
}
