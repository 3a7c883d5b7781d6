package engross.cli.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The archive of classes that the launcher names with the system property {@code engross.archive}. The virtual machine takes it
 * where it fits, and runs without it, saying nothing, where it does not. Whether it fits is known by the stamp beside it.
 */
public final class SharedArchive {
    static final String PROPERTY = "engross.archive";

    private final Path file;

    SharedArchive(Path file) {
        this.file = file;
    }

    /**
     * Has the archive made in a process of its own where there is none that fits this virtual machine and these jars. To be called
     * when the work is done. It never fails: an archive saves time and nothing else.
     */
    public static void renewIfStale() {
        String named = System.getProperty(PROPERTY);
        Stamp stamp = named == null ? null : Stamp.ofThisRun();
        if (named == null || stamp == null) {
            return;
        }
        SharedArchive archive = new SharedArchive(Path.of(named));
        try {
            if (!archive.bears(stamp)) {
                new ProcessBuilder(JavaCommand.of(stamp.jar(), List.of(), ArchiveMaker.class, named))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
        } catch (IOException e) {
            // No archive then.
            return;
        }
    }

    /** Whether the archive was made for this machine and these jars, or could not be made for them. */
    boolean bears(Stamp stamp) throws IOException {
        return Files.isRegularFile(stampFile()) && stamp.text().equals(Files.readString(stampFile()));
    }

    Path file() {
        return file;
    }

    Path stampFile() {
        return beside(".stamp");
    }

    /** A file whose name is the archive's and this ending. */
    Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
