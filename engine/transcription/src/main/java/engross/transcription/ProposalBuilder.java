package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import engross.house.WordForms.Line;
import engross.model.Change;
import engross.source.Vocabulary.Action;
import engross.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A proposal: what it does, to which decision or resolution, why. */
final class ProposalBuilder {
    private final House house;
    private final Labels labels;
    private final Sections sections;
    private final InstrumentBuilder instrument;
    private final ProvisionBuilder provisions;
    private final Section own;
    private final Losses losses;

    ProposalBuilder(House house, String language, Section own, PartReader reader, Losses losses) {
        this.house = house;
        this.labels = house.labels(language);
        this.sections = new Sections(house);
        this.instrument = new InstrumentBuilder(house, language, own.blocks(), own.texts(), losses);
        this.provisions = new ProvisionBuilder(house, reader, own.texts(), losses);
        this.own = own;
        this.losses = losses;
    }

    /**
     * The proposal that the cursor stands at; nothing where neither a decision or resolution nor a provision of one follows.
     *
     * @param follows whether a proposal stands before it, whose decision or resolution a provision may be of
     */
    Optional<YamlValue> proposal(PartCursor cursor, boolean follows) {
        boolean heads = sections.is(Objects.requireNonNull(cursor.peek()), Line.NUMBER);
        if (heads) {
            instrument.read(cursor);
        }
        Part.Line line = (Part.Line) cursor.next();
        ProposalLine named = ProposalLine.of(line, house);
        Action meaning = house.vocabulary().actions().get(named.action());
        FieldList text = meaning == null ? new FieldList() : text(cursor, heads, follows, meaning.bodyless());
        if (text.isEmpty()) {
            String message = "a proposal without a decision or resolution or a provision is left out";
            losses.add("no-place", line.place(), message, line.words());
            return Optional.empty();
        }
        FieldList proposal = new FieldList()
                .text("action", named.action())
                .all(own.marking().changes("", ""))
                .text("number", named.number())
                .text("amended", instrument.amended())
                .all(text)
                .text("reasons", reasons(cursor));
        return Optional.of(proposal.done());
    }

    /** What is proposed: a whole decision or resolution, or a provision of one, that stands above this proposal or an earlier one. */
    private FieldList text(PartCursor cursor, boolean heads, boolean follows, boolean named) {
        while (cursor.line() != null && Objects.requireNonNull(cursor.line()).isEmpty()) {
            cursor.next();
        }
        FieldList text = new FieldList();
        Part next = cursor.peek();
        if (next != null && !heads && sections.is(next, Line.NUMBER)) {
            instrument.read(cursor);
            return text.value("instrument", instrument.whole());
        }
        Optional<YamlValue> provision = heads || follows ? provisions.provision(cursor, named) : Optional.empty();
        if (heads && provision.isPresent()) {
            text.value("instrument", instrument.whole());
        }
        provision.ifPresent(value -> text.value("provision", value));
        return text;
    }

    private String reasons(PartCursor cursor) {
        List<String> reasons = new ArrayList<>();
        String word = labels.text("text.reasons").orElse("").strip();
        while (!cursor.isDone() && cursor.peek() instanceof Part.Line line) {
            boolean isReason = sections.is(line, Line.REASONS) || (!reasons.isEmpty() && !sections.endsBody(line));
            if (!isReason && !line.isEmpty()) {
                break;
            }
            cursor.next();
            boolean lead =
                    line.labelled() && Texts.of(line.label(), Texts.NEW).strip().equals(word);
            if (!line.isEmpty()) {
                Part.Line said = lead ? line : line.unlabelled();
                reasons.add(own.texts().of(said.content(), Change.NONE, line.place()));
            }
        }
        return String.join("\n\n", reasons);
    }
}
