package engross.cli;

import engross.model.Result;
import engross.opc.WordPackage;
import engross.revisions.Revision;
import engross.revisions.Revisions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross changes}: the tracked changes of a Word file. */
@Command(
        name = "changes",
        description =
                "Lists the tracked changes of a Word file, whoever made it: number, kind, author, day, place, text.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross changes reviewed.docx",
            "  engross changes reviewed.docx --author RUS --since 2026-05-01",
            "  engross changes reviewed.docx --kind insertion,deletion --csv > changes.csv",
            "",
            "The numbers are for 'engross accept' and 'engross reject'."
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class ChangesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A Word file.")
    private Path file;

    @Mixin
    private RevisionFilter filter;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Option(names = "--csv", description = "As comma-separated values with a heading.")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        if (json && csv) {
            throw new UsageFault("--json and --csv cannot both be; choose one");
        }
        Result<WordPackage> word = WordFile.read(file);
        Result<List<Revision>> all = word.then(found -> Revisions.of(found, FileName.of(file)));
        PrintWriter err = spec.commandLine().getErr();
        all.diagnostics().forEach(err::println);
        if (all.value().isEmpty()) {
            return ExitCode.SOURCE_AT_FAULT;
        }
        RevisionList list = new RevisionList(filter.of(all.value().get()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            list.json(out);
        } else if (csv) {
            list.csv(out);
        } else {
            list.lines(out);
            err.println(list.summary());
        }
        return ExitCode.DONE;
    }
}
