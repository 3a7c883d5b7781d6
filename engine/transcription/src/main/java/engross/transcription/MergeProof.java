package engross.transcription;

import engross.house.House;
import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.transcription.SourceMerge.Assembler;
import engross.transcription.SourceMerge.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A patched source, built.
 *
 * @param built what its lines say
 * @param diagnostics where it reads otherwise than the reviewed file, or what is wrong with it
 */
record MergeProof(Set<String> built, List<Diagnostic> diagnostics) {

    static MergeProof of(House house, Assembler assembler, Source patched, MergeSide reviewed, String name) {
        Result<MergeText> built = MergeText.of(house, assembler, patched);
        if (built.value().isEmpty()) {
            return new MergeProof(Set.of(), asWarnings(built.diagnostics()));
        }
        MergeText text = built.value().get();
        MergeSide side = MergeSide.of(
                house,
                text.language(),
                text.word(),
                text,
                text.noteNames(text.word().document()),
                true);
        List<String> one = keys(reviewed);
        List<String> other = keys(side);
        List<Diagnostic> differences = new ArrayList<>();
        for (LineDiff.Gap gap : LineDiff.gaps(one, other)) {
            Place place = gap.from() < reviewed.lines().size()
                    ? reviewed.lines().get(gap.from()).line().place()
                    : Place.of(name);
            differences.add(Diagnostic.warning(
                    "reads-otherwise",
                    place,
                    "the source gives “" + shown(other.subList(gap.otherFrom(), gap.otherTo())) + "” for “"
                            + shown(one.subList(gap.from(), gap.to())) + "”"));
        }
        return new MergeProof(Set.copyOf(other), differences);
    }

    /** What is wrong with the patched source is no fault of the source: a person mends it there. */
    private static List<Diagnostic> asWarnings(List<Diagnostic> faults) {
        return faults.stream()
                .map(fault -> Diagnostic.warning(fault.code(), fault.place(), fault.message())
                        .withHint(fault.hint()))
                .toList();
    }

    private static List<String> keys(MergeSide side) {
        return side.lines().stream()
                .map(line -> line.key(UnaryOperator.identity()))
                .toList();
    }

    private static String shown(List<String> lines) {
        List<String> after = new ArrayList<>();
        lines.forEach(line -> after.add(line.substring(line.indexOf('\u0000') + 1)));
        return Losses.shortened(String.join(" / ", after));
    }
}
