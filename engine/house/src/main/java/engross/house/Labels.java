package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Direction;
import engross.model.Place;
import engross.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The words of a house in one language. Keys are the paths of the file, joined by full stops: {@code types.decision.number}.
 */
public final class Labels {
    /** What the engine itself asks of every language; all else is between the labels and the templates. */
    private static final List<String> NEEDED = List.of(
            "tag",
            "direction",
            "dates.day",
            "dates.period-month",
            "dates.period-year",
            "dates.period",
            "ordinal",
            "punctuation.between",
            "punctuation.before-call",
            "punctuation.last",
            "punctuation.lead");

    private final String language;
    private final Map<String, String> texts;
    private final Map<String, List<String>> lists;

    private Labels(String language, Map<String, String> texts, Map<String, List<String>> lists) {
        this.language = language;
        this.texts = Collections.unmodifiableMap(texts);
        this.lists = Collections.unmodifiableMap(lists);
    }

    static Labels read(String language, YamlNode root, Diagnostics diagnostics) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        flatten("", root, texts, lists, diagnostics);
        Labels labels = new Labels(language, texts, lists);
        for (String key : NEEDED) {
            if (!texts.containsKey(key)) {
                diagnostics.add(
                        Diagnostic.error("house-missing-key", root.place(), "the label " + key + " is missing"));
            }
        }
        if (labels.list("months").size() != 12) {
            diagnostics.add(Diagnostic.error("house-missing-key", root.place(), "the label months needs twelve names"));
        }
        labels.keysBelow("alerts.patterns")
                .forEach(kind -> labels.checkPatterns("alerts.patterns." + kind, root.place(), diagnostics));
        return labels;
    }

    /** Words that were checked before, from the prepared form of a house. */
    static Labels read(String language, PreparedReader in) {
        return new Labels(language, in.textMap(), in.listMap());
    }

    void write(PreparedWriter out) {
        out.textMap(texts);
        out.listMap(lists);
    }

    private void checkPatterns(String key, Place place, Diagnostics diagnostics) {
        for (String pattern : list(key)) {
            try {
                Pattern.compile(pattern.replace("{month}", "x").replace("{number}", "x"));
            } catch (PatternSyntaxException e) {
                diagnostics.add(Diagnostic.error(
                        "house-value", place, key + " is no regular expression: " + e.getDescription()));
            }
        }
    }

    private static void flatten(
            String path,
            YamlNode node,
            Map<String, String> texts,
            Map<String, List<String>> lists,
            Diagnostics diagnostics) {
        if (node instanceof YamlNode.Scalar scalar) {
            texts.put(path, scalar.isNull() ? "" : scalar.text());
        } else if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                String key = entry.key().text();
                flatten(path.isEmpty() ? key : path + "." + key, entry.value(), texts, lists, diagnostics);
            }
        } else if (node instanceof YamlNode.Sequence sequence) {
            List<String> items = new ArrayList<>();
            for (YamlNode item : sequence.items()) {
                if (item instanceof YamlNode.Scalar scalar) {
                    items.add(scalar.text());
                } else {
                    diagnostics.add(Diagnostic.error("house-type", item.place(), "a text was expected"));
                }
            }
            lists.put(path, List.copyOf(items));
        }
    }

    /** Errors where this language lacks words that another one has. */
    void requireWordsOf(Labels other, Place place, Diagnostics diagnostics) {
        for (String key : other.texts.keySet()) {
            if (!texts.containsKey(key) && !isOwn(key) && !hasVariants(key)) {
                diagnostics.add(Diagnostic.error(
                        "house-missing-key",
                        place,
                        "the label " + key + " is missing, which " + other.language + " has"));
            }
        }
    }

    /** A language may label its lists in its own way, and tell the first call from the later ones. */
    private static boolean isOwn(String key) {
        return key.startsWith("lists.")
                || key.equals("dates.first")
                || key.endsWith(".first")
                || key.endsWith(".later");
    }

    private boolean hasVariants(String key) {
        return texts.containsKey(key + ".first");
    }

    /** Key of the language in the house, such as {@code zh}. */
    public String language() {
        return language;
    }

    /** BCP 47 tag, such as {@code zh-CN}. */
    public String tag() {
        return texts.getOrDefault("tag", "und");
    }

    public Direction direction() {
        return "rtl".equals(texts.get("direction")) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /** The words of a key, nothing where there is no such key. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The words of a list, empty where there is no such list. */
    public List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /**
     * The words of a call.
     *
     * @param key such as {@code recognizing}
     * @param first whether no call of its kind stands before it: Arabic joins the later ones by a conjunction
     */
    public Optional<String> call(String key, boolean first) {
        return text("calls." + key).or(() -> text("calls." + key + (first ? ".first" : ".later")));
    }

    /** Keys right below a path, in the order of the file. */
    public Set<String> keysBelow(String path) {
        Set<String> keys = new java.util.LinkedHashSet<>();
        String prefix = path + ".";
        for (String key : texts.keySet()) {
            if (key.startsWith(prefix)) {
                keys.add(below(key, prefix));
            }
        }
        for (String key : lists.keySet()) {
            if (key.startsWith(prefix)) {
                keys.add(below(key, prefix));
            }
        }
        return keys;
    }

    /** The words right below a path by the last part of their keys; empty where there are none. */
    public Map<String, String> below(String path) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : keysBelow(path)) {
            text(path + "." + key).ifPresent(word -> words.put(key, word));
        }
        return words;
    }

    private static String below(String key, String prefix) {
        int end = key.indexOf('.', prefix.length());
        return end < 0 ? key.substring(prefix.length()) : key.substring(prefix.length(), end);
    }

    /** Whether the other has the same words for the same keys. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Labels labels
                && language.equals(labels.language)
                && texts.equals(labels.texts)
                && lists.equals(labels.lists);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }
}
