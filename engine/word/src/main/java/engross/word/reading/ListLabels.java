package engross.word.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels that Word counts by itself (ECMA-376 Part 1, 17.9): a counter for every level of every list. */
final class ListLabels {
    private static final int LEVELS = 9;

    private final Map<String, List<ListLevel>> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> overrides = new HashMap<>();
    /** Kinds that stand in a list style, by its name, and the styles that kinds without levels of their own name. */
    private final Map<String, String> kindOfStyle = new HashMap<>();

    private final Map<String, String> styleOfKind = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    static ListLabels of(byte @Nullable [] part) {
        ListLabels labels = new ListLabels();
        if (part != null) {
            XmlCursor xml = XmlCursor.of(part);
            xml.children(name -> {
                if (name.equals("abstractNum")) {
                    labels.kind(xml);
                } else if (name.equals("num")) {
                    labels.list(xml);
                }
            });
        }
        return labels;
    }

    private void kind(XmlCursor xml) {
        String id = xml.attribute("abstractNumId");
        List<ListLevel> levels = new ArrayList<>();
        xml.children(name -> {
            switch (name) {
                case "lvl" -> {
                    if (levels.size() < LEVELS) {
                        levels.add(level(xml));
                    }
                }
                case "styleLink" -> kindOfStyle.put(xml.attribute("val"), id);
                case "numStyleLink" -> styleOfKind.put(id, xml.attribute("val"));
                default -> {}
            }
        });
        kinds.put(id, levels);
    }

    private static ListLevel level(XmlCursor xml) {
        int[] start = {1};
        String[] says = {"decimal", ""};
        xml.children(name -> {
            switch (name) {
                case "start" -> start[0] = xml.number("val", 1);
                case "numFmt" -> says[0] = xml.attribute("val");
                case "lvlText" -> says[1] = xml.attribute("val");
                default -> {}
            }
        });
        return new ListLevel(start[0], says[0], says[1]);
    }

    private void list(XmlCursor xml) {
        String id = xml.attribute("numId");
        xml.children(name -> {
            if (name.equals("abstractNumId")) {
                kindOf.put(id, xml.attribute("val"));
            } else if (name.equals("lvlOverride")) {
                int level = xml.number("ilvl", 0);
                xml.children(override -> {
                    if (override.equals("startOverride")) {
                        starts.computeIfAbsent(id, key -> new HashMap<>()).put(level, xml.number("val", 1));
                    } else if (override.equals("lvl")) {
                        overrides.computeIfAbsent(id, key -> new HashMap<>()).put(level, level(xml));
                    }
                });
            }
        });
    }

    /** The label of the next paragraph of a list; empty for none. @param list w:numId @param level from 0 */
    String next(String list, int level) {
        String kind = kind(list);
        List<ListLevel> levels = kind == null ? List.of() : levels(list, kind);
        if (kind == null || level < 0 || level >= levels.size()) {
            return "";
        }
        ListLevel own = levels.get(level);
        if (own.isBullet()) {
            return ListLevel.sign(own.text());
        }
        // A list that overrides a start counts for itself; others of a kind go on counting together.
        int[] counter = counters.computeIfAbsent(starts.containsKey(list) ? "#" + list : kind, key -> new int[LEVELS]);
        step(counter, list, levels, level);
        return filled(own.text(), counter, levels);
    }

    /** The kind of a list: where that names a list style, the kind of the style (17.9.21). */
    private @Nullable String kind(String list) {
        String kind = kindOf.get(list);
        String style = kind == null ? null : styleOfKind.get(kind);
        return style == null ? kind : kindOfStyle.getOrDefault(style, kind);
    }

    /** The levels of a list: those of its kind, or what it has in their place (17.9.8). */
    private List<ListLevel> levels(String list, String kind) {
        List<ListLevel> levels = kinds.getOrDefault(kind, List.of());
        Map<Integer, ListLevel> own = overrides.get(list);
        if (own == null) {
            return levels;
        }
        List<ListLevel> changed = new ArrayList<>(levels);
        own.forEach((level, other) -> {
            if (level >= 0 && level < changed.size()) {
                changed.set(level, other);
            }
        });
        return changed;
    }

    private void step(int[] counter, String list, List<ListLevel> levels, int level) {
        for (int above = 0; above < level; above++) {
            if (counter[above] == 0) {
                counter[above] = first(list, levels, above);
            }
        }
        counter[level] = counter[level] == 0 ? first(list, levels, level) : counter[level] + 1;
        java.util.Arrays.fill(counter, level + 1, LEVELS, 0);
    }

    private int first(String list, List<ListLevel> levels, int level) {
        return starts.getOrDefault(list, Map.of())
                .getOrDefault(level, levels.get(level).start());
    }

    private static String filled(String text, int[] counter, List<ListLevel> levels) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int level = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (level >= 0 && level < levels.size()) {
                label.append(levels.get(level).number(counter[level]));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }
}
