package engross.bench.batch;

import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The launcher, in 512 MB of heap: 128 for itself and 384 for the documents. */
final class BatchRuns {
    static final int OWN_MEMORY = 128;
    static final int MEMORY = 384;

    private BatchRuns() {}

    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "JDK_JAVA_OPTIONS=-Xmx" + OWN_MEMORY + "m",
                ProjectFiles.root()
                        .resolve("engross")
                        .toAbsolutePath()
                        .normalize()
                        .toString(),
                "batch",
                "--memory",
                String.valueOf(MEMORY)));
        Collections.addAll(command, arguments);
        return command;
    }

    /** The documents of an output folder, by their paths. */
    static SortedMap<String, String> documents(Path output) throws IOException {
        SortedMap<String, String> documents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            walk.filter(BatchRuns::isDocument)
                    .forEach(file -> documents.put(output.relativize(file).toString(), digest(file)));
        }
        return documents;
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".docx") || name.endsWith(".pdf"));
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
