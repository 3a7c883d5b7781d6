package engross.transcription;

import engross.model.Place;
import engross.transcription.FlatText.FlatLine;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which text of a source gives which line of its Word file. */
final class MergeTargets {
    private final SourceNodes nodes;
    private final List<@Nullable SourcePath> paths = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    MergeTargets(SourceNodes nodes, MergeSide side, MergeText text) {
        this.nodes = nodes;
        Map<SourcePath, Integer> counts = new HashMap<>();
        for (int i = 0; i < side.lines().size(); i++) {
            FlatLine flat = text.places().get(i);
            boolean template = flat.place().file().endsWith(".ftlx");
            SourcePath path = flat.place().file().equals(text.file()) ? nodes.text(flat.place()) : null;
            int number = 0;
            if (path != null) {
                number = counts.merge(path, 1, Integer::sum) - 1;
            } else if (template) {
                MergeLine line = side.lines().get(i);
                Found found = find(candidate -> side.text(line, text.markings().at(candidate)));
                path = found == null ? null : found.path;
                number = found == null ? 0 : found.number;
            }
            paths.add(path);
            numbers.add(number);
            places.add(template ? Place.NONE : flat.place());
        }
    }

    private record Found(SourcePath path, int number) {}

    /** The first text without a place of its own that has a paragraph of these words. */
    private @Nullable Found find(Function<SourcePath, String> words) {
        for (SourcePath path : nodes.placeless()) {
            if (nodes.at(path) instanceof Scalar scalar) {
                List<String> paragraphs = SourcePatch.paragraphs(scalar.text());
                int number = paragraphs.indexOf(words.apply(path));
                if (number >= 0 && taken.add(path + " " + number)) {
                    return new Found(path, number);
                }
            }
        }
        return null;
    }

    /** The path of each line's text; null where no text of the source gives it. */
    List<@Nullable SourcePath> paths() {
        return paths;
    }

    /** Which paragraph of its text each line is. */
    List<Integer> numbers() {
        return numbers;
    }

    List<Place> places() {
        return places;
    }
}
