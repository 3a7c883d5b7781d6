package engross.cli;

import engross.api.Format;
import engross.api.View;
import engross.batch.plan.Plan;
import engross.batch.plan.Task;
import engross.batch.run.BatchSettings;
import engross.batch.storage.LocalStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a batch is asked to do. */
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class BatchOptions {
    private static final int LEAST_MEMORY = 64;

    @Parameters(paramLabel = "PLAN|FOLDER", description = "A plan (.yaml or .json), or a folder of sources.")
    private Path plan;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where documents and the account go. Default: out.")
    private Path output = Path.of("out");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description = "Of a folder's documents: docx, pdf. Default: both.")
    private @Nullable List<Format> formats;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "Of a folder's documents: markup (default), final, original, or author=NAME.")
    private @Nullable View view;

    @Option(names = "--attach", description = "Of a folder's documents: PDF/A-3 files that carry source and Word file.")
    private boolean attach;

    @Option(
            names = "--dotx",
            paramLabel = "FILE",
            description = "An official Word template: its styles, page and headers win over the house's.")
    private @Nullable Path dotx;

    @Option(
            names = "--pictures",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "4",
            description = "Small pictures of the first N pages in the report. Without a number: 4.")
    private int pictures;

    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            description = "How many documents are made at once. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--memory",
            paramLabel = "MB",
            description = "For all documents that are made at once. Default: 192 and 96 a thread.")
    private int memory;

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = "That one document may take. Default: 120.")
    private double timeLimit = 120;

    @Mixin
    private HouseOptions houseOptions = new HouseOptions();

    Path output() {
        return output;
    }

    /** Folders whose changes matter beside those of the sources. */
    Set<Path> watchedFolders() {
        Set<Path> folders = new HashSet<>();
        Path whole = plan.toAbsolutePath();
        folders.add(Files.isDirectory(whole) ? whole : Objects.requireNonNull(whole.getParent()));
        houseOptions.folder().ifPresent(folders::add);
        return folders;
    }

    /** The plan as it stands now. @throws UsageFault with all that is wrong with it */
    Plan plan() throws IOException {
        if (threads < 1 || pictures < 0 || timeLimit <= 0 || (memory != 0 && memory < LEAST_MEMORY)) {
            throw new UsageFault("--threads is 1 at least, --time-limit more than 0, --memory " + LEAST_MEMORY
                    + " at least, --pictures not less than 0");
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UsageFault(output + " is a file; documents go into a folder");
        }
        if (Files.isDirectory(plan)) {
            Task standard = Plan.standard();
            Task task = new Task(
                    formats == null ? standard.formats() : formats,
                    view == null ? standard.view() : view,
                    attach,
                    false,
                    "",
                    "",
                    pictures);
            return Plan.ofFolder(LocalStorage.slashes(plan), task);
        }
        if (formats != null || view != null || attach) {
            throw new UsageFault("--format, --view and --attach are for folders; a plan says them itself");
        }
        if (!Files.isRegularFile(plan)) {
            throw new UsageFault(plan + ": there is no such plan or folder");
        }
        if (Files.size(plan) > Plan.LARGEST) {
            throw new UsageFault(plan + ": too large for a plan");
        }
        return UsageFault.orValue(
                Plan.read(Files.readAllBytes(plan), LocalStorage.slashes(plan), pictures), "the plan is at fault");
    }

    /** The files of the house: the one of the command line, else of the plan, else the shipped one. */
    SortedMap<String, byte[]> houseFiles(Plan read) throws IOException {
        return houseOptions.folder().isPresent() || read.house().isEmpty()
                ? houseOptions.files()
                : HouseFiles.of(Path.of(read.inFolder(read.house())));
    }

    /** How the batch is run. */
    BatchSettings settings(Plan read, SortedMap<String, byte[]> house) throws IOException {
        Path template = dotx != null ? dotx : read.dotx().isEmpty() ? null : Path.of(read.inFolder(read.dotx()));
        return new BatchSettings(
                output,
                threads,
                memory == 0 ? BatchSettings.memoryFor(threads) : memory,
                Math.round(timeLimit * 1000),
                house,
                template == null ? "" : LocalStorage.slashes(template),
                template == null ? new byte[0] : Files.readAllBytes(template));
    }
}
