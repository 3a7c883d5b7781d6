package engross.cli;

import engross.api.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Into which folder a command writes documents, and in which formats. */
final class FolderOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the documents go. Default: out.")
    private Path folder = Path.of("out");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description = "What is written: ${COMPLETION-CANDIDATES}. Default: docx,pdf.")
    private List<Format> formats = List.of(Format.DOCX, Format.PDF);

    /** The folder, which need not be there. @throws UsageFault where it is a file */
    Path folder() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageFault(folder + " is a file; documents go into a folder");
        }
        return folder;
    }

    /** Each format once. */
    List<Format> formats() {
        return formats.stream().distinct().toList();
    }
}
