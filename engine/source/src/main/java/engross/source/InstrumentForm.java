package engross.source;

import engross.source.Vocabulary.DocumentType;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of an instrument that is written in its proposal. */
final class InstrumentForm {
    private static final List<String> TEXT_KEYS = List.of("body", "annexes", "footnotes");

    private final Vocabulary vocabulary;
    private final Faults faults;
    private final Shapes shapes;

    InstrumentForm(Reading reading) {
        this.vocabulary = reading.vocabulary();
        this.faults = reading.faults();
        this.shapes = new Shapes(faults);
    }

    /** The type of an instrument whose keys are checked. @param bodyless whether it is only named */
    String type(Mapping instrument, boolean bodyless, String action) {
        for (String key : List.of("base", "revised")) {
            Entry entry = instrument.entry(key);
            if (entry != null) {
                faults.add(
                        FormatRules.VERSION_KEYS,
                        entry.key().place(),
                        "`" + key + "` is a key of the proposal, not of the instrument",
                        "write it beside `action`, in place of `instrument`");
                return "";
            }
        }
        shapes.check(instrument, Forms.INSTRUMENT, vocabulary.fields().keySet());
        String type = word(instrument.get("type"));
        DocumentType known = vocabulary.types().get(type);
        if (known != null && known.instrument()) {
            for (String key : known.required()) {
                if (Forms.INSTRUMENT.has(key)) {
                    shapes.need(instrument, key, "an instrument of the type " + type);
                }
            }
        } else if (!type.isEmpty()) {
            List<String> instruments = instruments();
            faults.add(
                    FormatRules.UNKNOWN_TYPE,
                    instrument.place(),
                    "a proposal cannot have an instrument of the type `" + type + "`",
                    () -> Nearest.hint(type, instruments));
        }
        checkBody(instrument, bodyless, action);
        return type;
    }

    private String word(@Nullable YamlNode node) {
        Scalar scalar = node == null ? null : shapes.scalar(node, "`type`");
        return scalar == null ? "" : scalar.text();
    }

    private List<String> instruments() {
        return vocabulary.types().entrySet().stream()
                .filter(type -> type.getValue().instrument())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void checkBody(Mapping instrument, boolean bodyless, String action) {
        if (!bodyless) {
            shapes.need(instrument, "body", "the instrument");
            return;
        }
        for (String key : TEXT_KEYS) {
            Entry entry = instrument.entry(key);
            if (entry != null) {
                faults.add(
                        FormatRules.UNKNOWN_KEY,
                        entry.key().place(),
                        "`" + key + "` cannot stand in a proposal with the action " + action,
                        "it names the instrument only: delete the text");
            }
        }
    }
}
