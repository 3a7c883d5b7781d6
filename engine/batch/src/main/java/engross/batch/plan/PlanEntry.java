package engross.batch.plan;

import java.util.List;

/**
 * Sources that are treated alike.
 *
 * @param sources at least one
 * @param except what of them is left out
 * @param languages which sources are taken; empty for all
 * @param into a folder below the output folder; empty for that one itself
 * @param base the folder of the versions that redlines compare with; empty where there are none
 * @param tasks what is made of each source
 */
record PlanEntry(
        List<SourcePattern> sources,
        List<SourcePattern> except,
        List<String> languages,
        String into,
        String base,
        List<Task> tasks) {
    PlanEntry {
        sources = List.copyOf(sources);
        except = List.copyOf(except);
        languages = List.copyOf(languages);
        tasks = List.copyOf(tasks);
    }
}
