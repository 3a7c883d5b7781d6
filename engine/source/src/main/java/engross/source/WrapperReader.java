package engross.source;

import engross.model.Change;
import engross.model.Revision;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.List;

/** {@code insert:} and {@code delete:} around an item, block, row or annex. */
final class WrapperReader {
    private static final List<String> KINDS = List.of("insert", "delete");

    private final Reading reading;

    WrapperReader(Reading reading) {
        this.reading = reading;
    }

    /** What a value is inside its wrapper, and the scope that holds there. */
    record Unwrapped(YamlNode node, Scope scope) {}

    /** Takes off a wrapper, or two: what one inserted and another deleted. */
    Unwrapped unwrap(YamlNode node, Scope scope) {
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (KINDS.contains(entry.key().text())) {
                    checkAlone(mapping, entry);
                    return unwrap(entry.value(), within(entry.key().text(), mapping, scope));
                }
            }
        }
        return new Unwrapped(node, scope);
    }

    private void checkAlone(Mapping mapping, Entry wrapper) {
        for (Entry entry : mapping.entries()) {
            if (!entry.equals(wrapper) && !entry.key().text().equals("by")) {
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
        Revision by = by(mapping, scope);
        if (!scope.untracked().isEmpty()) {
            reading.faults()
                    .add(
                            MarkRules.UNTRACKED_MARK,
                            mapping.place(),
                            "`" + kind + ":` cannot stand in a proposal with the action " + scope.untracked(),
                            MarkRules.UNTRACKED_HINT);
        }
        if (scope.isInChange() && !MarkRules.isOfAnother(by, scope.change())) {
            reading.faults()
                    .add(
                            MarkRules.NESTED_MARK,
                            mapping.place(),
                            "`" + kind + ":` stands in what is inserted or deleted as a whole",
                            "the outer one says it all");
        }
        Change change = kind.equals("insert") ? Change.inserted(by) : Change.deleted(by);
        return scope.withChange(change.within(scope.change()));
    }

    private Revision by(Mapping mapping, Scope scope) {
        YamlNode by = mapping.get("by");
        Scalar name = by == null ? null : new Shapes(reading.faults()).scalar(by, "`by`");
        return name == null ? scope.by() : reading.author(name.text(), name.place(), scope.by());
    }
}
