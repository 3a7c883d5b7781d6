package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.testkit.MarkedText;
import engross.testkit.ProjectFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds output-samples against what the fixtures give. After a change that is meant, look at the new documents and write the
 * samples anew: {@code mvn -pl engine/cli -am test -Dtest=SamplesTest -Dengross.samples=write
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class SamplesTest {
    private static final Path SAMPLES = ProjectFiles.root().resolve("output-samples");
    private static final boolean WRITE = "write".equals(System.getProperty("engross.samples"));

    static Stream<Path> sources() {
        return Fixtures.sources().stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theSampleIsWhatTheFixtureGives(Path source) throws IOException {
        String stem = SourceFiles.stem(source);
        byte[] docx = Fixtures.word(source);
        String text = text(source);
        Path sample = SAMPLES.resolve(stem + ".docx");
        Path twin = SAMPLES.resolve(stem + ".txt");
        if (WRITE) {
            Files.createDirectories(SAMPLES);
            Files.write(sample, docx);
            Files.writeString(twin, text);
        }
        assertEquals(Files.readString(twin), text);
        assertEquals(parts(Files.readAllBytes(sample)), parts(docx));
    }

    @Test
    void thereIsNoSampleWithoutAFixture() throws IOException {
        TreeSet<String> stems =
                Fixtures.sources().stream().map(SourceFiles::stem).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            TreeSet<String> samples = files.map(String::valueOf)
                    .filter(name -> name.endsWith(".docx"))
                    .map(name -> SourceFiles.stem(Path.of(name)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(stems, samples);
        }
    }

    /** A line a paragraph, with the marks. */
    private static String text(Path source) {
        return String.join("\n", MarkedText.lines(Fixtures.tree(source))) + "\n";
    }

    /** The parts of a package by name: how they are compressed is the machine's zlib's. */
    static SortedMap<String, String> parts(byte[] docx) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                boolean xml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                parts.put(
                        entry.getName(),
                        xml ? new String(content, StandardCharsets.UTF_8) : Integer.toString(Arrays.hashCode(content)));
            }
        }
        return parts;
    }
}
