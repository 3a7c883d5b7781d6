package engross.transcription;

import engross.house.House;
import engross.model.Diagnostic;
import engross.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Patched texts, built.
 *
 * @param built what the lines of each part say, by the number of the part
 * @param diagnostics where they read otherwise than the reviewed file
 */
record MergeProof(Map<Integer, Set<String>> built, List<Diagnostic> diagnostics) {

    /** @param passes of all parts @param text what the patched source gives @param name of the reviewed file */
    static MergeProof of(House house, List<MergePass> passes, MergeText text, String name) {
        MergeParts parts = MergeParts.of(house, text, text);
        MergeParts all = MergeParts.reviewed(
                house, parts, text.word(), Revisions.of(text.word().document()));
        Map<Integer, Set<String>> built = new HashMap<>();
        List<Diagnostic> differences = new ArrayList<>();
        for (MergePass pass : passes) {
            boolean there = text.proposed().containsKey(pass.part());
            boolean own = pass.part() == FlatText.NO_PROPOSAL;
            List<String> keys = own
                    ? MergePass.keys(all.own())
                    : there ? MergePass.keys(all.side(pass.part(), parts.text(pass.part()))) : List.of();
            built.put(pass.part(), Set.copyOf(keys));
            compare(pass.reviewed(), keys, name, differences);
        }
        return new MergeProof(built, differences);
    }

    private static void compare(MergeSide reviewed, List<String> other, String name, List<Diagnostic> differences) {
        List<String> one = MergePass.keys(reviewed);
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
    }

    private static String shown(List<String> lines) {
        List<String> after = new ArrayList<>();
        lines.forEach(line -> after.add(line.substring(line.indexOf('\u0000') + 1)));
        return Losses.shortened(String.join(" / ", after));
    }
}
