package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Result;
import engross.model.style.StyleSheet;
import engross.yaml.YamlNode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a house's {@code styles.yaml}: page, styles, and what single languages say otherwise. */
public final class StyleSheets {
    private StyleSheets() {}

    /**
     * The style sheet of each language.
     *
     * @param node the file's value
     * @param languages keys such as {@code zh}; a language without a section of its own has the common styles
     * @return a sheet a language, or all that is wrong with the file: unknown keys, values that are no length or size, styles based on
     *     one that is not there or on themselves
     */
    public static Result<Map<String, StyleSheet>> read(YamlNode node, Collection<String> languages) {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, StyleSheet> sheets = new LinkedHashMap<>();
        if (node instanceof YamlNode.Mapping mapping) {
            StyleSheetOverlay overlay = new StyleSheetOverlay(mapping, languages, diagnostics);
            for (String language : languages) {
                Optional<StyleSheet> sheet = new StyleSheetReader(overlay.of(language), diagnostics).read();
                sheet.ifPresent(value -> sheets.put(language, value));
            }
        } else {
            diagnostics.add(Diagnostic.error("wrong-type", node.place(), "styles are keys and values"));
        }
        return diagnostics.hasErrors()
                ? Result.failed(diagnostics.sorted())
                : Result.of(Collections.unmodifiableMap(sheets), diagnostics.sorted());
    }
}
