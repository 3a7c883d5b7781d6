package engross.source;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Revision;
import engross.source.SourceField.Former;
import engross.yaml.YamlNode.Scalar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A plain value that may be a tracked change: all of it one mark, such as <code>{++C26++}</code>. */
final class TrackedField {
    private final Faults faults;
    private final TextReader texts;

    TrackedField(Faults faults, TextReader texts) {
        this.faults = faults;
        this.texts = texts;
    }

    static boolean isMarked(Scalar scalar) {
        return scalar.text().strip().startsWith("{");
    }

    /** The value before and after its change; nothing where it is at fault. */
    Optional<SourceField> read(String key, Scalar scalar, Scope scope) {
        List<Inline> content = texts.text(scalar, scope);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Set<Revision> by = new LinkedHashSet<>();
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (Inline inline : content) {
            Change change = inline.change();
            if (!(inline instanceof Inline.Text text)
                    || change.isNone()
                    || (change.isInserted() && change.isDeleted())) {
                return fault(key, scalar);
            }
            Stream.of(change.inserted(), change.deleted())
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .forEach(by::add);
            (change.isInOld() ? before : after).append(text.text());
        }
        if (by.size() != 1) {
            return fault(key, scalar);
        }
        Former former = new Former(before.toString().strip(), by.iterator().next());
        return Optional.of(new SourceField(after.toString().strip(), scalar.place(), Optional.of(former)));
    }

    private Optional<SourceField> fault(String key, Scalar scalar) {
        faults.add(
                FormatRules.WRONG_TYPE,
                scalar.place(),
                "`" + key + "` is one value, or one mark of it",
                "for instance '{++C26++}', '{--C24--}' or '{~~C24~>C26~~}'");
        return Optional.empty();
    }
}
