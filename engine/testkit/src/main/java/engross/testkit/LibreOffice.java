package engross.testkit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What LibreOffice does with Word files, by scripts in {@code engross/testkit/office}: an editor that shares no code with ours. */
public final class LibreOffice {
    private static final Path SCRIPTS =
            ProjectFiles.root().resolve("engine/testkit/src/main/resources/engross/testkit/office");
    private static final String PYTHON = "/usr/bin/python3";
    private static final int MOST_SECONDS = 180;

    private LibreOffice() {}

    /** Whether it and its Python are installed; the packages of Debian are {@code libreoffice-writer} and {@code python3-uno}. */
    public static boolean isThere() throws InterruptedException {
        return runs("soffice", "--version") && runs(PYTHON, "-c", "import uno");
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("/dev/null"))
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Runs a script.
     *
     * @param folder where it may write what it says
     * @throws IOException with what it said, where it fails or comes to no end
     */
    public static void run(Path folder, String script, List<String> arguments)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> command =
                new ArrayList<>(List.of(PYTHON, "-B", SCRIPTS.resolve(script).toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroy();
            throw new IOException("LibreOffice comes to no end: " + Files.readString(said));
        }
        if (process.exitValue() != 0) {
            throw new IOException("LibreOffice has failed: " + Files.readString(said));
        }
    }
}
