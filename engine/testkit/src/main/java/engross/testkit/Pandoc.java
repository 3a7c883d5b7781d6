package engross.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The text of a Word file as pandoc reads it, a reader that shares no code with ours. */
public final class Pandoc {
    private static final int MOST_SECONDS = 60;

    private Pandoc() {}

    /** Whether pandoc is installed. */
    public static boolean isThere() throws InterruptedException {
        try {
            run("--version");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The text of a Word file without white space, which pandoc sets as its output wants it.
     *
     * @param changes what becomes of tracked changes: {@code accept}, {@code reject} or {@code all}, which leaves them
     */
    public static String text(Path docx, String changes) throws IOException, InterruptedException {
        return run("-f", "docx", "--track-changes=" + changes, "-t", "plain", "--wrap=none", docx.toString())
                .replaceAll("\\s+", "");
    }

    private static String run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pandoc"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text;
        try (InputStream out = process.getInputStream()) {
            text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("pandoc has failed: " + String.join(" ", command));
        }
        return text;
    }
}
