package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the values of a mapping, and says what is wrong with them at their places. */
final class Fields {
    private final YamlNode.@Nullable Mapping mapping;
    private final Place place;
    private final Diagnostics diagnostics;

    private Fields(YamlNode.@Nullable Mapping mapping, Place place, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.place = place;
        this.diagnostics = diagnostics;
    }

    /** The fields of a node; none, with an error, where the node is no mapping. */
    static Fields of(@Nullable YamlNode node, String what, Place fallback, Diagnostics diagnostics) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new Fields(mapping, mapping.place(), diagnostics);
        }
        boolean nothing = node == null || (node instanceof YamlNode.Scalar scalar && scalar.isNull());
        Place place = node == null ? fallback : node.place();
        if (!nothing) {
            diagnostics.add(Diagnostic.error("house-type", place, what + " must be keys and values"));
        }
        return new Fields(null, place, diagnostics);
    }

    Place place() {
        return place;
    }

    List<YamlNode.Entry> entries() {
        return mapping == null ? List.of() : mapping.entries();
    }

    Fields fields(String key) {
        return of(node(key), key, place, diagnostics);
    }

    Fields fields(YamlNode.Entry entry) {
        return of(entry.value(), entry.key().text(), place, diagnostics);
    }

    @Nullable
    YamlNode node(String key) {
        return mapping == null ? null : mapping.get(key);
    }

    boolean has(String key) {
        return node(key) != null;
    }

    /** Every key but these is a fault. */
    Fields only(Set<String> keys) {
        for (YamlNode.Entry entry : entries()) {
            if (!keys.contains(entry.key().text())) {
                diagnostics.add(Diagnostic.error(
                                "house-unknown-key",
                                entry.key().place(),
                                "unknown key " + entry.key().text())
                        .withHint("allowed: "
                                + String.join(", ", keys.stream().sorted().toList())));
            }
        }
        return this;
    }

    String text(String key, String fallback) {
        YamlNode node = node(key);
        return node == null ? fallback : text(node);
    }

    String requiredText(String key) {
        YamlNode node = node(key);
        if (node == null) {
            diagnostics.add(Diagnostic.error("house-missing-key", place, "the key " + key + " is missing"));
            return "";
        }
        return text(node);
    }

    boolean flag(String key, boolean fallback) {
        YamlNode node = node(key);
        if (node == null) {
            return fallback;
        }
        String text = text(node);
        if (!text.equals("true") && !text.equals("false")) {
            diagnostics.add(Diagnostic.error("house-type", node.place(), key + " must be true or false"));
        }
        return text.equals("true");
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof YamlNode.Sequence sequence) {
            List<String> texts = new ArrayList<>();
            sequence.items().forEach(item -> texts.add(text(item)));
            return texts;
        }
        return List.of(text(node));
    }

    private String text(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isNull() ? "" : scalar.text();
        }
        diagnostics.add(Diagnostic.error("house-type", node.place(), "a text was expected"));
        return "";
    }
}
