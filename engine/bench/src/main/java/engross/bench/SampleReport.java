package engross.bench;

import engross.api.Engine;
import engross.api.SourceText;
import engross.assembly.Assembly;
import engross.assembly.Pictures;
import engross.house.House;
import engross.house.Labels;
import engross.model.Document;
import engross.numbering.Numbering;
import engross.source.SourceDocument;
import engross.source.Sources;
import engross.word.WordWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The report of ten pages that everything is measured on, and the stages that it goes through, each prepared once. */
final class SampleReport {
    static final String FILE = "fixtures/report/report-radio.zh.yaml";

    private static final Pictures NO_PICTURES = file -> Optional.empty();

    private final House house = House.read(houseFiles()).orThrow();
    private final Assembly assembly = Assembly.of(house);
    private final WordWriter writer;
    private final Engine engine;
    private final byte[] content;

    private final String file;

    SampleReport() {
        this(FILE);
    }

    SampleReport(String file) {
        this.file = file;
        content = bytes(root().resolve(file));
        Labels labels = house.labels("zh");
        writer = WordWriter.of(house.styleSheet("zh"), labels.tag(), labels.direction());
        engine = Engine.of(house);
    }

    /** All stages at once, in the house of the report. */
    Engine engine() {
        return engine;
    }

    /** The report as a source, and with a word that stands in many of its sentences replaced. */
    SourceText text(String word, String replacement) {
        String text = new String(content, StandardCharsets.UTF_8).replace(word, replacement);
        return new SourceText(file, text.getBytes(StandardCharsets.UTF_8), NO_PICTURES);
    }

    /** The text of the report. */
    byte[] content() {
        return content;
    }

    SourceDocument source() {
        return Sources.read(content, file, house.vocabulary()).orThrow();
    }

    Document assembled(SourceDocument source) {
        return assembly.assemble(source, NO_PICTURES).orThrow();
    }

    Document numbered(Document assembled) {
        return Numbering.resolve(assembled).orThrow();
    }

    byte[] word(Document numbered) {
        return writer.write(numbered).orThrow();
    }

    /** The numbered tree of the report, from its text. */
    Document tree() {
        return numbered(assembled(source()));
    }

    static Path root() {
        return Path.of(System.getProperty("engross.root", "."));
    }

    private static SortedMap<String, byte[]> houseFiles() {
        Path folder = root().resolve("templates/itu-council");
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
