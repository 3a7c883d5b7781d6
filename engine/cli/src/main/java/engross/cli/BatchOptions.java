package engross.cli;

import engross.api.Format;
import engross.api.View;
import engross.batch.plan.BuildTask;
import engross.batch.plan.Plan;
import engross.batch.storage.FileStamp;
import engross.batch.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a batch is asked to do, on whatever file systems. Options of the commands that run one, here and on a cluster. */
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
public final class BatchOptions {
    private static final int LARGEST_HOUSE_FILE = 16 * 1024 * 1024;

    @Parameters(paramLabel = "PLAN|FOLDER", description = "A plan (.yaml or .json), or a folder of sources.")
    private String asked;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where documents and the account go. Default: out.")
    private String folder = "out";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description = "Of a folder's documents: docx, pdf, json, csv. Default: docx and pdf.")
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
    private @Nullable String template;

    @Option(
            names = "--house",
            paramLabel = "FOLDER",
            description = "The house style: labels, styles and templates. Default: the one that comes with Engross.")
    private @Nullable String houseFolder;

    @Option(
            names = "--pictures",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "4",
            description = "Small pictures of the first N pages in the report. Without a number: 4.")
    private int pictures;

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = "That one document may take. Default: 120.")
    private double timeLimit = 120;

    /** Paths are texts with slashes, because not all of them are of this machine. */
    private static String slashes(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.length() > 1 && slashed.endsWith("/") ? slashed.substring(0, slashed.length() - 1) : slashed;
    }

    /** The folder of the documents. */
    public String output() {
        return slashes(folder);
    }

    /** That one document may take. */
    public long limitMilliseconds() {
        return Math.round(timeLimit * 1000);
    }

    /** Folders of this machine whose changes matter beside those of the sources. */
    Set<Path> watchedFolders() {
        Set<Path> folders = new HashSet<>();
        Path whole = Path.of(asked).toAbsolutePath();
        folders.add(Files.isDirectory(whole) ? whole : Objects.requireNonNull(whole.getParent()));
        if (houseFolder != null) {
            folders.add(Path.of(houseFolder));
        }
        return folders;
    }

    /** The plan as it stands now. @throws UsageFault with all that is wrong with it */
    public Plan plan(Storage storage) throws IOException {
        if (pictures < 0 || timeLimit <= 0) {
            throw new UsageFault("--time-limit is more than 0, --pictures not less than 0");
        }
        String plan = slashes(asked);
        if (storage.stamp(output()).exists()) {
            throw new UsageFault(folder + " is a file; documents go into a folder");
        }
        if (storage.isFolder(plan)) {
            return Plan.ofFolder(plan, task());
        }
        if (formats != null || view != null || attach) {
            throw new UsageFault("--format, --view and --attach are for folders; a plan says them itself");
        }
        FileStamp stamp = storage.stamp(plan);
        if (!stamp.exists()) {
            throw new UsageFault(plan + ": there is no such plan or folder");
        }
        if (stamp.size() > Plan.LARGEST) {
            throw new UsageFault(plan + ": too large for a plan");
        }
        return UsageFault.orValue(Plan.read(storage.read(plan, Plan.LARGEST), plan, pictures), "the plan is at fault");
    }

    private BuildTask task() {
        BuildTask standard = Plan.standard();
        return new BuildTask(
                formats == null
                        ? standard.formats()
                        : formats.stream().distinct().toList(),
                view == null ? standard.view() : view,
                attach,
                pictures);
    }

    /** The files of the house: the one of the command line, else of the plan, else the shipped one. */
    public SortedMap<String, byte[]> houseFiles(Plan read, Storage storage) throws IOException {
        String files =
                houseFolder != null ? slashes(houseFolder) : read.house().isEmpty() ? "" : read.inFolder(read.house());
        if (files.isEmpty()) {
            return HouseFiles.shipped();
        }
        if (!storage.isFolder(files)) {
            throw new UsageFault(files + ": there is no such house style; it is a folder with house.yaml in it");
        }
        SortedMap<String, byte[]> content = new TreeMap<>();
        for (String file : storage.filesBelow(files)) {
            content.put(file, storage.read(Storage.child(files, file), LARGEST_HOUSE_FILE));
        }
        return content;
    }

    /** The path of the official template, empty for none. */
    public String template(Plan read) {
        return template != null ? slashes(template) : read.dotx().isEmpty() ? "" : read.inFolder(read.dotx());
    }
}
