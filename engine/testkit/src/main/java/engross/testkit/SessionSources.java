package engross.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/**
 * A session of any number of sources, made from the fixtures: every type and language that they have, most of a few pages and some of a
 * hundred, one in fifty faulty. The same seed and number give the same source.
 */
public final class SessionSources {
    /** Of so many sources one is faulty. */
    public static final int FAULTY = 50;

    private static final int FAULTY_REMAINDER = 17;
    private static final int FOLDERS = 20;

    private final long seed;
    private final List<Map.Entry<String, String>> fixtures = new ArrayList<>();

    public SessionSources(long seed) {
        this.seed = seed;
        SortedMap<String, byte[]> files =
                ProjectFiles.folder(ProjectFiles.root().resolve("fixtures"));
        for (String folder : List.of(
                "contribution-add-sup-noc",
                "contribution-mod",
                "decision",
                "report",
                "report-ar",
                "report-chair",
                "resolution")) {
            files.forEach((path, content) -> {
                if (path.startsWith(folder + "/") && path.endsWith(".yaml")) {
                    String name = path.substring(folder.length() + 1, path.length() - ".yaml".length());
                    fixtures.add(Map.entry(name, new String(content, StandardCharsets.UTF_8)));
                }
            });
        }
    }

    /**
     * A source.
     *
     * @param path below the folder of the session
     * @param text what it says
     * @param issued what an earlier version of it says
     */
    public record Source(String path, String text, String issued) {}

    /** Whether a source is a faulty one. */
    public static boolean isFaulty(int number) {
        return number % FAULTY == FAULTY_REMAINDER;
    }

    /** A source of the session, by its number. */
    public Source source(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        // Not at once: the first values of neighbouring seeds are neighbours.
        random.nextInt();
        Map.Entry<String, String> fixture = fixtures.get(random.nextInt(fixtures.size()));
        int copies = copies(random);
        String name = fixture.getKey();
        int dot = name.lastIndexOf('.');
        String path = String.format(
                Locale.ROOT,
                "%02d/%s-%05d%s.yaml",
                number % FOLDERS,
                name.substring(0, dot),
                number,
                name.substring(dot));
        RepeatedBody body = RepeatedBody.of(fixture.getValue());
        String text = body.text(copies, number);
        return new Source(path, isFaulty(number) ? faulty(text, number / FAULTY) : text, body.issued(copies, number));
    }

    /** Of a hundred sources eighty are as long as their fixture, thirteen are a few times as long, six many times, one thirty times. */
    private static int copies(Random random) {
        int part = random.nextInt(100);
        if (part < 80) {
            return 1;
        }
        return part < 93 ? 2 + random.nextInt(3) : part < 99 ? 5 + random.nextInt(8) : 30;
    }

    private static String faulty(String text, int kind) {
        return switch (kind % 6) {
            case 0 -> text.replace("\nlanguage:", "\nlanguag:");
            case 1 -> text.replace("\nbody:\n", "\nbody:\n- para: 'As [#nowhere] says.'\n");
            case 2 -> text.replace("\nbody:\n", "\nbody:\n- para: '{++never closed'\n");
            case 3 -> text + "\nbroken: [\n";
            case 4 -> text.replace("\nbody:\n", "\nbody:\n- parra: Words.\n");
            default -> "";
        };
    }

    /** Writes sources, and their earlier versions to another folder. */
    public void write(int documents, Path folder, Path issued) throws IOException {
        for (int i = 0; i < documents; i++) {
            Source source = source(i);
            write(folder.resolve(source.path()), source.text());
            write(issued.resolve(source.path()), source.issued());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
