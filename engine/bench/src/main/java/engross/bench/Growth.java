package engross.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** What every stage and every task costs for documents of one to a thousand pages; its output is two tables. */
final class Growth {
    private static final int[] PAGES = {1, 10, 100, 1000};
    private static final int WARMING = 25;

    private Growth() {}

    public static void main(String[] arguments) throws IOException {
        // The small ones warm up for the large ones.
        for (int i = 0; i < WARMING; i++) {
            GrowingText.of(10).stages().forEach(stage -> stage.work().run());
        }
        double[][] perPage = new double[PAGES.length][];
        int[] made = new int[PAGES.length];
        for (int i = 0; i < PAGES.length; i++) {
            made[i] = GrowingText.of(PAGES[i]).pages();
            perPage[i] = measure(PAGES[i], made[i]);
        }
        int half = GrowingText.STAGES.size() / 2;
        table(perPage, made, 0, half);
        System.out.println();
        table(perPage, made, half, GrowingText.STAGES.size());
    }

    /** Milliseconds of processor time a page, by stage: the median of runs. */
    private static double[] measure(int pages, int made) {
        double[][] runs = new double[pages >= 1000 ? 1 : pages >= 100 ? 3 : 9][];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = GrowingText.of(pages).stages().stream()
                    .mapToDouble(stage -> millis(stage.work()))
                    .toArray();
        }
        double[] medians = new double[GrowingText.STAGES.size()];
        for (int stage = 0; stage < medians.length; stage++) {
            int which = stage;
            double[] sorted =
                    Arrays.stream(runs).mapToDouble(run -> run[which]).sorted().toArray();
            medians[stage] = sorted[sorted.length / 2] / made;
        }
        return medians;
    }

    private static double millis(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static void table(double[][] perPage, int[] made, int from, int to) {
        System.out.println("| pages asked for, made | "
                + String.join(" | ", GrowingText.STAGES.subList(from, to))
                + " |\n|---:|" + "---:|".repeat(to - from));
        for (int i = 0; i < PAGES.length; i++) {
            StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %d, %d |", PAGES[i], made[i]));
            for (int stage = from; stage < to; stage++) {
                row.append(String.format(Locale.ROOT, " %.2f |", perPage[i][stage]));
            }
            System.out.println(row);
        }
    }
}
