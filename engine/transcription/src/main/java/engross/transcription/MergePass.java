package engross.transcription;

import engross.house.House;
import engross.model.Place;
import engross.model.Revision;
import engross.transcription.Disposition.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The merge of one part of a document: of the source's own lines, or of a text that a proposal takes from elsewhere. */
final class MergePass {
    private final MergeInput input;
    private final MergeLedger ledger;
    private final Losses losses = new Losses();
    private final MergeLines lines;
    private final SourcePatch patch;

    /**
     * What one part has to say.
     *
     * @param part number of the proposal; {@link FlatText#NO_PROPOSAL} for the source's own lines
     * @param one as it was sent
     * @param other as it came back
     * @param current as the source gives it now
     * @param text with the places of the current lines
     * @param own whose marks were sent
     */
    record MergeInput(
            House house,
            int part,
            MergeSide one,
            MergeSide other,
            MergeSide current,
            MergeText text,
            Set<Revision> own) {}

    /** @param refused changes that are told, not written */
    MergePass(MergeInput input, SourcePatch patch, Map<Long, String> refused) {
        this.input = input;
        this.patch = patch;
        this.ledger = new MergeLedger(refused);
        MergeTargets targets = new MergeTargets(patch.nodes(), input.current, input.text);
        this.lines = new MergeLines(input.one, input.other, input.current, targets, input.text.markings(), input.own);
    }

    /** Writes texts, and notes what comes and goes. */
    void carryOut() {
        SourceNodes nodes = patch.nodes();
        new MergePlan(lines, patch, ledger, losses).carryOut();
        new MergeAdditions(lines, nodes, ledger, input.house, input.text.language(), losses).carryOut();
    }

    /** Adds the authors to the source that are named in what is new in it. */
    void addAuthors() {
        patch.addAll("authors", input.text.markings().given(patch.written()).done());
    }

    /** Tells of all changes that they are not to be made, and why. */
    void tell(String reason, Place place) {
        int number = 0;
        for (LineDiff.Gap gap : LineDiff.gaps(shown(input.one), shown(input.other))) {
            List<MergeLine> before = input.one.lines().subList(gap.from(), gap.to());
            List<MergeLine> after = input.other.lines().subList(gap.otherFrom(), gap.otherTo());
            Place reviewed = after.isEmpty() ? Place.NONE : after.get(0).line().place();
            ledger.put(
                    number++,
                    new Disposition(
                            Outcome.NO_PLACE,
                            reviewed,
                            place,
                            Losses.shortened(words(before)),
                            Losses.shortened(words(after)),
                            reason));
        }
    }

    private static String words(List<MergeLine> lines) {
        return lines.stream().map(line -> line.line().words()).collect(Collectors.joining(" / "));
    }

    /** What lines say and how, as far as that is read. */
    private static List<String> shown(MergeSide side) {
        return side.lines().stream()
                .map(line -> line.key(UnaryOperator.identity()) + "\u0000"
                        + line.line().style() + line.raised())
                .toList();
    }

    /** What lines say; a tab in a text stands in a source as a space. */
    static List<String> keys(MergeSide side) {
        return side.lines().stream()
                .map(line -> line.key(UnaryOperator.identity()).replaceAll("[ \t]+", " "))
                .toList();
    }

    /** The orders of changes that are written and may not be. @param misplaced lines that the patched text has not in their places */
    Set<Long> unsound(Set<Integer> misplaced) {
        return new BoundChanges(lines, ledger, misplaced).unsound();
    }

    /** Whether any of what was sent came back. */
    boolean cameBack() {
        for (int i = 0; i < input.one.lines().size(); i++) {
            if (lines.reviewed(i) >= 0) {
                return true;
            }
        }
        return input.one.lines().isEmpty();
    }

    int part() {
        return input.part;
    }

    MergeText text() {
        return input.text;
    }

    MergeSide reviewed() {
        return input.other;
    }

    MergeLedger ledger() {
        return ledger;
    }

    Losses losses() {
        return losses;
    }

    SourcePatch patch() {
        return patch;
    }
}
