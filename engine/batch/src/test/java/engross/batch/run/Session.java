package engross.batch.run;

import engross.api.Format;
import engross.api.View;
import engross.batch.account.Account;
import engross.batch.account.Outcome;
import engross.batch.making.Digests;
import engross.batch.plan.BuildTask;
import engross.batch.plan.Item;
import engross.batch.plan.Plan;
import engross.batch.plan.Task;
import engross.batch.storage.LocalStorage;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A few sources in a folder, and batches of them. */
final class Session {
    private static final SortedMap<String, byte[]> HOUSE = ProjectFiles.house();
    static final RunListener NOBODY = new RunListener() {
        @Override
        public void begun(int items, int unchanged) {}

        @Override
        public void ended(Outcome outcome) {}
    };

    final Path sources;
    final Path output;

    Session(Path folder) throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        output = folder.resolve("out");
    }

    static String text(int number) {
        return """
                type: decision
                language: en
                number: %d
                adopted: C26
                title: Use of languages
                body:
                - para: Words of the decision %d.
                """.formatted(number, number);
    }

    Path source(int number) throws IOException {
        return Files.writeString(sources.resolve("d" + number + ".yaml"), text(number));
    }

    List<Item> items() throws IOException {
        Task task = new BuildTask(List.of(Format.DOCX), View.MARKUP, false, 0);
        return Plan.ofFolder(LocalStorage.slashes(sources), task)
                .items(new LocalStorage(), List.of("en"))
                .orThrow();
    }

    BatchSettings settings() {
        return settings(128, 60_000);
    }

    BatchSettings settings(int memory, long limit) {
        return new BatchSettings(output, 2, memory, limit, HOUSE, "", new byte[0]);
    }

    Account run() throws IOException, InterruptedException {
        return run(settings());
    }

    Account run(BatchSettings settings) throws IOException, InterruptedException {
        try (Batch batch = Batch.open(settings)) {
            return batch.run(items(), NOBODY);
        }
    }

    Account run(Batch batch) throws IOException, InterruptedException {
        return batch.run(items(), NOBODY);
    }

    /** {@code d1: DONE}, with {@code as before} where nothing was made, and why where it failed. */
    static List<String> words(Account account) {
        List<String> words = new ArrayList<>();
        for (Outcome outcome : account.outcomes()) {
            words.add(outcome.item().id() + ": " + outcome.status()
                    + outcome.cause().map(cause -> " " + cause).orElse("")
                    + (outcome.unchanged() ? " as before" : ""));
        }
        return words;
    }

    /** The documents, by their paths in the output folder. */
    SortedMap<String, String> documents() {
        SortedMap<String, String> digests = new TreeMap<>();
        ProjectFiles.folder(output).forEach((path, content) -> {
            if (path.endsWith(".docx") || path.endsWith(".pdf")) {
                digests.put(path, Digests.of(content));
            }
        });
        return digests;
    }
}
