package engross.transcription;

import engross.model.Place;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values of a source by their places and paths. */
final class SourceNodes {
    private static final List<String> TEXTS =
            List.of("para", "heading", "numbered", "note", "quote", "call", "text", "table", "title", "image");
    private static final List<String> PLACELESS =
            List.of("title", "reasons", "purpose", "action", "strategy", "finance", "references", "summary");

    private final YamlNode root;
    private final Map<String, SourcePath> byPlace = new HashMap<>();
    private final List<SourcePath> placeless = new ArrayList<>();

    SourceNodes(YamlNode root) {
        this.root = root;
        walk(root, SourcePath.ROOT);
    }

    private void walk(YamlNode node, SourcePath path) {
        // An outer value wins: a mapping begins where its first key does.
        byPlace.putIfAbsent(key(node.place()), path);
        if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                walk(sequence.items().get(i), path.to(i));
            }
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                SourcePath inner = path.to(entry.key().text());
                byPlace.putIfAbsent(key(entry.key().place()), inner);
                if (isPlaceless(path, entry.key().text()) && entry.value() instanceof Scalar) {
                    placeless.add(inner);
                }
                if (isOfProvision(path) && entry.value() instanceof Sequence cells) {
                    IntStream.range(0, cells.items().size())
                            .filter(i -> cells.items().get(i) instanceof Scalar)
                            .forEach(i -> placeless.add(inner.to(i)));
                }
                walk(entry.value(), inner);
            }
        }
    }

    private static boolean isPlaceless(SourcePath path, String key) {
        return PLACELESS.contains(key) || isOfProvision(path);
    }

    private static boolean isOfProvision(SourcePath path) {
        return !path.steps().isEmpty() && path.last().equals("provision");
    }

    private static String key(Place place) {
        return place.line() + ":" + place.column();
    }

    /** The value at a path; null where there is none. */
    @Nullable
    YamlNode at(SourcePath path) {
        YamlNode node = root;
        for (Object step : path.steps()) {
            if (node instanceof Mapping mapping && step instanceof String key) {
                YamlNode next = mapping.get(key);
                if (next == null) {
                    return null;
                }
                node = next;
            } else if (node instanceof Sequence sequence
                    && step instanceof Integer index
                    && index < sequence.items().size()) {
                node = sequence.items().get(index);
            } else {
                return null;
            }
        }
        return node;
    }

    /** The text of what begins at a place; null where there is none. */
    @Nullable
    SourcePath text(Place place) {
        SourcePath path = byPlace.get(key(place));
        SourcePath found = path == null ? null : text(path);
        if (found == null && path != null && at(path) instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.key().place().equals(place)) {
                    return text(path.to(entry.key().text()));
                }
            }
        }
        return found;
    }

    private @Nullable SourcePath text(SourcePath path) {
        YamlNode node = at(path);
        if (node instanceof Scalar) {
            return path;
        }
        if (node instanceof Mapping mapping) {
            for (String key : TEXTS) {
                if (mapping.get(key) != null) {
                    return text(path.to(key));
                }
            }
        }
        return null;
    }

    /** Texts whose places templates do not keep: titles, reasons, entries of the cover, provisions. */
    List<SourcePath> placeless() {
        return placeless;
    }
}
