package engross.cli;

import engross.batch.run.BatchSettings;
import picocli.CommandLine.Option;

/** What a batch may take of this machine. */
final class WorkerOptions {
    private static final int LEAST_MEMORY = 64;

    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            description = "How many documents are made at once. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--memory",
            paramLabel = "MB",
            description = "For all documents that are made at once. Default: 192 and 96 a thread.")
    private int memory;

    int threads() {
        if (threads < 1) {
            throw new UsageFault("--threads is 1 at least");
        }
        return threads;
    }

    /** In megabytes. */
    int memory() {
        if (memory != 0 && memory < LEAST_MEMORY) {
            throw new UsageFault("--memory is " + LEAST_MEMORY + " at least");
        }
        return memory == 0 ? BatchSettings.memoryFor(threads()) : memory;
    }
}
