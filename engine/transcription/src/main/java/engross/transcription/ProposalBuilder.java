package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import engross.house.WordForms.Line;
import engross.model.Change;
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
    private final SourceText texts;
    private final Marking marking;
    private final Losses losses;

    ProposalBuilder(
            House house,
            String language,
            InstrumentBuilder instrument,
            SourceText texts,
            Marking marking,
            Losses losses) {
        this.house = house;
        this.labels = house.labels(language);
        this.sections = new Sections(house);
        this.instrument = instrument;
        this.texts = texts;
        this.marking = marking;
        this.losses = losses;
    }

    /** The proposal that the cursor stands at; nothing where no instrument follows. */
    Optional<YamlValue> proposal(PartCursor cursor) {
        Part.Line line = (Part.Line) cursor.next();
        String action = (line.tabbed() ? Texts.of(line.label(), Texts.NEW) : line.after()).strip();
        String number = line.tabbed() ? Texts.of(line.content(), Texts.NEW).strip() : "";
        if (!house.vocabulary().actions().containsKey(action)) {
            int space = action.indexOf(' ');
            number = space < 0 ? number : action.substring(space).strip();
            action = space < 0 ? action : action.substring(0, space);
        }
        while (cursor.line() != null && Objects.requireNonNull(cursor.line()).isEmpty()) {
            cursor.next();
        }
        Part next = cursor.peek();
        if (next == null
                || !sections.is(next, Line.NUMBER)
                || !house.vocabulary().actions().containsKey(action)) {
            losses.add(
                    "no-place", line.place(), "a proposal without a decision or resolution is left out", line.words());
            return Optional.empty();
        }
        instrument.read(cursor);
        FieldList proposal = new FieldList().text("action", action);
        if (!marking.isEmpty()) {
            proposal.text("by", marking.author()).text("date", marking.date());
        }
        proposal.text("number", number)
                .text("amended", instrument.amended())
                .value("instrument", instrument.whole())
                .text("reasons", reasons(cursor));
        return Optional.of(proposal.done());
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
                reasons.add(texts.of(said.content(), Change.NONE, line.place()));
            }
        }
        return String.join("\n\n", reasons);
    }
}
