package engross.source;

import engross.model.Inline;
import engross.source.SourceBlock.Call;
import engross.source.SourceBlock.CallKind;
import engross.source.SourceBlock.Item;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calls of decisions and resolutions. */
final class CallReader {
    private static final List<String> KINDS = List.of("preambular", "operative");

    private final Reading reading;
    private final ItemReader items;
    private final Shapes shapes;
    private final TextReader texts;

    CallReader(Reading reading, ItemReader items) {
        this.reading = reading;
        this.items = items;
        this.shapes = new Shapes(reading.faults());
        this.texts = new TextReader(reading);
    }

    Call call(Mapping mapping, YamlNode value, Scope scope, String id) {
        String key = "";
        List<Inline> words = List.of();
        if (texts.isText(value)) {
            key = ((Scalar) value).text().strip();
            if (!reading.vocabulary().calls().contains(key)) {
                checkMeant(key, value);
                words = texts.text(value, scope);
            }
        }
        return new Call(
                key, words, kind(mapping.get("kind")), items(mapping, scope), id, scope.change(), mapping.place());
    }

    private List<Item> items(Mapping mapping, Scope scope) {
        YamlNode text = mapping.get("text");
        YamlNode list = mapping.get("items");
        if (text == null && list == null) {
            reading.faults()
                    .add(
                            FormatRules.MISSING_KEY,
                            mapping.place(),
                            "the call says nothing",
                            "write `text:` or `items:`");
            return List.of();
        }
        if (list == null) {
            return List.of(items.single(text == null ? mapping : text, mapping, scope));
        }
        YamlNode beside = text != null ? text : mapping.get("body");
        if (beside != null) {
            reading.faults()
                    .add(
                            FormatRules.UNKNOWN_KEY,
                            beside.place(),
                            "`" + (text != null ? "text" : "body") + "` cannot stand beside `items`",
                            "make it the first item");
        }
        return items.items(list, scope, true);
    }

    private Optional<CallKind> kind(@Nullable YamlNode node) {
        if (node == null) {
            return Optional.empty();
        }
        Scalar scalar = shapes.scalar(node, "the kind of a call");
        if (scalar == null) {
            return Optional.empty();
        }
        int kind = KINDS.indexOf(scalar.text());
        if (kind < 0) {
            reading.faults()
                    .add(
                            FormatRules.UNKNOWN_VALUE,
                            node.place(),
                            "there is no kind of call `" + scalar.text() + "`",
                            () -> Nearest.hint(scalar.text(), KINDS));
            return Optional.empty();
        }
        return Optional.of(kind == 0 ? CallKind.PREAMBULAR : CallKind.OPERATIVE);
    }

    /** A call may have any words; only what was meant as a key must be one. */
    private void checkMeant(String words, YamlNode node) {
        Set<String> calls = reading.vocabulary().calls();
        boolean ascii = words.chars().allMatch(c -> c < 128);
        boolean foreign = ascii && Writing.of(reading.language()) != Writing.LATIN;
        Optional<String> near = ascii ? Nearest.to(words, calls).filter(key -> isSlip(words, key)) : Optional.empty();
        if (foreign || near.isPresent()) {
            reading.faults()
                    .add(
                            FormatRules.UNKNOWN_CALL,
                            node.place(),
                            "there is no call `" + words + "`",
                            near.map(key -> "did you mean `" + key + "`?").orElseGet(() -> Nearest.hint(words, calls)));
        }
    }

    /** In the languages of Latin script the words of a call can be like a key by chance: a slip is one letter in five at most. */
    private static boolean isSlip(String words, String key) {
        return Nearest.distance(words, key) <= Math.max(1, key.length() / 5);
    }
}
