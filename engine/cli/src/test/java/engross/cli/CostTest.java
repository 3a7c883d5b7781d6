package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Counts what does not depend on the machine, and fails where one count has grown by more than a tenth over {@code costs.properties}:
 * bytes allocated for a document, classes of ours and of libraries loaded by a process, bytes of the fixtures' documents. After a
 * growth that is meant, or a gain worth keeping, write the file anew: {@code mvn -pl engine/cli -am test -Dtest=CostTest
 * -Dengross.costs=write -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class CostTest {
    private static final Path COSTS =
            ProjectFiles.root().resolve("engine/cli/src/test/resources/engross/cli/costs.properties");
    private static final String DECISION = "decision-701.zh.yaml";

    /** Large libraries that serve other commands, and what reads a house that is not prepared. */
    private static final List<String> NOT_AT_START = List.of(
            "org.docx4j.",
            "jakarta.xml.bind.",
            "org.apache.pdfbox.",
            "com.fasterxml.",
            "engross.house.HouseReader",
            "engross.house.StyleSheets");

    @TempDir
    private static Path folder;

    private static final SortedMap<String, Long> MEASURED = new TreeMap<>();
    private static final SortedMap<String, List<String>> LOADED = new TreeMap<>();

    @BeforeAll
    static void measure() throws IOException, InterruptedException {
        String source = Fixtures.source(DECISION).toString();
        loaded("help", "--help");
        loaded("check", "check", source);
        loaded("build.docx", "build", source, "-f", "docx", "-o", folder.toString());
        loaded("build", "build", source, "-o", folder.toString());
        LOADED.forEach((name, classes) -> MEASURED.put("classes." + name, (long) classes.size()));
        for (String line : lines(List.of("-XX:TieredStopAtLevel=1"), AllocationMeter.class)) {
            int equals = line.indexOf('=');
            if (line.startsWith("allocated.") && equals > 0) {
                MEASURED.put(line.substring(0, equals), Long.valueOf(line.substring(equals + 1)));
            }
        }
        MEASURED.put("written.docx", written(Fixtures::word));
        MEASURED.put("written.pdf", written(Fixtures::pdf));
        if ("write".equals(System.getProperty("engross.costs"))) {
            write();
        }
    }

    @Test
    void nothingCostsMoreThanATenthMoreThanItDid() throws IOException {
        Properties known = new Properties();
        known.load(Files.newBufferedReader(COSTS));
        assertEquals(known.stringPropertyNames(), MEASURED.keySet(), "what costs.properties holds");
        List<String> grown = new ArrayList<>();
        MEASURED.forEach((name, now) -> {
            long before = Long.parseLong(known.getProperty(name));
            if (now > before + before / 10) {
                grown.add(name + ": " + now + ", was " + before);
            }
        });
        assertEquals(List.of(), grown, "grown by more than a tenth");
    }

    @Test
    void noCommandLoadsWhatItDoesNotNeed() {
        LOADED.forEach((name, classes) -> assertEquals(
                List.of(),
                classes.stream()
                        .filter(loaded -> NOT_AT_START.stream().anyMatch(loaded::startsWith))
                        .toList(),
                name));
        List<String> writers = List.of("com.lowagie.", "engross.pdf.layout.", "engross.word.Document", "com.ibm.icu.");
        for (String command : List.of("help", "check")) {
            assertEquals(
                    List.of(),
                    LOADED.getOrDefault(command, List.of()).stream()
                            .filter(loaded -> writers.stream().anyMatch(loaded::startsWith))
                            .toList(),
                    command);
        }
    }

    private static void loaded(String name, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve(name + ".log");
        lines(List.of("-Xlog:class+load:file=" + log), Engross.class, arguments);
        List<String> all = Files.readAllLines(log);
        MEASURED.put(
                "generated." + name, all.stream().filter(CostTest::isGenerated).count());
        LOADED.put(
                name,
                all.stream()
                        .filter(line -> line.contains(" source: file:"))
                        .map(line -> line.substring(line.lastIndexOf(']') + 1, line.indexOf(" source:"))
                                .strip())
                        .toList());
    }

    /** Whether a class comes from no file: it was put together at run time, for a lambda, a proxy or what a record has of itself. */
    private static boolean isGenerated(String line) {
        return line.contains(" source: ")
                && !line.contains(" source: file:")
                && !line.contains(" source: jrt:")
                && !line.contains("shared objects file");
    }

    private static List<String> lines(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-Dorg.freemarker.loggerLibrary=none",
                "-Dengross.root=" + ProjectFiles.root(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int code = process.waitFor();
        List<String> lines = Files.readAllLines(out);
        assertEquals(0, code, () -> String.join("\n", lines));
        return lines;
    }

    private static long written(java.util.function.Function<Path, byte[]> writer) {
        return Fixtures.sources().stream()
                .mapToLong(source -> writer.apply(source).length)
                .sum();
    }

    private static void write() {
        StringBuilder text = new StringBuilder("# Written by CostTest, which says how to renew it.\n");
        for (Map.Entry<String, Long> cost : MEASURED.entrySet()) {
            text.append(cost.getKey()).append('=').append(cost.getValue()).append('\n');
        }
        try {
            Files.createDirectories(COSTS.getParent());
            Files.writeString(COSTS, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
