package engross.cli;

import com.sun.management.ThreadMXBean;
import engross.api.Build;
import engross.api.Format;
import engross.api.SourceCheck;
import engross.api.SourceRedline;
import engross.api.SourceText;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A program that tells how many bytes each stage allocates for a report of ten pages. It wants {@code -XX:TieredStopAtLevel=1}: the
 * second compiler leaves out allocations as it sees fit, the first one never, so the figures are the same on every machine.
 */
final class AllocationMeter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 12;
    private static final int RUNS = 5;

    private AllocationMeter() {}

    /** Prints a line {@code name=bytes} for each. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SourceText report = Fixtures.text(Fixtures.source("report-radio.zh.yaml"));
        SourceText revised = new SourceText(
                report.file(),
                new String(report.content(), StandardCharsets.UTF_8)
                        .replace("会议", "全体会议")
                        .getBytes(StandardCharsets.UTF_8),
                report.pictures());
        out.println("allocated.check=" + median(() -> SourceCheck.of(Fixtures.ENGINE, report)));
        out.println("allocated.docx="
                + median(() ->
                        Build.of(Format.DOCX).make(Fixtures.ENGINE, report).orThrow()));
        out.println("allocated.pdf="
                + median(
                        () -> Build.of(Format.PDF).make(Fixtures.ENGINE, report).orThrow()));
        out.println("allocated.redline="
                + median(() -> SourceRedline.of(Format.DOCX)
                        .make(Fixtures.ENGINE, report, revised)
                        .orThrow()));
    }

    private static long median(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        long[] allocated = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            allocated[i] = THREADS.getCurrentThreadAllocatedBytes() - before;
        }
        Arrays.sort(allocated);
        return allocated[RUNS / 2];
    }
}
