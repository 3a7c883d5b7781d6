package engross.bench.batch;

import engross.bench.Machine;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs all, and writes the page {@code engine/bench/BATCH.md}. */
public final class BatchBench {
    static final long SEED = 20_261_124;

    private static final int DOCUMENTS = 2_000;
    private static final int MOST_PEER_DOCUMENTS = 60;
    private static final int DOCUMENTS_A_MEGABYTE = 50;

    private BatchBench() {}

    /** @param arguments how many documents; then the largest number for the growth. Without them 2,000 and 10,000 */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DOCUMENTS;
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5 * DOCUMENTS;
        Path folder = Files.createTempDirectory("engross-batch");
        try {
            String page = page(folder, documents, most);
            System.out.println(page);
            Files.writeString(ProjectFiles.root().resolve("engine/bench/BATCH.md"), page);
        } finally {
            BatchRuns.delete(folder);
        }
    }

    private static String words(Machine machine) {
        return machine.date() + " · " + machine.java() + " · " + machine.processors() + " × " + machine.processor()
                + " · load " + machine.load() + " before";
    }

    private static String page(Path folder, int documents, int most) throws IOException, InterruptedException {
        Machine machine = Machine.now();
        Throughput throughput = new Throughput(folder);
        Kills kills = new Kills(folder);
        int peerDocuments = Math.min(MOST_PEER_DOCUMENTS, documents);
        String formats = throughput.formats(documents);
        String growth = throughput.growth(List.of(most / 100, most / 10, most));
        String unchanged = throughput.unchanged(documents);
        String killed = kills.killed(throughput.session(documents), documents);
        String disk = kills.fullDisk(throughput.session(documents), 1 + documents / DOCUMENTS_A_MEGABYTE);
        String peers = new PeerRuns(folder).table(throughput.session(peerDocuments), peerDocuments);
        return String.format(
                Locale.ROOT,
                """
                # What a batch costs

                Written by `engine/bench/batch [DOCUMENTS [MOST]]`, which runs everything on this page in turn: whole processes,
                started cold each time by the launcher. The documents are made from the fixtures by a seeded generator: all types,
                six languages, four in five as long as their fixture (one to ten pages), one in a hundred thirty times as long, one in fifty
                faulty. All heap together is %d MB: %d of the command and %d of the worker process.

                %s

                ## Documents a second

                %d documents, made anew in a new folder; the median of three runs on one processor and three on two, in turn.

                %s
                ## Growth

                To .docx and .pdf, on two processors.

                %s
                ## Nothing changed

                %s
                ## Killed

                %s
                ## A full disk

                %s
                ## Beside what one would write a script of

                %d documents, on two processors. LibreOffice and docx4j start from our Word files, pandoc from Markdown that it made of them.

                %s""",
                BatchRuns.OWN_MEMORY + BatchRuns.MEMORY,
                BatchRuns.OWN_MEMORY,
                BatchRuns.MEMORY,
                words(machine),
                documents,
                formats,
                growth,
                unchanged,
                killed,
                disk,
                peerDocuments,
                peers);
    }
}
