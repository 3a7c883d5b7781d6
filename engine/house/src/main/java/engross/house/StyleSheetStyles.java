package engross.house;

import engross.model.style.Alignment;
import engross.model.style.Borders;
import engross.model.style.CellStyle;
import engross.model.style.CharacterProperties;
import engross.model.style.CharacterStyle;
import engross.model.style.Fonts;
import engross.model.style.ParagraphProperties;
import engross.model.style.ParagraphStyle;
import engross.model.style.TableStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One style of each kind from its keys and values. */
final class StyleSheetStyles {
    private static final List<String> CHARACTER = List.of(
            "name",
            "basedOn",
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
    private static final List<String> PARAGRAPH = Stream.concat(
                    CHARACTER.stream(),
                    Stream.of(
                            "next",
                            "align",
                            "before",
                            "after",
                            "line",
                            "start",
                            "end",
                            "firstLine",
                            "hanging",
                            "tabs",
                            "keepNext",
                            "keepLines",
                            "newPage",
                            "widowControl",
                            "outline",
                            "borders"))
            .toList();
    private static final List<String> TABLE =
            List.of("name", "width", "align", "borders", "margins", "headerShading", "rowsMaySplit");
    private static final List<String> CELL = List.of("borders", "shading", "vertical");
    private static final int CELL_MARGIN = 108;

    private final String id;
    private final StyleSheetFields fields;

    StyleSheetStyles(String id, StyleSheetFields fields) {
        this.id = id;
        this.fields = fields;
    }

    ParagraphStyle paragraph() {
        fields.allow(PARAGRAPH);
        return new ParagraphStyle(
                id,
                fields.required("name"),
                fields.text("basedOn"),
                fields.text("next"),
                new ParagraphProperties(
                        fields.choice("align", Alignment.class),
                        fields.length("before"),
                        fields.length("after"),
                        fields.line("line"),
                        fields.length("start"),
                        fields.length("end"),
                        firstLine(),
                        fields.tabs("tabs"),
                        fields.truth("keepNext"),
                        fields.truth("keepLines"),
                        fields.truth("newPage"),
                        fields.truth("widowControl"),
                        fields.outline("outline"),
                        fields.borders("borders")),
                characterProperties());
    }

    private @Nullable Integer firstLine() {
        Integer hanging = fields.length("hanging");
        return hanging != null ? Integer.valueOf(-hanging) : fields.length("firstLine");
    }

    CharacterStyle character() {
        fields.allow(CHARACTER);
        return new CharacterStyle(id, fields.required("name"), fields.text("basedOn"), characterProperties());
    }

    /** A size holds for Arabic letters too, unless they have one of their own. */
    private CharacterProperties characterProperties() {
        Integer size = fields.halfPoints("size");
        Integer complexSize = fields.halfPoints("complexSize");
        return new CharacterProperties(
                new Fonts(
                        fields.textOrNull("font"),
                        fields.textOrNull("eastAsianFont"),
                        fields.textOrNull("complexFont")),
                size,
                complexSize != null ? complexSize : size,
                fields.truth("bold"),
                fields.truth("italic"),
                fields.truth("caps"),
                fields.truth("underline"),
                fields.color("color"),
                fields.halfPoints("raise"));
    }

    TableStyle table() {
        fields.allow(TABLE);
        StyleSheetFields margins = fields.section("margins");
        margins.allow(List.of("top", "bottom", "start", "end"));
        return new TableStyle(
                id,
                fields.required("name"),
                fields.lengthOr("width", 0),
                Objects.requireNonNullElse(fields.choice("align", Alignment.class), Alignment.START),
                Objects.requireNonNullElse(fields.borders("borders"), Borders.NONE),
                margins.lengthOr("top", 0),
                margins.lengthOr("bottom", 0),
                margins.lengthOr("start", CELL_MARGIN),
                margins.lengthOr("end", CELL_MARGIN),
                fields.color("headerShading"),
                Objects.requireNonNullElse(fields.truth("rowsMaySplit"), true));
    }

    CellStyle cell() {
        fields.allow(CELL);
        return new CellStyle(
                id,
                Objects.requireNonNullElse(fields.borders("borders"), Borders.NONE),
                fields.color("shading"),
                Objects.requireNonNullElse(
                        fields.choice("vertical", CellStyle.VerticalAlignment.class), CellStyle.VerticalAlignment.TOP));
    }
}
