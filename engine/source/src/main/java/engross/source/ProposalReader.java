package engross.source;

import engross.model.Change;
import engross.source.Vocabulary.Action;
import engross.source.Vocabulary.DocumentType;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The proposals of a contribution. */
final class ProposalReader {
    private static final List<String> TEXT_KEYS = List.of("body", "annexes", "footnotes");

    private final Vocabulary vocabulary;
    private final Faults faults;
    private final Shapes shapes;
    private final DocumentReader documents;

    ProposalReader(Reading reading, DocumentReader documents) {
        this.vocabulary = reading.vocabulary();
        this.faults = reading.faults();
        this.shapes = new Shapes(faults);
        this.documents = documents;
    }

    Optional<SourceProposal> proposal(YamlNode node, Scope outer) {
        Mapping proposal = shapes.mapping(node, "a proposal");
        if (proposal == null) {
            return Optional.empty();
        }
        shapes.check(proposal, Forms.PROPOSAL);
        String name = action(proposal.get("action"));
        Action action = vocabulary.actions().get(name);
        boolean tracked = action == null || action.tracked();
        Scope scope = new Scope(documents.revision(proposal, outer.by()), Change.NONE, tracked ? "" : name);
        Mapping instrument = instrument(proposal.get("instrument"));
        if (instrument == null) {
            return Optional.empty();
        }
        String type = type(instrument, action != null && action.bodyless(), name);
        return Optional.of(new SourceProposal(
                name,
                tracked,
                scope.by(),
                documents.field(proposal, "number").map(SourceField::text).orElse(""),
                documents.field(proposal, "amended"),
                documents.instrument(instrument, type, scope),
                documents.reasons(proposal, outer),
                proposal.place()));
    }

    private String action(@Nullable YamlNode node) {
        Scalar scalar = node == null ? null : shapes.scalar(node, "`action`");
        if (scalar == null) {
            return "";
        }
        if (!vocabulary.actions().containsKey(scalar.text())) {
            faults.add(
                    FormatRules.UNKNOWN_ACTION,
                    scalar.place(),
                    "there is no action `" + scalar.text() + "`",
                    () -> Nearest.hint(scalar.text(), vocabulary.actions().keySet()));
        }
        return scalar.text();
    }

    private @Nullable Mapping instrument(@Nullable YamlNode node) {
        Mapping instrument = node == null ? null : shapes.mapping(node, "an instrument");
        if (instrument == null) {
            return null;
        }
        for (String key : List.of("base", "revised")) {
            Entry entry = instrument.entry(key);
            if (entry != null) {
                faults.add(
                        FormatRules.NOT_YET,
                        entry.key().place(),
                        "`" + key + "` comes with the comparing of texts, which is not available yet",
                        "write the instrument with marks: {++new++}, {--old--}, {~~old~>new~~}");
                return null;
            }
        }
        return instrument;
    }

    private String type(Mapping instrument, boolean bodyless, String action) {
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
