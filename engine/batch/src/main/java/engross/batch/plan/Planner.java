package engross.batch.plan;

import engross.batch.storage.Storage;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.model.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the items of a plan. What can be known before the work starts is said here, all of it at once. */
final class Planner {
    private static final int MOST_FAULTS = 50;

    private final Plan plan;
    private final Storage storage;
    private final List<String> languages;
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Item> byOutput = new HashMap<>();
    private int faults;

    /** @param languages those of the house */
    Planner(Plan plan, Storage storage, List<String> languages) {
        this.plan = plan;
        this.storage = storage;
        this.languages = languages;
    }

    Result<List<Item>> items() throws IOException {
        SourceSearch search = new SourceSearch(plan.folder(), storage);
        SourceLanguage language = new SourceLanguage(storage);
        for (PlanEntry entry : plan.entries()) {
            languages(entry);
            List<SourceSearch.Found> found = search.sources(entry, this::fault);
            int taken = 0;
            for (SourceSearch.Found source : found) {
                if (language.isOneOf(source.path(), entry.languages())) {
                    taken++;
                    add(entry, source);
                }
            }
            if (taken == 0 && !found.isEmpty()) {
                Place place = entry.sources().get(0).place();
                fault(
                        "plan-no-match",
                        place,
                        "none of these sources is in " + String.join(", ", entry.languages()),
                        "");
            }
        }
        return diagnostics.hasErrors() ? Result.failed(diagnostics.sorted()) : Result.of(items, diagnostics.sorted());
    }

    private void languages(PlanEntry entry) {
        for (String language : entry.languages()) {
            if (!languages.contains(language)) {
                Place place = entry.sources().get(0).place();
                fault(
                        "plan-language",
                        place,
                        "the house has no language `" + language + "`",
                        "allowed: " + String.join(", ", languages));
            }
        }
    }

    private void add(PlanEntry entry, SourceSearch.Found source) throws IOException {
        for (PlannedTask planned : entry.tasks()) {
            String base = earlier(planned.base(), source);
            String previous = earlier(planned.previous(), source);
            String id = Storage.child(entry.into(), stem(source.below()))
                    + planned.task().suffix();
            add(
                    new Item(id, source.path(), base, previous, planned.task()),
                    source.pattern().place());
        }
    }

    /** The earlier text of a source in a folder. @param folder empty for none */
    private String earlier(String folder, SourceSearch.Found source) throws IOException {
        if (folder.isEmpty()) {
            return "";
        }
        String path = Storage.child(Storage.child(plan.folder(), folder), source.below());
        if (!storage.stamp(path).exists()) {
            fault(
                    "plan-no-base",
                    source.pattern().place(),
                    source.path() + " has no version to compare with: " + path + " is not there",
                    "put it there, or leave the source out with `except`");
        }
        return path;
    }

    private void add(Item item, Place place) {
        // Not every file system tells capital letters from small ones.
        Item other = byOutput.putIfAbsent(item.id().toLowerCase(Locale.ROOT), item);
        if (other != null) {
            fault(
                    "plan-two-outputs",
                    place,
                    other.source() + " and " + item.source() + " would both write " + item.id(),
                    "rename one, or give one entry another folder with `into`");
        }
        items.add(item);
    }

    private static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private void fault(String code, Place place, String message, String hint) {
        if (faults++ < MOST_FAULTS) {
            PlanFields.fault(diagnostics, code, place, message, hint);
        }
    }
}
