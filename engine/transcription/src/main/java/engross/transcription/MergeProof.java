package engross.transcription;

import engross.house.House;
import engross.model.Diagnostic;
import engross.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Patched texts, built.
 *
 * @param built what the lines of each part say, by the number of the part
 * @param misplaced lines of the reviewed file in whose places they have none, by the number of the part
 * @param diagnostics where they read otherwise than the reviewed file
 */
record MergeProof(Map<Integer, Set<String>> built, Map<Integer, Set<Integer>> misplaced, List<Diagnostic> diagnostics) {
    static MergeProof failed(List<Diagnostic> faults) {
        return new MergeProof(Map.of(), Map.of(), faults);
    }

    /** @param passes of all parts @param text what the patched source gives @param name of the reviewed file */
    static MergeProof of(House house, List<MergePass> passes, MergeText text, String name) {
        MergeParts parts = MergeParts.of(house, text, text);
        MergeParts all = MergeParts.reviewed(
                house, parts, text.word(), Revisions.of(text.word().document()));
        Map<Integer, Set<String>> built = new HashMap<>();
        Map<Integer, Set<Integer>> misplaced = new HashMap<>();
        List<Diagnostic> differences = new ArrayList<>();
        for (MergePass pass : passes) {
            boolean there = text.proposed().containsKey(pass.part());
            boolean own = pass.part() == FlatText.NO_PROPOSAL;
            List<String> keys = own
                    ? MergePass.keys(all.own())
                    : there ? MergePass.keys(all.side(pass.part(), parts.text(pass.part()))) : List.of();
            built.put(pass.part(), Set.copyOf(keys));
            misplaced.put(pass.part(), compare(pass.reviewed(), keys, name, differences));
        }
        return new MergeProof(built, misplaced, differences);
    }

    private static Set<Integer> compare(
            MergeSide reviewed, List<String> other, String name, List<Diagnostic> differences) {
        List<String> one = MergePass.keys(reviewed);
        Set<Integer> missing = new HashSet<>();
        for (LineDiff.Gap gap : LineDiff.gaps(one, other)) {
            Place place = gap.from() < reviewed.lines().size()
                    ? reviewed.lines().get(gap.from()).line().place()
                    : Place.of(name);
            if (gap.otherFrom() == gap.otherTo()) {
                IntStream.range(gap.from(), gap.to()).forEach(missing::add);
            }
            differences.add(Diagnostic.warning(
                    "reads-otherwise",
                    place,
                    "the source gives “" + shown(other.subList(gap.otherFrom(), gap.otherTo())) + "” for “"
                            + shown(one.subList(gap.from(), gap.to())) + "”"));
        }
        return missing;
    }

    private static String shown(List<String> lines) {
        List<String> after = new ArrayList<>();
        lines.forEach(line -> after.add(line.substring(line.indexOf('\u0000') + 1)));
        return Losses.shortened(String.join(" / ", after));
    }
}
