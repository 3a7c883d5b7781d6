package engross.batch.plan;

import java.util.List;

/**
 * Sources that are treated alike.
 *
 * @param sources at least one
 * @param except what of them is left out
 * @param languages which sources are taken; empty for all
 * @param into a folder below the output folder; empty for that one itself
 * @param tasks what is made of each source
 */
record PlanEntry(
        List<SourcePattern> sources,
        List<SourcePattern> except,
        List<String> languages,
        String into,
        List<PlannedTask> tasks) {
    PlanEntry {
        sources = List.copyOf(sources);
        except = List.copyOf(except);
        languages = List.copyOf(languages);
        tasks = List.copyOf(tasks);
    }
}
