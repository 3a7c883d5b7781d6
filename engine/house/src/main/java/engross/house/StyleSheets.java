package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.model.Result;
import engross.model.style.CellStyle;
import engross.model.style.CharacterStyle;
import engross.model.style.PageGeometry;
import engross.model.style.ParagraphStyle;
import engross.model.style.StyleSheet;
import engross.model.style.TableStyle;
import engross.yaml.YamlNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code styles.yaml}: one style sheet a language, the language's own values laid over the common ones. */
final class StyleSheets {
    private final Fields root;
    private final Diagnostics diagnostics;
    private final StyleReader reader;

    /** What all languages have in common, read once. */
    private final Map<String, ParagraphStyle> commonParagraphs;

    private final Map<String, CharacterStyle> commonCharacters;

    private StyleSheets(Fields root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
        reader = new StyleReader(diagnostics);
        commonParagraphs = paragraphs();
        commonCharacters = characters();
    }

    /** The style sheets of a house by language, or what is wrong with the file. */
    static Result<Map<String, StyleSheet>> read(YamlNode node, List<String> languages) {
        Diagnostics diagnostics = new Diagnostics();
        Fields root = Fields.of(node, "styles.yaml", Place.of(node.place().file()), diagnostics)
                .only(Set.of("page", "default", "paragraphs", "characters", "tables", "cells", "languages"));
        root.fields("languages").only(new TreeSet<>(languages));
        Map<String, StyleSheet> sheets = new StyleSheets(root, diagnostics).sheets(languages);
        return diagnostics.hasErrors() ? Result.failed(diagnostics.sorted()) : Result.of(sheets, diagnostics.sorted());
    }

    private Map<String, StyleSheet> sheets(List<String> languages) {
        String byDefault = root.requiredText("default");
        PageGeometry page = reader.page(root.fields("page"));
        Map<String, TableStyle> tables = tables();
        Map<String, CellStyle> cells = cells();
        Map<String, StyleSheet> sheets = new LinkedHashMap<>();
        for (String language : languages) {
            Fields own = root.fields("languages").fields(language).only(Set.of("page", "paragraphs", "characters"));
            Map<String, ParagraphStyle> paragraphs = paragraphs(own.fields("paragraphs"));
            Map<String, CharacterStyle> characters = characters(own.fields("characters"));
            if (isSound(paragraphs, byDefault)) {
                sheets.put(language, new StyleSheet(page, byDefault, paragraphs, characters, tables, cells));
            }
        }
        return sheets;
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

    private Map<String, ParagraphStyle> paragraphs() {
        Map<String, ParagraphStyle> styles = new LinkedHashMap<>();
        Fields common = root.fields("paragraphs");
        for (YamlNode.Entry entry : common.entries()) {
            String id = entry.key().text();
            styles.put(id, reader.paragraph(id, common.fields(entry)));
        }
        return styles;
    }

    private Map<String, ParagraphStyle> paragraphs(Fields own) {
        Map<String, ParagraphStyle> styles = new LinkedHashMap<>(commonParagraphs);
        for (YamlNode.Entry entry : own.only(styles.keySet()).entries()) {
            ParagraphStyle over = reader.paragraph(entry.key().text(), own.fields(entry));
            styles.computeIfPresent(
                    over.id(),
                    (id, style) -> new ParagraphStyle(
                            id,
                            style.name(),
                            style.basedOn(),
                            style.next(),
                            over.paragraph().over(style.paragraph()),
                            over.character().over(style.character())));
        }
        return styles;
    }

    private Map<String, CharacterStyle> characters() {
        Map<String, CharacterStyle> styles = new LinkedHashMap<>();
        Fields common = root.fields("characters");
        for (YamlNode.Entry entry : common.entries()) {
            String id = entry.key().text();
            styles.put(id, reader.character(id, common.fields(entry)));
        }
        return styles;
    }

    private Map<String, CharacterStyle> characters(Fields own) {
        Map<String, CharacterStyle> styles = new LinkedHashMap<>(commonCharacters);
        for (YamlNode.Entry entry : own.only(styles.keySet()).entries()) {
            CharacterStyle over = reader.character(entry.key().text(), own.fields(entry));
            styles.computeIfPresent(
                    over.id(),
                    (id, style) -> new CharacterStyle(
                            id, style.name(), style.basedOn(), over.character().over(style.character())));
        }
        return styles;
    }

    private Map<String, TableStyle> tables() {
        Map<String, TableStyle> styles = new LinkedHashMap<>();
        Fields all = root.fields("tables");
        for (YamlNode.Entry entry : all.entries()) {
            styles.put(entry.key().text(), reader.table(entry.key().text(), all.fields(entry)));
        }
        return styles;
    }

    private Map<String, CellStyle> cells() {
        Map<String, CellStyle> styles = new LinkedHashMap<>();
        Fields all = root.fields("cells");
        for (YamlNode.Entry entry : all.entries()) {
            styles.put(entry.key().text(), reader.cell(entry.key().text(), all.fields(entry)));
        }
        return styles;
    }
}
