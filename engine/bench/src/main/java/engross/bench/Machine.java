package engross.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Where and when something was measured. @param load processes that want to run, averaged over the last minute */
public record Machine(String date, String java, String processor, int processors, String load) {

    /** This machine, now. */
    public static Machine now() throws IOException {
        return new Machine(
                LocalDate.now(ZoneOffset.UTC).toString(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                currentLoad());
    }

    static String currentLoad() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processorName() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
