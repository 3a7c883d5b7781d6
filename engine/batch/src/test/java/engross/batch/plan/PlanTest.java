package engross.batch.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.batch.storage.LocalStorage;
import engross.model.Diagnostic;
import engross.model.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
    @TempDir
    private Path folder;

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            String language = name.replaceAll(".*\\.(..)\\.yaml", "$1");
            Files.writeString(file, "type: decision\nlanguage: " + language + "\n");
        }
    }

    private Result<List<Item>> items(String plan) throws IOException {
        String file = LocalStorage.slashes(folder.resolve("session.plan.yaml"));
        Result<Plan> read = Plan.read(plan.getBytes(StandardCharsets.UTF_8), file, 0);
        return read.value().isEmpty()
                ? Result.failed(read.diagnostics())
                : read.value().get().items(new LocalStorage(), List.of("en", "fr"));
    }

    private List<String> ids(String plan) throws IOException {
        return items(plan).orThrow().stream().map(Item::id).toList();
    }

    private List<String> faults(String plan) throws IOException {
        String place = LocalStorage.slashes(folder) + "/";
        return items(plan).diagnostics().stream()
                .map(Diagnostic::toString)
                .map(text -> text.replace(place, ""))
                .toList();
    }

    @Test
    void sourcesKeepTheirPathsBelowTheFixedPartOfAPattern() throws IOException {
        files("s/a/1.en.yaml", "s/a/1.fr.yaml", "s/2.en.yaml", "s/drafts/3.en.yaml", "s/.hidden/4.en.yaml");
        assertEquals(
                List.of("doc/2.en", "doc/a/1.en"),
                ids("documents: [{sources: 's/**', except: 's/drafts/**', languages: [en], into: doc}]"));
        assertEquals(List.of("1.en", "1.fr"), ids("documents: [{sources: [s/a/1.en.yaml, 's/a/*.fr.yaml']}]"));
        assertEquals(List.of("2.en", "a/1.en", "a/1.fr"), ids("documents: [{sources: s, except: [s/drafts]}]"));
    }

    @Test
    void everyViewAndRedlineIsAnItem() throws IOException {
        files("s/1.en.yaml", "issued/1.en.yaml");
        String plan = "documents: [{sources: s, views: [markup, final, author=A B], redline: {base: issued}}]";
        assertEquals(List.of("1.en", "1.en.final", "1.en.author-A_B", "1.en.redline"), ids(plan));
        assertEquals(
                List.of("1.en.redline"), ids("documents: [{sources: s, redline: {base: issued, date: 2026-05-08}}]"));
        Item redline = items(plan).orThrow().get(3);
        assertEquals(LocalStorage.slashes(folder.resolve("issued/1.en.yaml")), redline.base());
    }

    @Test
    void aRevisionIsAnItemWithBothEarlierTexts() throws IOException {
        files("s/1.en.yaml", "issued/1.en.yaml", "rev1/1.en.yaml");
        Item revision = items("documents: [{sources: s, revision: {against: issued, since: rev1, view: final}}]")
                .orThrow()
                .get(0);
        assertEquals("1.en.revision", revision.id());
        assertEquals("1.en.revision.yaml", revision.draft());
        assertEquals(
                Stream.of("issued/1.en.yaml", "rev1/1.en.yaml")
                        .map(name -> LocalStorage.slashes(folder.resolve(name)))
                        .toList(),
                revision.earlier());
        assertEquals(
                List.of(),
                items("documents: [{sources: s, revision: {}}]")
                        .orThrow()
                        .get(0)
                        .earlier());
        assertEquals(
                List.of(
                        "session.plan.yaml:1:23: error: s/1.en.yaml has no version to compare with: old/1.en.yaml is not"
                                + " there (put it there, or leave the source out with `except`) [plan-no-base]"),
                faults("documents: [{sources: s, revision: {against: issued, since: old}}]"));
    }

    @Test
    void allFaultsOfAPlanAreToldAtOnce() throws IOException {
        assertEquals(
                List.of(
                        "session.plan.yaml:1:1: error: unknown key `hause` (allowed: $schema, house, dotx, documents)"
                                + " [plan-unknown-key]",
                        "session.plan.yaml:3:3: error: `sources` is missing [plan-missing-key]",
                        "session.plan.yaml:3:13: error: there is no format `odt` (allowed: docx, pdf, json, csv) [plan-format]",
                        "session.plan.yaml:4:11: error: there is no view `draft` (allowed: markup, final, original,"
                                + " author=NAME) [plan-view]",
                        "session.plan.yaml:5:9: error: `into` is a folder below the output folder (such as"
                                + " documents/en) [plan-into]",
                        "session.plan.yaml:6:12: error: `base` is missing [plan-missing-key]",
                        "session.plan.yaml:6:19: error: `8 May` is no day (write it as 2026-05-08) [plan-date]"),
                faults("""
                        hause: x
                        documents:
                        - formats: [odt]
                          views: [draft]
                          into: ../x
                          redline: {date: 8 May}
                        """));
    }

    @Test
    void whatCanBeKnownBeforeTheWorkStartsIsSaidThen() throws IOException {
        files("s/a.en.yaml", "t/A.en.yaml", "u/b.fr.yaml");
        assertEquals(
                List.of(
                        "session.plan.yaml:2:12: error: `none/*.yaml` matches no source (a source is a .yaml, .yml or"
                                + " .json file; paths are relative to the plan) [plan-no-match]",
                        "session.plan.yaml:3:13: error: none of these sources is in en [plan-no-match]",
                        "session.plan.yaml:4:13: error: s/a.en.yaml has no version to compare with: old/a.en.yaml is"
                                + " not there (put it there, or leave the source out with `except`) [plan-no-base]",
                        "session.plan.yaml:5:13: error: the house has no language `xx` (allowed: en, fr) [plan-language]",
                        "session.plan.yaml:5:16: error: s/a.en.yaml and t/A.en.yaml would both write A.en (rename one,"
                                + " or give one entry another folder with `into`) [plan-two-outputs]"),
                faults("""
                        documents:
                        - sources: none/*.yaml
                        - {sources: u, languages: en}
                        - {sources: s, redline: {base: old}}
                        - sources: [s, t]
                          languages: [en, xx]
                        """));
    }

    @Test
    void whatBatchesWriteAndPlansAreNoSources() throws IOException {
        files("a.en.yaml", "session.plan.yaml", "batch-report.json", "a.en.redline.changes.json", "a.en.revision.yaml");
        Plan plan = Plan.ofFolder(LocalStorage.slashes(folder), Plan.standard());
        assertEquals(
                List.of("a.en"),
                plan.items(new LocalStorage(), List.of("en")).orThrow().stream()
                        .map(Item::id)
                        .toList());
    }
}
