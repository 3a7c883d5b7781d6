package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.style.CellStyle;
import engross.model.style.CharacterStyle;
import engross.model.style.PageGeometry;
import engross.model.style.ParagraphStyle;
import engross.model.style.StyleSheet;
import engross.model.style.TableStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One language's sheet from its keys and values. */
final class StyleSheetReader {
    private static final List<String> SECTIONS =
            List.of("page", "default", "paragraphs", "characters", "tables", "cells", "languages");
    private static final List<String> PAGE =
            List.of("width", "height", "top", "bottom", "left", "right", "header", "footer", "defaultTab");

    private final StyleSheetFields root;
    private final Diagnostics diagnostics;

    StyleSheetReader(StyleSheetFields root, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.root = root;
    }

    /** Empty where something is wrong; what it is was added to the diagnostics. */
    Optional<StyleSheet> read() {
        root.allow(SECTIONS);
        PageGeometry page = page();
        Map<String, ParagraphStyle> paragraphs = styles("paragraphs", StyleSheetStyles::paragraph);
        Map<String, CharacterStyle> characters = styles("characters", StyleSheetStyles::character);
        Map<String, TableStyle> tables = styles("tables", StyleSheetStyles::table);
        Map<String, CellStyle> cells = styles("cells", StyleSheetStyles::cell);
        String first = root.required("default");
        if (!first.isEmpty() && !paragraphs.isEmpty() && !paragraphs.containsKey(first)) {
            diagnostics.add(StyleSheetFields.unknown("style", first, root.placeOf("default"), paragraphs.keySet()));
        }
        chains(paragraphs, characters);
        return diagnostics.hasErrors()
                ? Optional.empty()
                : Optional.of(new StyleSheet(page, first, paragraphs, characters, tables, cells));
    }

    private PageGeometry page() {
        StyleSheetFields page = root.section("page");
        page.allow(PAGE);
        int[] lengths = PAGE.stream().mapToInt(page::requiredLength).toArray();
        PageGeometry geometry = new PageGeometry(
                lengths[0],
                lengths[1],
                lengths[2],
                lengths[3],
                lengths[4],
                lengths[5],
                lengths[6],
                lengths[7],
                lengths[8]);
        if (!diagnostics.hasErrors()
                && (geometry.textWidth() <= 0 || geometry.height() <= geometry.top() + geometry.bottom())) {
            diagnostics.add(Diagnostic.error("bad-page", page.place(), "the margins leave no room for text"));
        }
        return geometry;
    }

    private <T> Map<String, T> styles(String section, Function<StyleSheetStyles, T> kind) {
        Map<String, T> styles = new LinkedHashMap<>();
        root.section(section).each((id, fields) -> styles.put(id, kind.apply(new StyleSheetStyles(id, fields))));
        return styles;
    }

    private void chains(Map<String, ParagraphStyle> paragraphs, Map<String, CharacterStyle> characters) {
        Map<String, String> bases = new LinkedHashMap<>();
        paragraphs.forEach((id, style) -> bases.put(id, style.basedOn()));
        StyleSheetFields section = root.section("paragraphs");
        StyleSheetChains chains = new StyleSheetChains(section, bases, diagnostics);
        chains.check("basedOn");
        paragraphs.values().forEach(style -> chains.require(style.id(), "next", style.next()));
        Map<String, String> characterBases = new LinkedHashMap<>();
        characters.forEach((id, style) -> characterBases.put(id, style.basedOn()));
        new StyleSheetChains(root.section("characters"), characterBases, diagnostics).check("basedOn");
    }
}
