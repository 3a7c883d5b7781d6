package engross.source;

import engross.model.Change;
import engross.source.InstrumentReader.Text;
import engross.source.Vocabulary.Action;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The proposals of a contribution. */
final class ProposalReader {
    private final Vocabulary vocabulary;
    private final Faults faults;
    private final Shapes shapes;
    private final DocumentReader documents;
    private final InstrumentReader instruments;
    private final ProvisionReader provisions;
    /** The instrument of the proposal before, which a provision without one is of. */
    private @Nullable SourceDocument last;

    ProposalReader(Reading reading, DocumentReader documents) {
        this.vocabulary = reading.vocabulary();
        this.faults = reading.faults();
        this.shapes = new Shapes(faults);
        this.documents = documents;
        this.instruments = new InstrumentReader(reading, documents);
        this.provisions = new ProvisionReader(reading);
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
        Optional<SourceProvision> provision = provisions.provision(proposal, action, name, scope);
        Optional<Text> text = last != null && isOnSameText(proposal)
                ? Optional.of(new Text(last, Optional.empty()))
                : instruments.text(proposal, action, name, scope);
        last = text.map(Text::instrument).orElse(last);
        Optional<SourceField> amended = documents.field(proposal, "amended");
        return text.map(read -> new SourceProposal(
                name,
                tracked,
                scope.by(),
                documents.field(proposal, "number").map(SourceField::text).orElse(""),
                read.base().isPresent() ? Optional.empty() : amended,
                read.instrument(),
                read.base(),
                provision,
                documents.reasons(proposal, outer),
                proposal.place()));
    }

    /** A provision without an instrument is one of the text of the proposal before. */
    private static boolean isOnSameText(Mapping proposal) {
        return proposal.get("provision") != null
                && proposal.get("instrument") == null
                && proposal.get("base") == null
                && proposal.get("revised") == null;
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
}
