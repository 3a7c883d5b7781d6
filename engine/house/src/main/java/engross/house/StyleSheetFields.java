package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.model.style.Border;
import engross.model.style.Borders;
import engross.model.style.LineSpacing;
import engross.model.style.TabStop;
import engross.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Keys and values below one key of {@code styles.yaml}; a value that is not what it should be is a fault, and then null. */
final class StyleSheetFields {
    private final List<YamlNode.Mapping> layers;
    private final Place place;
    private final Diagnostics diagnostics;

    /**
     * @param layers what is said of the same thing, a language's before what is common; may be empty
     * @param place of the thing
     */
    StyleSheetFields(List<YamlNode.Mapping> layers, Place place, Diagnostics diagnostics) {
        this.layers = layers;
        this.place = place;
        this.diagnostics = diagnostics;
    }

    private @Nullable YamlNode get(String key) {
        for (YamlNode.Mapping layer : layers) {
            YamlNode node = layer.get(key);
            if (node != null) {
                return node;
            }
        }
        return null;
    }

    static Diagnostic unknown(String what, String word, Place place, Collection<String> known) {
        LevenshteinDistance distance = new LevenshteinDistance((Math.min(word.length(), 40) + 2) / 3);
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : word.length() > 80 ? List.<String>of() : known) {
            int d = distance.apply(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (d >= 0 && d < least) {
                nearest = candidate;
                least = d;
            }
        }
        String hint = !nearest.isEmpty()
                ? "did you mean `" + nearest + "`?"
                : known.size() <= 40 ? "allowed: " + String.join(", ", known) : "";
        return Diagnostic.error("unknown-" + what, place, "unknown " + what + " `" + word + "`")
                .withHint(hint);
    }

    Place place() {
        return place;
    }

    void allow(List<String> keys) {
        for (YamlNode.Mapping layer : layers) {
            for (YamlNode.Entry entry : layer.entries()) {
                if (!keys.contains(entry.key().text())) {
                    diagnostics.add(
                            unknown("key", entry.key().text(), entry.key().place(), keys));
                }
            }
        }
    }

    /** What stands below a key; nothing where the key is not there. */
    StyleSheetFields section(String key) {
        List<YamlNode.Mapping> below = new ArrayList<>();
        Place first = place;
        for (YamlNode.Mapping layer : layers) {
            YamlNode node = layer.get(key);
            if (node instanceof YamlNode.Mapping found) {
                below.add(found);
                first = found.place();
            } else if (node != null) {
                fault(node, "`" + key + "` has keys and values below it", "");
            }
        }
        return new StyleSheetFields(below, first, diagnostics);
    }

    /** Calls for every key that is common to all languages with what stands below it. */
    void each(BiConsumer<String, StyleSheetFields> style) {
        if (!layers.isEmpty()) {
            YamlNode.Mapping common = layers.get(layers.size() - 1);
            common.entries()
                    .forEach(entry ->
                            style.accept(entry.key().text(), section(entry.key().text())));
        }
    }

    /** Where the value of a key stands. */
    Place placeOf(String key) {
        YamlNode node = get(key);
        return node == null ? place : node.place();
    }

    String text(String key) {
        String text = textOrNull(key);
        return text == null ? "" : text;
    }

    @Nullable
    String textOrNull(String key) {
        return value(key, text -> text, "a text");
    }

    String required(String key) {
        if (get(key) == null) {
            diagnostics.add(Diagnostic.error("missing-key", place, "the key `" + key + "` is missing"));
        }
        return text(key);
    }

    @Nullable
    Boolean truth(String key) {
        return value(key, StyleSheetValues::truth, "true or false");
    }

    /** Twips. */
    @Nullable
    Integer length(String key) {
        return value(key, StyleSheetValues::length, StyleSheetValues.LENGTH);
    }

    int lengthOr(String key, int otherwise) {
        Integer length = length(key);
        return length == null ? otherwise : length;
    }

    int requiredLength(String key) {
        if (get(key) == null) {
            diagnostics.add(Diagnostic.error("missing-key", place, "the key `" + key + "` is missing"));
        }
        return lengthOr(key, 0);
    }

    @Nullable
    Integer halfPoints(String key) {
        return value(key, StyleSheetValues::halfPoints, "points, in steps of a half, such as 12 or 9.5pt");
    }

    @Nullable
    String color(String key) {
        return value(key, StyleSheetValues::color, "a colour of six hexadecimal digits, such as \"0000FF\"");
    }

    @Nullable
    LineSpacing line(String key) {
        return value(key, StyleSheetValues::line, "lines, such as 1.2, or `exactly 13pt`, or `at least 12pt`");
    }

    @Nullable
    Integer outline(String key) {
        return value(key, StyleSheetValues::outline, "a level from 1 to 9, or body");
    }

    <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        List<String> names =
                all.stream().map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
        return value(key, text -> names.contains(text) ? all.get(names.indexOf(text)) : null, String.join(", ", names));
    }

    @Nullable
    List<TabStop> tabs(String key) {
        YamlNode node = get(key);
        if (node == null) {
            return null;
        }
        if (!(node instanceof YamlNode.Sequence sequence)) {
            fault(node, "`" + key + "` is a list of positions", "such as [567, 9639 end]");
            return null;
        }
        List<TabStop> tabs = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            TabStop stop = item instanceof YamlNode.Scalar scalar ? StyleSheetValues.tab(scalar.text()) : null;
            if (stop == null) {
                fault(item, "this is no tab stop", "such as 567, `4820 center`, `9639 end`, `8789 dots`");
            } else {
                tabs.add(stop);
            }
        }
        return tabs;
    }

    @Nullable
    Borders borders(String key) {
        if (get(key) == null) {
            return null;
        }
        StyleSheetFields sides = section(key);
        sides.allow(List.of("all", "top", "bottom", "start", "end", "horizontal", "vertical"));
        Border all = sides.border("all");
        return new Borders(
                sides.borderOr("top", all),
                sides.borderOr("bottom", all),
                sides.borderOr("start", all),
                sides.borderOr("end", all),
                sides.borderOr("horizontal", all),
                sides.borderOr("vertical", all));
    }

    private @Nullable Border borderOr(String key, @Nullable Border otherwise) {
        Border border = border(key);
        return border == null ? otherwise : border;
    }

    private @Nullable Border border(String key) {
        return value(key, StyleSheetValues::border, "a width up to 12pt, such as 0.5pt or `1.5pt 808080`, or none");
    }

    private <T> @Nullable T value(String key, Function<String, @Nullable T> reader, String expected) {
        YamlNode node = get(key);
        if (node == null) {
            return null;
        }
        T value = node instanceof YamlNode.Scalar scalar && !scalar.isNull() ? reader.apply(scalar.text()) : null;
        if (value == null) {
            fault(node, "`" + key + "` is not " + expected, "");
        }
        return value;
    }

    private void fault(YamlNode node, String message, String hint) {
        diagnostics.add(Diagnostic.error("wrong-value", node.place(), message).withHint(hint));
    }
}
