package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Whether what styles are based on is there, and ends somewhere. */
final class StyleSheetChains {
    private final StyleSheetFields section;
    private final Map<String, String> bases;
    private final Diagnostics diagnostics;

    /** @param bases by id; empty for a style that is based on none */
    StyleSheetChains(StyleSheetFields section, Map<String, String> bases, Diagnostics diagnostics) {
        this.section = section;
        this.bases = bases;
        this.diagnostics = diagnostics;
    }

    /** @param key the key that names the base */
    void check(String key) {
        bases.forEach((id, base) -> {
            require(id, key, base);
            if (isCircle(id)) {
                diagnostics.add(Diagnostic.error(
                        "style-circle", section.section(id).placeOf(key), "the style " + id + " is based on itself"));
            }
        });
    }

    /** @param named the style that a key of another names; may be empty */
    void require(String id, String key, String named) {
        if (!named.isEmpty() && !bases.containsKey(named)) {
            diagnostics.add(
                    StyleSheetFields.unknown("style", named, section.section(id).placeOf(key), bases.keySet()));
        }
    }

    /** Whether the way down from a style comes back to it; a circle further down is its own members' fault. */
    private boolean isCircle(String id) {
        Set<String> seen = new LinkedHashSet<>();
        String at = bases.getOrDefault(id, "");
        while (!at.isEmpty() && seen.add(at)) {
            if (at.equals(id)) {
                return true;
            }
            at = bases.getOrDefault(at, "");
        }
        return false;
    }
}
