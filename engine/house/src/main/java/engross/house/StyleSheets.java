package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.model.Result;
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
import engross.model.style.StyleSheet;
import engross.model.style.TableStyle;
import engross.yaml.YamlNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code styles.yaml}: one style sheet a language, the language's own values laid over the common ones. */
final class StyleSheets {
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

    private final Fields root;
    private final Diagnostics diagnostics;

    private StyleSheets(Fields root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /** The style sheets of a house by language, or what is wrong with the file. */
    static Result<Map<String, StyleSheet>> read(YamlNode node, List<String> languages) {
        Diagnostics diagnostics = new Diagnostics();
        Fields root = Fields.of(node, "styles.yaml", Place.of(node.place().file()), diagnostics)
                .only(Set.of("page", "default", "paragraphs", "characters", "tables", "cells", "languages"));
        StyleSheets reader = new StyleSheets(root, diagnostics);
        reader.root.fields("languages").only(new TreeSet<>(languages));
        Map<String, StyleSheet> sheets = new LinkedHashMap<>();
        for (String language : languages) {
            StyleSheet sheet = reader.sheet(language);
            if (sheet != null) {
                sheets.put(language, sheet);
            }
        }
        return diagnostics.hasErrors() ? Result.failed(diagnostics.sorted()) : Result.of(sheets, diagnostics.sorted());
    }

    private @Nullable StyleSheet sheet(String language) {
        Fields own = root.fields("languages").fields(language).only(Set.of("page", "paragraphs", "characters"));
        Map<String, ParagraphStyle> paragraphs = paragraphs(own.fields("paragraphs"));
        String byDefault = root.requiredText("default");
        if (!isSound(paragraphs, byDefault)) {
            return null;
        }
        return new StyleSheet(page(), byDefault, paragraphs, characters(own.fields("characters")), tables(), cells());
    }

    private boolean isSound(Map<String, ParagraphStyle> paragraphs, String byDefault) {
        boolean sound = paragraphs.containsKey(byDefault);
        if (!sound) {
            diagnostics.add(Diagnostic.error("house-value", root.place(), "default names no style: " + byDefault));
        }
        for (ParagraphStyle style : paragraphs.values()) {
            sound &= endsInRoot(style, paragraphs);
        }
        return sound;
    }

    private boolean endsInRoot(ParagraphStyle style, Map<String, ParagraphStyle> all) {
        Set<String> seen = new HashSet<>();
        ParagraphStyle at = style;
        while (!at.basedOn().isEmpty()) {
            ParagraphStyle base = all.get(at.basedOn());
            if (base == null || !seen.add(base.id())) {
                String why =
                        base == null ? " is based on " + at.basedOn() + ", which is not there" : " is based on itself";
                diagnostics.add(Diagnostic.error(
                        "house-value", root.fields("paragraphs").place(), "the style " + style.id() + why));
                return false;
            }
            at = base;
        }
        return true;
    }

    private PageGeometry page() {
        StyleFields page = new StyleFields(
                root.fields("page")
                        .only(Set.of(
                                "width", "height", "top", "bottom", "left", "right", "header", "footer", "defaultTab")),
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

    private Map<String, ParagraphStyle> paragraphs(Fields own) {
        Map<String, ParagraphStyle> styles = new LinkedHashMap<>();
        Fields common = root.fields("paragraphs");
        for (YamlNode.Entry entry : common.entries()) {
            ParagraphStyle style = paragraph(entry.key().text(), common.fields(entry));
            if (own.has(style.id())) {
                ParagraphStyle over = paragraph(style.id(), own.fields(style.id()));
                style = new ParagraphStyle(
                        style.id(),
                        style.name(),
                        style.basedOn(),
                        style.next(),
                        over.paragraph().over(style.paragraph()),
                        over.character().over(style.character()));
            }
            styles.put(style.id(), style);
        }
        own.only(styles.keySet());
        return styles;
    }

    private ParagraphStyle paragraph(String id, Fields fields) {
        Set<String> known = new HashSet<>(NAMING);
        known.addAll(CHARACTER);
        known.addAll(PARAGRAPH);
        fields.only(known);
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

    private Map<String, CharacterStyle> characters(Fields own) {
        Map<String, CharacterStyle> styles = new LinkedHashMap<>();
        Fields common = root.fields("characters");
        for (YamlNode.Entry entry : common.entries()) {
            String id = entry.key().text();
            CharacterProperties properties = character(common.fields(entry));
            if (own.has(id)) {
                properties = character(own.fields(id)).over(properties);
            }
            Fields fields = common.fields(entry);
            styles.put(id, new CharacterStyle(id, fields.text("name", id), fields.text("basedOn", ""), properties));
        }
        own.only(styles.keySet());
        return styles;
    }

    private CharacterProperties character(Fields fields) {
        Set<String> known = new HashSet<>(NAMING);
        known.addAll(CHARACTER);
        return characterProperties(new StyleFields(fields.only(known), diagnostics));
    }

    private Map<String, TableStyle> tables() {
        Map<String, TableStyle> styles = new LinkedHashMap<>();
        Fields all = root.fields("tables");
        for (YamlNode.Entry entry : all.entries()) {
            Fields fields = all.fields(entry)
                    .only(Set.of("name", "width", "align", "borders", "margins", "headerShading", "rowsMaySplit"));
            styles.put(entry.key().text(), table(entry.key().text(), fields));
        }
        return styles;
    }

    private TableStyle table(String id, Fields fields) {
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
                borders == null ? Borders.NONE : borders,
                margins.length("top", 0),
                margins.length("bottom", 0),
                margins.length("start", 0),
                margins.length("end", 0),
                values.color("headerShading"),
                fields.flag("rowsMaySplit", true));
    }

    private Map<String, CellStyle> cells() {
        Map<String, CellStyle> styles = new LinkedHashMap<>();
        Fields all = root.fields("cells");
        for (YamlNode.Entry entry : all.entries()) {
            Fields fields = all.fields(entry).only(Set.of("borders", "shading", "vertical"));
            StyleFields values = new StyleFields(fields, diagnostics);
            Borders borders = values.borders("borders");
            styles.put(
                    entry.key().text(),
                    new CellStyle(
                            entry.key().text(),
                            borders == null ? Borders.NONE : borders,
                            values.color("shading"),
                            vertical(fields)));
        }
        return styles;
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
}
