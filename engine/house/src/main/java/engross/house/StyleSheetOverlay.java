package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.yaml.YamlNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The common styles with a language's section laid over them, key by key. */
final class StyleSheetOverlay {
    private static final String LANGUAGES = "languages";
    private static final List<String> STYLES = List.of("paragraphs", "characters", "tables", "cells");

    private final YamlNode.Mapping common;
    private final Diagnostics diagnostics;
    private final Map<String, YamlNode.Mapping> sections = new HashMap<>();

    StyleSheetOverlay(YamlNode.Mapping common, Collection<String> languages, Diagnostics diagnostics) {
        this.common = common;
        this.diagnostics = diagnostics;
        YamlNode node = common.get(LANGUAGES);
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> section(entry, languages));
        } else if (node != null) {
            diagnostics.add(Diagnostic.error("wrong-value", node.place(), "languages have styles below them"));
        }
    }

    private void section(YamlNode.Entry entry, Collection<String> languages) {
        String language = entry.key().text();
        if (!languages.contains(language)) {
            diagnostics.add(
                    StyleSheetFields.unknown("language", language, entry.key().place(), languages));
        } else if (entry.value() instanceof YamlNode.Mapping section) {
            sections.put(language, section);
            STYLES.forEach(kind -> checkStyles(section.get(kind), common.get(kind)));
        } else {
            diagnostics.add(Diagnostic.error("wrong-value", entry.value().place(), "a language has styles below it"));
        }
    }

    /** A style that a language changes must be one of the common ones; else a slip of the key would make a new style. */
    private void checkStyles(@Nullable YamlNode changed, @Nullable YamlNode all) {
        if (!(changed instanceof YamlNode.Mapping styles)) {
            return;
        }
        List<String> known = all instanceof YamlNode.Mapping mapping
                ? mapping.entries().stream().map(entry -> entry.key().text()).toList()
                : List.of();
        for (YamlNode.Entry style : styles.entries()) {
            if (!known.contains(style.key().text())) {
                diagnostics.add(StyleSheetFields.unknown(
                        "style", style.key().text(), style.key().place(), known));
            }
        }
    }

    StyleSheetFields of(String language) {
        YamlNode.Mapping section = sections.get(language);
        return new StyleSheetFields(
                section == null ? List.of(common) : List.of(section, common), common.place(), diagnostics);
    }
}
