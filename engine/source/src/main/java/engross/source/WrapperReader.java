package engross.source;

import engross.model.Change;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;

/** {@code insert:} and {@code delete:} around an item, block, row or annex. */
final class WrapperReader {
    private final Reading reading;

    WrapperReader(Reading reading) {
        this.reading = reading;
    }

    /** What a value is inside its wrapper, and the scope that holds there. */
    record Unwrapped(YamlNode node, Scope scope) {}

    /** Takes off a wrapper, where there is one. */
    Unwrapped unwrap(YamlNode node, Scope scope) {
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (Forms.WRAPPER.has(entry.key().text())) {
                    checkAlone(mapping, entry);
                    return new Unwrapped(entry.value(), within(entry.key().text(), mapping, scope));
                }
            }
        }
        return new Unwrapped(node, scope);
    }

    private void checkAlone(Mapping mapping, Entry wrapper) {
        for (Entry entry : mapping.entries()) {
            if (!entry.equals(wrapper)) {
                reading.faults()
                        .add(
                                FormatRules.UNKNOWN_KEY,
                                entry.key().place(),
                                "`" + entry.key().text() + "` cannot stand beside `"
                                        + wrapper.key().text() + "`",
                                "indent it, so that it stands inside");
            }
        }
    }

    /** The scope inside a wrapper. */
    Scope within(String kind, Mapping mapping, Scope scope) {
        if (!scope.untracked().isEmpty()) {
            reading.faults()
                    .add(
                            MarkRules.UNTRACKED_MARK,
                            mapping.place(),
                            "`" + kind + ":` cannot stand in a proposal with the action " + scope.untracked(),
                            MarkRules.UNTRACKED_HINT);
        }
        if (scope.isInChange()) {
            reading.faults()
                    .add(
                            MarkRules.NESTED_MARK,
                            mapping.place(),
                            "`" + kind + ":` stands in what is inserted or deleted as a whole",
                            "the outer one says it all");
        }
        return scope.withChange(kind.equals("insert") ? Change.inserted(scope.by()) : Change.deleted(scope.by()));
    }
}
