package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.style.Alignment;
import engross.model.style.Borders;
import engross.model.style.CellStyle;
import engross.model.style.CellStyle.VerticalAlignment;
import engross.model.style.CharacterProperties;
import engross.model.style.CharacterStyle;
import engross.model.style.Fonts;
import engross.model.style.PageGeometry;
import engross.model.style.ParagraphProperties;
import engross.model.style.ParagraphStyle;
import engross.model.style.TableStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Reads one style of {@code styles.yaml}. */
final class StyleReader {
    private static final Set<String> CHARACTER = Set.of(
            "font",
            "eastAsianFont",
            "complexFont",
            "size",
            "complexSize",
            "bold",
            "italic",
            "caps",
            "underline",
            "color",
            "raise");
    private static final Set<String> PARAGRAPH = Set.of(
            "align",
            "before",
            "after",
            "line",
            "start",
            "end",
            "hanging",
            "firstLine",
            "tabs",
            "keepNext",
            "keepLines",
            "newPage",
            "widowControl",
            "outline",
            "borders");
    private static final Set<String> NAMING = Set.of("name", "basedOn", "next");
    private static final Set<String> IN_CHARACTER = all(NAMING, CHARACTER);
    private static final Set<String> IN_PARAGRAPH = all(IN_CHARACTER, PARAGRAPH);

    private final Diagnostics diagnostics;

    StyleReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    PageGeometry page(Fields fields) {
        StyleFields page = new StyleFields(
                fields.only(
                        Set.of("width", "height", "top", "bottom", "left", "right", "header", "footer", "defaultTab")),
                diagnostics);
        return new PageGeometry(
                page.length("width", 11907),
                page.length("height", 16840),
                page.length("top", 1418),
                page.length("bottom", 1418),
                page.length("left", 1134),
                page.length("right", 1134),
                page.length("header", 720),
                page.length("footer", 720),
                page.length("defaultTab", 720));
    }

    ParagraphStyle paragraph(String id, Fields fields) {
        fields.only(IN_PARAGRAPH);
        StyleFields values = new StyleFields(fields, diagnostics);
        return new ParagraphStyle(
                id,
                fields.text("name", id),
                fields.text("basedOn", ""),
                fields.text("next", ""),
                paragraphProperties(values),
                characterProperties(values));
    }

    private static ParagraphProperties paragraphProperties(StyleFields values) {
        return new ParagraphProperties(
                values.alignment("align"),
                values.length("before"),
                values.length("after"),
                values.line("line"),
                values.length("start"),
                values.length("end"),
                values.firstLine(),
                values.tabs("tabs"),
                values.flag("keepNext"),
                values.flag("keepLines"),
                values.flag("newPage"),
                values.flag("widowControl"),
                values.outline("outline"),
                values.borders("borders"));
    }

    /** A size holds for Arabic letters too, unless they have one of their own. */
    private static CharacterProperties characterProperties(StyleFields values) {
        Integer size = values.halfPoints("size");
        Integer complexSize = values.halfPoints("complexSize");
        return new CharacterProperties(
                new Fonts(values.text("font"), values.text("eastAsianFont"), values.text("complexFont")),
                size,
                complexSize != null ? complexSize : size,
                values.flag("bold"),
                values.flag("italic"),
                values.flag("caps"),
                values.flag("underline"),
                values.color("color"),
                values.halfPoints("raise"));
    }

    CharacterStyle character(String id, Fields fields) {
        StyleFields values = new StyleFields(fields.only(IN_CHARACTER), diagnostics);
        return new CharacterStyle(id, fields.text("name", id), fields.text("basedOn", ""), characterProperties(values));
    }

    CellStyle cell(String id, Fields fields) {
        StyleFields values = new StyleFields(fields.only(Set.of("borders", "shading", "vertical")), diagnostics);
        Borders borders = values.borders("borders");
        return new CellStyle(id, borders == null ? Borders.NONE : borders, values.color("shading"), vertical(fields));
    }

    TableStyle table(String id, Fields fields) {
        fields.only(Set.of("name", "width", "align", "before", "borders", "margins", "headerShading", "rowsMaySplit"));
        StyleFields values = new StyleFields(fields, diagnostics);
        StyleFields margins =
                new StyleFields(fields.fields("margins").only(Set.of("top", "bottom", "start", "end")), diagnostics);
        Alignment alignment = values.alignment("align");
        Borders borders = values.borders("borders");
        return new TableStyle(
                id,
                fields.text("name", id),
                values.length("width", 0),
                alignment == null ? Alignment.START : alignment,
                values.length("before", 0),
                borders == null ? Borders.NONE : borders,
                margins.length("top", 0),
                margins.length("bottom", 0),
                margins.length("start", 0),
                margins.length("end", 0),
                values.color("headerShading"),
                fields.flag("rowsMaySplit", true));
    }

    private VerticalAlignment vertical(Fields fields) {
        String text = fields.text("vertical", "top");
        try {
            return VerticalAlignment.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            diagnostics.add(Diagnostic.error("house-value", fields.place(), "unknown vertical alignment " + text)
                    .withHint("allowed: top, center, bottom"));
            return VerticalAlignment.TOP;
        }
    }

    private static Set<String> all(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
