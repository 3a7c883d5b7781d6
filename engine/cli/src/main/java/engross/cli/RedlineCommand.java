package engross.cli;

import engross.api.Engine;
import engross.api.Format;
import engross.api.Rendition;
import engross.api.SourceRedline;
import engross.model.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross redline}: two versions of a source, or two Word files, to one document with tracked changes. */
@Command(
        name = "redline",
        description =
                "Compares two versions of a source, or two Word files, and writes the revised one with tracked changes. Accepting them gives the"
                        + " revised text, rejecting them the base; what does not prove so is an error, not a file.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross redline issued.yaml revised.yaml  out/revised.redline.docx and .pdf",
            "  engross redline issued.yaml revised.yaml --author RUS -o marked.docx",
            "  engross redline issued.yaml revised.yaml --register",
            "                                            with a table of all changes",
            "  engross redline issued.yaml revised.yaml -f json,csv",
            "                                            the changes as data",
            "  engross redline issued.docx revised.docx  out/revised.redline.docx",
            "  engross redline issued.docx revised.docx --keep-marks",
            "                                            with the marks that it carries"
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class RedlineCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BASE", description = "The version before the changes.")
    private Path base;

    @Parameters(index = "1", paramLabel = "REVISED", description = "The version after the changes.")
    private Path revised;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who made the changes. Default: who submits REVISED.")
    private @Nullable String author;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day of the changes. Default: the date of REVISED.")
    private @Nullable String date;

    @Option(names = "--register", description = "With the register of the changes as a table behind the document.")
    private boolean register;

    @Option(
            names = "--keep-marks",
            description =
                    "Of Word files: tracked changes that REVISED carries stay beside those of this comparison; BASE is taken as it was"
                            + " before its own. Default: both are taken as accepted.")
    private boolean keepMarks;

    @Option(names = "--json", description = "Report in JSON on standard output.")
    private boolean json;

    @Mixin
    private FileOptions documents = new FileOptions();

    @Mixin
    private HouseOptions houseOptions = new HouseOptions();

    @Override
    public Integer call() throws IOException {
        if (WordRedline.isAsked(base, revised)) {
            if (register || !documents.isWithin(Format.DOCX)) {
                throw new UsageFault("two Word files are compared into a .docx; 'engross changes' lists what is in it");
            }
            return report(new WordRedline(base, revised, Optional.ofNullable(author), Days.of(date), keepMarks)
                    .write(documents.output()));
        }
        if (keepMarks) {
            throw new UsageFault("--keep-marks is for Word files; marks of a source are text of the source");
        }
        RedlineFiles files = documents.files(revised, ".redline");
        SecondThread.load(files.formats());
        SourceRedline task = new SourceRedline(files.formats(), Optional.ofNullable(author), Days.of(date), register);
        Engine engine = Engine.of(houseOptions.house(), SecondThread.executor());
        Result<List<Rendition>> made = task.make(engine, SourceContent.read(base), SourceContent.read(revised));
        return report(RenditionFiles.write(revised, made, files.folder(), files.stem()));
    }

    private int report(Outcome outcome) throws IOException {
        return new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), json).only(outcome, "compared");
    }
}
