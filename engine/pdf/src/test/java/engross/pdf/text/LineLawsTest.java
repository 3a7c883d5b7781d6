package engross.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.fonts.FontCatalogue;
import engross.model.Diagnostics;
import engross.model.Format;
import engross.model.Place;
import engross.model.style.Alignment;
import engross.model.style.LineSpacing;
import engross.pdf.TestStyles;
import engross.testkit.FontFiles;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every line of every text. */
@EnabledIf(value = "engross.testkit.FontFiles#areThere", disabledReason = FontFiles.MISSING)
class LineLawsTest {
    private static final FontCatalogue FONTS = FontCatalogue.standard();
    private static final String NEVER_FIRST = "，。；：、？！）》」』】”’％…";
    private static final String NEVER_LAST = "（《「『【“‘";
    private static final String[] CHINESE = {
        "国", "际", "电", "信", "联", "盟", "，", "。", "；", "（", "）", "《", "》", "“", "”", "2026", "年", "C26/59", "、", "WSIS",
        "——", "："
    };
    private static final String[] ARABIC = {
        "القرار", " ", "ملاحظة", "C26/59", "، ", " (", ") ", "2026", "الاستراتيجية", "-"
    };
    private static final String[] LATIN = {
        "word", " ", "ITU-R M.2150", "27.5 GHz", "a", ", ", "«", "»", "é", "Council", "-", "/"
    };

    @Test
    void noLineIsWiderThanItsColumnAndNothingIsLost() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < 900; i++) {
            String language = List.of("zh-CN", "ar-EG", "en-GB").get(i % 3);
            String text = text(random, List.of(CHINESE, ARABIC, LATIN).get(i % 3));
            double width = 20 + random.nextInt(400);
            List<Line> lines = lines(text, language, width);
            StringBuilder read = new StringBuilder();
            for (Line line : lines) {
                assertTrue(line.width() <= width + 0.02, language + " " + width + " < " + line.width() + ": " + text);
                read.append(text, line.start(), line.end());
            }
            assertEquals(text.replace(" ", ""), read.toString().replace(" ", ""));
        }
    }

    @Test
    void chineseLinesBeginAndEndAsTheyMay() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        int checked = 0;
        for (int i = 0; i < 400; i++) {
            String text = sentence(random);
            for (Line line : lines(text, "zh-CN", 120 + random.nextInt(300))) {
                assertFalse(line.start() > 0 && NEVER_FIRST.indexOf(text.charAt(line.start())) >= 0, text);
                assertFalse(line.end() < text.length() && NEVER_LAST.indexOf(text.charAt(line.end() - 1)) >= 0, text);
                checked++;
            }
        }
        assertTrue(checked > 1_000, "lines: " + checked);
    }

    /** Marks as a text has them: at most two together. */
    private static String sentence(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("国际电信联盟各成员".charAt(random.nextInt(9)));
            if (random.nextInt(4) == 0) {
                text.append(List.of("，", "。", "（报告）", "《公约》，", "“议题”；", "：", "2026年", "、", "！")
                        .get(random.nextInt(9)));
            }
        }
        return text.toString();
    }

    private static String text(RandomGenerator random, String[] words) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|the band up to 27.5 GHz is used|27.5 GHz",
                "en-GB|according to ITU-R M.2150 and others|ITU-R M.2150",
                "en-GB|a total of 5 030 000 people|5 030 000",
                "en-GB|see document CWG-WSIS&SDG-44/8(Rev.1) of it|CWG-WSIS&SDG-44/8(Rev.1)",
                "fr-FR|selon l’Annexe 2 et le n° 15 du texte|n° 15",
                "ru-RU|в полосе частот 30 МГц и выше|30 МГц",
                "zh-CN|关于C26/59(Rev.1)号文件的报告|C26/59(Rev.1)"
            })
    void whatBelongsTogetherStaysTogether(String language, String text, String whole) {
        int start = text.indexOf(whole);
        for (int width = 170; width < 300; width += 3) {
            for (Line line : lines(text, language, width)) {
                boolean torn = line.end() > start && line.end() < start + whole.length();
                assertFalse(torn, () -> language + ": " + text.substring(line.start(), line.end()));
            }
        }
    }

    @Test
    void addressesEndLinesAtTheirSigns() {
        String text = "https://www.example.org/council/documents/2026/reports";
        List<Line> lines = lines(text, "en-GB", 130);
        assertTrue(lines.size() > 2);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            char last = text.charAt(line.end() - 1);
            char next = text.charAt(line.end());
            assertTrue(last == '/' || next == '.', text.substring(line.start(), line.end()));
        }
    }

    @Test
    void justifiedLinesFillTheColumn() {
        for (String language : new String[] {"en-GB", "zh-CN", "ar-EG"}) {
            String text = switch (language) {
                case "zh-CN" -> "理事会审议了有关国际电联战略规划的报告，并做出决定。".repeat(6);
                case "ar-EG" -> "نظر المجلس في التقرير وقرر مواصلة العمل بشأنه ".repeat(6);
                default -> "The Council considered the report and decided to go on. ".repeat(6);
            };
            List<Line> lines = lines(text, language, 300);
            for (Line line : lines.subList(0, lines.size() - 1)) {
                assertEquals(300, line.width(), 0.05, language);
            }
            assertTrue(lines.get(lines.size() - 1).width() < 300, language);
        }
    }

    private static List<Line> lines(String text, String language, double width) {
        StyleCatalogue styles = new StyleCatalogue(TestStyles.of(language), FONTS);
        Diagnostics diagnostics = new Diagnostics();
        ParagraphText paragraph = new ParagraphText(styles.text("Normal", Format.PLAIN), Place.NONE);
        paragraph.add(text, styles.text("Normal", Format.PLAIN), null, Span.Ink.NONE, null);
        Measure measure = new Measure(
                width,
                0,
                0,
                0,
                Alignment.JUSTIFY,
                new LineSpacing(LineSpacing.Rule.AUTO, 240),
                List.of(),
                36,
                language.startsWith("ar"));
        List<Line> lines = new Typesetter(language, new MissingCharacters(diagnostics)).lines(paragraph, measure);
        assertEquals(List.of(), diagnostics.sorted());
        return lines;
    }
}
