package engross.transcription;

import engross.house.House;
import engross.house.WordForms.Line;
import java.util.ArrayList;
import java.util.List;

/** The large parts of a document: its text, then proposals, then annexes of its own. */
final class Sections {
    private final House house;

    Sections(House house) {
        this.house = house;
    }

    /** What a part begins, or nothing. */
    boolean is(Part part, Line kind) {
        return part instanceof Part.Line line
                && !line.isEmpty()
                && house.wordForms().line(line.style()).orElse(null) == kind;
    }

    /** Whether a part ends a text: an annex, a proposal, its reasons, another decision or resolution. */
    boolean endsBody(Part part) {
        return is(part, Line.ANNEX)
                || is(part, Line.ANNEX_TITLE)
                || is(part, Line.ANNEX_COUNT)
                || is(part, Line.PROPOSAL)
                || is(part, Line.REASONS)
                || is(part, Line.NUMBER);
    }

    /**
     * The parts of a document in its large parts.
     *
     * @param text those before the proposals
     * @param proposals each from the line with its action, or from the decision or resolution that stands above that line
     * @param annexes those of the document itself, behind the reasons of the last proposal
     */
    record Split(List<Part> text, List<List<Part>> proposals, List<List<Part>> annexes) {}

    Split split(List<Part> all) {
        List<Part> parts = withoutStrays(all);
        Split split = new Split(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Part> section = split.text;
        Part opening = null;
        boolean reasons = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean above = isAbove(parts, i) && (opening == null || !is(opening, Line.PROPOSAL));
            boolean proposal = is(part, Line.PROPOSAL) && (opening == null || !is(opening, Line.NUMBER));
            boolean annex = reasons && (is(part, Line.ANNEX) || is(part, Line.ANNEX_TITLE));
            if (above || proposal || annex) {
                section = new ArrayList<>();
                (annex ? split.annexes : split.proposals).add(section);
                reasons = false;
            }
            reasons |= is(part, Line.REASONS);
            opening = above || is(part, Line.PROPOSAL) ? part : isPreamble(part) ? opening : null;
            section.add(part);
        }
        return split;
    }

    /**
     * Lines of proposals that a source has no place for are text like others: those with an unknown action, and those of a provision where no
     * decision or resolution was named before, as in documents of conferences.
     */
    private List<Part> withoutStrays(List<Part> parts) {
        List<Part> settled = new ArrayList<>(parts);
        boolean named = false;
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Part.Line line)) {
                continue;
            }
            boolean proposal = is(line, Line.PROPOSAL);
            named |= isAbove(parts, i) || (proposal && isNumber(parts, i + 1));
            boolean placed = named
                    && (!proposal
                            || house.vocabulary()
                                    .actions()
                                    .containsKey(ProposalLine.of(line, house).action()));
            if (!placed && (proposal || is(line, Line.REASONS))) {
                settled.set(i, line.withStyle(house.blockStyles().of("para")));
            }
        }
        return settled;
    }

    /** Whether the next part that says something is the number of a decision or resolution. */
    private boolean isNumber(List<Part> parts, int from) {
        int next = from;
        while (next < parts.size() && parts.get(next) instanceof Part.Line line && line.isEmpty()) {
            next++;
        }
        return next < parts.size() && is(parts.get(next), Line.NUMBER);
    }

    /** Whether a line is the number of a decision or resolution that stands above a proposal, which is then of one of its provisions. */
    private boolean isAbove(List<Part> parts, int at) {
        if (!is(parts.get(at), Line.NUMBER)) {
            return false;
        }
        int next = at + 1;
        while (next < parts.size() && isPreamble(parts.get(next))) {
            next++;
        }
        return next < parts.size() && is(parts.get(next), Line.PROPOSAL);
    }

    /** Whether a part may stand between the number of a decision or resolution and its text. */
    private boolean isPreamble(Part part) {
        boolean empty = part instanceof Part.Line line && line.isEmpty();
        return empty || is(part, Line.PLENARY) || is(part, Line.INSTRUMENT_TITLE);
    }
}
