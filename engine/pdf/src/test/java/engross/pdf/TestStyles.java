package engross.pdf;

import engross.model.style.Alignment;
import engross.model.style.Border;
import engross.model.style.Borders;
import engross.model.style.CellStyle;
import engross.model.style.CharacterProperties;
import engross.model.style.CharacterStyle;
import engross.model.style.Fonts;
import engross.model.style.LineSpacing;
import engross.model.style.PageGeometry;
import engross.model.style.ParagraphProperties;
import engross.model.style.ParagraphStyle;
import engross.model.style.StyleSheet;
import engross.model.style.TabStop;
import engross.model.style.TableStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small style sheet with the figures of an official one. */
public final class TestStyles {
    private static final PageGeometry A4 = new PageGeometry(11907, 16840, 1418, 1134, 1134, 1134, 720, 567, 720);
    private static final Border THIN = new Border(4, "000000");

    private final Map<String, ParagraphStyle> paragraphs = new LinkedHashMap<>();
    private final boolean chinese;
    private final boolean arabic;

    private TestStyles(String language) {
        chinese = language.startsWith("zh");
        arabic = language.startsWith("ar");
    }

    public static StyleSheet of(String language) {
        return new TestStyles(language).sheet();
    }

    /** The same on small pages, so that little text comes to many page ends. */
    public static StyleSheet small(String language) {
        StyleSheet sheet = of(language);
        PageGeometry small = new PageGeometry(8000, 9000, 900, 800, 700, 700, 400, 300, 720);
        return new StyleSheet(small, "Normal", sheet.paragraphs(), sheet.characters(), sheet.tables(), sheet.cells());
    }

    private StyleSheet sheet() {
        boolean justified = chinese || arabic;
        add("Normal", "", 24, null, p(justified ? Alignment.JUSTIFY : Alignment.START, 120, 0, 0, 0, false));
        add("Title1", "Normal", 28, true, p(Alignment.CENTER, 240, 120, 0, 0, false));
        add("Heading1", "Normal", 28, true, outline(480, 0));
        add("Heading2", "Normal", 24, true, outline(320, 1));
        add("enumlev1", "Normal", null, null, p(null, 86, 0, 567, -567, false));
        add("enumlev2", "Normal", null, null, p(null, 86, 0, 1134, -567, false));
        add("Tabletext", "Normal", 22, null, p(Alignment.START, 60, 60, 0, 0, false));
        add("Tablehead", "Tabletext", 22, true, p(Alignment.CENTER, 120, 120, 0, 0, true));
        add("FootnoteText", "Normal", 20, null, p(null, 80, 0, 256, -256, false));
        add("Header", "Normal", 18, null, p(Alignment.CENTER, 0, 0, 0, 0, false));
        add("AnnexNo", "Normal", 28, null, p(Alignment.CENTER, 720, 0, 0, 0, true));
        Borders grid = new Borders(THIN, THIN, THIN, THIN, THIN, THIN);
        TableStyle table =
                new TableStyle("Table", "Table", 0, Alignment.START, 120, grid, 0, 0, 108, 108, "DCE6F1", true);
        TableStyle head = new TableStyle("Head", "Head", 0, Alignment.START, 0, Borders.NONE, 0, 0, 0, 0, null, false);
        CharacterProperties blue =
                new CharacterProperties(Fonts.INHERITED, null, null, null, null, null, true, "0000FF", null);
        return new StyleSheet(
                A4,
                "Normal",
                paragraphs,
                Map.of("Hyperlink", new CharacterStyle("Hyperlink", "Hyperlink", "", blue)),
                Map.of("Table", table, "Head", head),
                Map.of(
                        "Center",
                        new CellStyle("Center", Borders.NONE, "FFF2CC", CellStyle.VerticalAlignment.CENTER),
                        "Bottom",
                        new CellStyle(
                                "Bottom",
                                new Borders(null, new Border(12, "000000"), null, null, null, null),
                                null,
                                CellStyle.VerticalAlignment.BOTTOM)));
    }

    private void add(
            String id, String base, @Nullable Integer size, @Nullable Boolean bold, ParagraphProperties properties) {
        Fonts fonts = base.isEmpty() ? new Fonts("Calibri", "SimSun", "Traditional Arabic") : Fonts.INHERITED;
        Integer complex = size == null ? null : size * 5 / 4;
        paragraphs.put(
                id,
                new ParagraphStyle(
                        id,
                        id,
                        base,
                        "",
                        properties,
                        new CharacterProperties(fonts, size, complex, bold, null, null, null, null, null)));
    }

    private static ParagraphProperties p(
            @Nullable Alignment alignment, int before, int after, int start, int firstLine, boolean keepNext) {
        List<TabStop> tabs =
                List.of(new TabStop(567, TabStop.Kind.START, false), new TabStop(1134, TabStop.Kind.START, false));
        LineSpacing single = new LineSpacing(LineSpacing.Rule.AUTO, 240);
        return new ParagraphProperties(
                alignment, before, after, single, start, 0, firstLine, tabs, keepNext, false, false, true, 9, null);
    }

    private static ParagraphProperties outline(int before, int level) {
        ParagraphProperties plain = p(Alignment.START, before, 0, 567, -567, true);
        return new ParagraphProperties(
                plain.alignment(),
                plain.before(),
                plain.after(),
                plain.line(),
                plain.start(),
                plain.end(),
                plain.firstLine(),
                plain.tabs(),
                true,
                true,
                false,
                true,
                level,
                null);
    }
}
