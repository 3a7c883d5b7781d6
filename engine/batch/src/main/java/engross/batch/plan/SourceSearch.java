package engross.batch.plan;

import engross.batch.storage.Storage;
import engross.model.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the sources that patterns mean. */
final class SourceSearch {
    private static final List<String> SOURCES = List.of(".yaml", ".yml", ".json");

    /** What has such a name and is none: plans, and what batches write. */
    private static final List<String> OTHERS = List.of(
            ".plan.yaml",
            ".plan.yml",
            ".plan.json",
            RevisionTask.SUFFIX + ".yaml",
            RevisionTask.SUFFIX + ".yml",
            RevisionTask.SUFFIX + ".json",
            ".changes.json",
            "batch-report.json");

    private final String folder;
    private final Storage storage;
    private final Map<String, List<String>> listed = new LinkedHashMap<>();

    /** @param folder what patterns are relative to */
    SourceSearch(String folder, Storage storage) {
        this.folder = folder;
        this.storage = storage;
    }

    /**
     * A source.
     *
     * @param below its path below the fixed part of the pattern
     */
    record Found(String path, String below, SourcePattern pattern) {}

    /** Takes what is wrong. */
    interface Faults {
        void add(String code, Place place, String message, String hint);
    }

    /** The sources of an entry, each once, in the order of the patterns and then of their names. */
    List<Found> sources(PlanEntry entry, Faults faults) throws IOException {
        Map<String, Found> found = new LinkedHashMap<>();
        for (SourcePattern pattern : entry.sources()) {
            List<Found> matched = matched(pattern);
            if (matched.isEmpty()) {
                faults.add(
                        "plan-no-match",
                        pattern.place(),
                        "`" + pattern.text() + "` matches no source",
                        "a source is a .yaml, .yml or .json file; paths are relative to the plan");
            }
            for (Found source : matched) {
                if (!isExcepted(source.path(), entry.except())) {
                    found.putIfAbsent(source.path(), source);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Found> matched(SourcePattern pattern) throws IOException {
        String path = Storage.child(folder, pattern.text());
        if (!pattern.isWild() && storage.isFolder(path)) {
            return matched(new SourcePattern(pattern.text() + "/**", pattern.place()));
        }
        if (!pattern.isWild()) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            return storage.stamp(path).exists() && name.lastIndexOf('.') > 0
                    ? List.of(new Found(path, name, pattern))
                    : List.of();
        }
        String root = Storage.child(folder, pattern.fixed());
        root = root.endsWith("/") && root.length() > 1 ? root.substring(0, root.length() - 1) : root;
        Wildcards wildcards = pattern.wildcards();
        List<Found> found = new ArrayList<>();
        for (String below : below(root)) {
            if (isSource(below) && wildcards.match(below)) {
                found.add(new Found(Storage.child(root, below), below, pattern));
            }
        }
        return found;
    }

    private List<String> below(String root) throws IOException {
        List<String> known = listed.get(root);
        if (known == null) {
            known = storage.isFolder(root) ? storage.filesBelow(root) : List.of();
            listed.put(root, known);
        }
        return known;
    }

    private boolean isExcepted(String path, List<SourcePattern> except) throws IOException {
        for (SourcePattern pattern : except) {
            String root = Storage.child(folder, pattern.fixed());
            String prefix = root.isEmpty() || root.endsWith("/") ? root : root + "/";
            boolean all = !pattern.isWild() && path.startsWith(Storage.child(folder, pattern.text()) + "/");
            if (all || (path.startsWith(prefix) && pattern.wildcards().match(path.substring(prefix.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSource(String path) {
        return SOURCES.stream().anyMatch(path::endsWith) && OTHERS.stream().noneMatch(path::endsWith);
    }
}
