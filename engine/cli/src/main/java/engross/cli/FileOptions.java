package engross.cli;

import engross.api.Format;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Into which file, or under which name in a folder, a command writes one document, and in which formats. */
final class FileOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The document, such as marked.docx, or a folder. Default: in out, named after the source.")
    private @Nullable Path output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description = "What is written: ${COMPLETION-CANDIDATES}. Default: docx,pdf, or as FILE ends.")
    private List<Format> formats = List.of();

    /** What was typed; null for nothing. */
    @Nullable
    Path output() {
        return output;
    }

    /** Whether only these formats are asked for, or none is named. */
    boolean isWithin(Format... allowed) {
        return List.of(allowed).containsAll(formats);
    }

    /** Where the renditions go. @param what stands behind the source's name where none is given, such as {@code .redline} */
    RedlineFiles files(Path source, String what) {
        return RedlineFiles.of(formats, output, source, what);
    }
}
