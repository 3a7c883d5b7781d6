package engross.transcription;

import engross.house.House;
import engross.model.Inline;
import engross.model.Revision;
import engross.transcription.FlatText.FlatLine;
import engross.word.reading.WordText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The lines of a Word file in parts: those of the source itself, with their marks, and those of the texts that its proposals take from other
 * files, without: there the marks follow from comparing.
 *
 * @param text the source that gives names to what the file has
 * @param whole all lines
 * @param parts the number of the proposal whose text each line is of; {@link FlatText#NO_PROPOSAL} for the source's own
 */
record MergeParts(House house, MergeText text, WordText word, MergeSide whole, List<Integer> parts) {

    /** The file that a source gives. @param names the source that gives names to notes */
    static MergeParts of(House house, MergeText text, MergeText names) {
        MergeSide whole = MergeSide.of(
                house,
                names.language(),
                text.word(),
                text,
                names.noteNames(text.word().document()),
                false);
        return new MergeParts(house, text, text.word(), whole, text.parts());
    }

    /** A file that came back: each line is of the part that it was of, new ones of that of the line before. @param own whose marks were sent */
    static MergeParts reviewed(House house, MergeParts sent, WordText word, Set<Revision> own) {
        MergeSide whole =
                MergeSide.of(house, sent.text.language(), word, sent.text, sent.text.noteNames(word.document()), true);
        int[] bases =
                MergeLines.pairs(sent.whole, whole, own).inverse(whole.lines().size());
        Map<String, Integer> notes = new HashMap<>();
        List<Integer> parts = new ArrayList<>();
        int last = FlatText.NO_PROPOSAL;
        for (int i = 0; i < whole.lines().size(); i++) {
            MergeLine line = whole.lines().get(i);
            int part = bases[i] >= 0
                    ? sent.parts.get(bases[i])
                    : line.isNote() ? notes.getOrDefault(line.note(), FlatText.NO_PROPOSAL) : last;
            parts.add(part);
            last = line.isNote() ? last : part;
            line.line().content().forEach(inline -> {
                if (inline instanceof Inline.NoteReference reference) {
                    notes.putIfAbsent(reference.note(), part);
                }
            });
        }
        return new MergeParts(house, sent.text, word, whole, parts);
    }

    /** Whether the source and its file have the same lines. */
    boolean isAligned() {
        return whole.lines().size() == parts.size();
    }

    /** The source's own lines. */
    MergeSide own() {
        return whole.only(i -> parts.get(i) == FlatText.NO_PROPOSAL);
    }

    /** The source with the places of its own lines. */
    MergeText ownText() {
        return text.withPlaces(places(i -> parts.get(i) == FlatText.NO_PROPOSAL));
    }

    private List<FlatLine> places(IntPredicate kept) {
        return IntStream.range(0, parts.size())
                .filter(kept)
                .mapToObj(text.places()::get)
                .toList();
    }

    /** The text of a proposal, with the places of its lines. */
    MergeText text(int proposal) {
        Set<Integer> left = left();
        return text.of(
                Objects.requireNonNull(text.proposed().get(proposal)),
                places(i -> parts.get(i) == proposal && left.contains(i)));
    }

    /** The lines of a proposal's text once all is accepted. @param names the text that gives names to ids and notes */
    MergeSide side(int proposal, MergeText names) {
        WordText accepted = AcceptedText.of(word);
        MergeSide side =
                MergeSide.of(house, names.language(), accepted, names, names.noteNames(accepted.document()), true);
        List<Integer> left = left().stream().sorted().toList();
        if (side.lines().size() != left.size()) {
            throw new IllegalStateException(side.lines().size() + " lines are left of " + left.size());
        }
        return side.only(i -> parts.get(left.get(i)) == proposal);
    }

    /** The lines that say something once all is accepted. */
    private Set<Integer> left() {
        Set<String> referred = NoteOrder.all(AcceptedText.of(word).document());
        Set<Integer> left = new HashSet<>();
        for (int i = 0; i < whole.lines().size(); i++) {
            MergeLine line = whole.lines().get(i);
            boolean stays = line.whole().isInNew()
                    && line.line().whole().isInNew()
                    && (!line.isNote() || referred.contains(line.note()));
            if (stays && !Texts.of(line.line().content(), Texts.NEW).isBlank()) {
                left.add(i);
            }
        }
        return left;
    }
}
