package engross.batch.plan;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** The keys and values of a plan, or of a part of one, and what is wrong with them. */
record PlanFields(YamlNode node, Diagnostics diagnostics) {

    static PlanFields of(YamlNode node, String what, Diagnostics diagnostics) {
        if (!(node instanceof YamlNode.Mapping)) {
            fault(diagnostics, "plan-type", node.place(), what + " is keys and values", "");
        }
        return new PlanFields(node, diagnostics);
    }

    static void fault(Diagnostics diagnostics, String code, Place place, String message, String hint) {
        diagnostics.add(Diagnostic.error(code, place, message).withHint(hint));
    }

    /** A fault at the value of a key, or where the mapping begins. */
    void fault(String code, String key, String message, String hint) {
        fault(diagnostics, code, get(key).map(YamlNode::place).orElse(node.place()), message, hint);
    }

    /** Every key but these is a fault. */
    PlanFields only(List<String> keys) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (!keys.contains(entry.key().text())) {
                    fault(
                            diagnostics,
                            "plan-unknown-key",
                            entry.key().place(),
                            "unknown key `" + entry.key().text() + "`",
                            "allowed: " + String.join(", ", keys));
                }
            }
        }
        return this;
    }

    private Optional<YamlNode> get(String key) {
        return node instanceof YamlNode.Mapping mapping ? Optional.ofNullable(mapping.get(key)) : Optional.empty();
    }

    boolean has(String key) {
        return get(key).isPresent();
    }

    PlanFields fields(String key) {
        return of(get(key).orElse(node), "`" + key + "`", diagnostics);
    }

    Optional<YamlNode.Scalar> text(String key) {
        return get(key).flatMap(this::text);
    }

    Optional<YamlNode.Scalar> requiredText(String key) {
        if (!has(key)) {
            missing(key);
        }
        return text(key);
    }

    Optional<YamlNode.Scalar> text(YamlNode value) {
        if (value instanceof YamlNode.Scalar scalar
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        fault(diagnostics, "plan-type", value.place(), "a text is wanted here", "");
        return Optional.empty();
    }

    /** The items of a list; a single value is a list of one. */
    List<YamlNode> list(String key) {
        YamlNode value = get(key).orElse(null);
        if (value == null) {
            return List.of();
        }
        return value instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(value);
    }

    /** A list that must not be empty. */
    List<YamlNode> required(String key) {
        List<YamlNode> items = list(key);
        if (items.isEmpty()) {
            missing(key);
        }
        return items;
    }

    private void missing(String key) {
        if (node instanceof YamlNode.Mapping) {
            fault("plan-missing-key", key, "`" + key + "` is missing", "");
        }
    }

    List<YamlNode.Scalar> texts(String key) {
        return list(key).stream().flatMap(value -> text(value).stream()).toList();
    }

    boolean flag(String key) {
        String said = text(key).map(YamlNode.Scalar::text).orElse("false");
        if (!said.equals("true") && !said.equals("false")) {
            fault("plan-type", key, "`" + key + "` is true or false", "");
        }
        return said.equals("true");
    }
}
