package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the old properties of a rejected change back (ECMA-376 Part 1, 17.13.5.29 to 17.13.5.37). What the old properties never hold,
 * because it is marked by itself or no property, stays: paragraph marks, section breaks, headers, rows and cells.
 */
final class OldProperties {
    private static final Map<String, Set<String>> STAYS_BEFORE = Map.of(
            "sectPr", Set.of("headerReference", "footerReference"),
            "rPr", Set.of("ins", "del", "moveFrom", "moveTo"));
    private static final Map<String, Set<String>> STAYS_BEHIND = Map.of(
            "pPr", Set.of("rPr", "sectPr"),
            "trPr", Set.of("ins", "del"),
            "tcPr", Set.of("cellIns", "cellDel", "cellMerge"));

    private OldProperties() {}

    /**
     * @param properties with the change, which is taken out
     * @param change the mark, with the old properties in it
     */
    static Element restored(Element properties, Element change) {
        List<Node> content = new ArrayList<>();
        addStaying(properties, STAYS_BEFORE.get(properties.local()), content);
        Set<String> behind = STAYS_BEHIND.getOrDefault(properties.local(), Set.of());
        Element old = change.child(properties.local());
        if (old != null) {
            for (Element element : old.elements()) {
                if (!behind.contains(element.local())) {
                    content.add(element);
                }
            }
        }
        addStaying(properties, behind, content);
        return properties.with(content);
    }

    private static void addStaying(Element properties, @Nullable Set<String> names, List<Node> content) {
        for (Element element : properties.elements()) {
            if (names != null && element.name().isW() && names.contains(element.local())) {
                content.add(element);
            }
        }
    }
}
