package engross.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Builds the report a thousand times in a row, in a process of its own whose heap is small. Its one line of output is the result. */
final class ManyDocuments {
    private static final int DOCUMENTS = 1000;
    private static final double MEGABYTE = 1024.0 * 1024;

    private ManyDocuments() {}

    public static void main(String[] arguments) throws IOException {
        SampleReport report = new SampleReport();
        long bytes = 0;
        long start = System.nanoTime();
        for (int i = 0; i < DOCUMENTS; i++) {
            bytes += report.word(report.tree()).length;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double peak = peakHeap() / MEGABYTE;
        System.out.printf(
                Locale.ROOT,
                "%d documents (%.1f MB) in %.1f s: %.0f a second, the first ones cold;"
                        + " heap in use %.0f MB at most, %.0f MB after a collection; process %s%n",
                DOCUMENTS,
                bytes / MEGABYTE,
                seconds,
                DOCUMENTS / seconds,
                peak,
                liveHeap() / MEGABYTE,
                peakProcess());
    }

    private static long peakHeap() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        return peak;
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Resident memory at its highest, where the system tells. */
    private static String peakProcess() throws IOException {
        Path status = Path.of("/proc/self/status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        for (String line : lines) {
            if (line.startsWith("VmHWM:")) {
                long kilobytes = Long.parseLong(line.replaceAll("[^0-9]", ""));
                return kilobytes / 1024 + " MB at most";
            }
        }
        return "not told by this system";
    }
}
