package engross.cli;

import engross.api.Engine;
import engross.api.RevisionDraft;
import engross.api.SourceRevision;
import engross.api.SourceText;
import engross.api.View;
import engross.model.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** {@code engross revise}: the next revision draft of a document. */
@Command(
        name = "revise",
        description =
                "Writes the next revision of a document: its source with (Rev.1) in the symbol, beside the given one, and its"
                        + " documents, whose head says what they revise. Marks stand against the issued text, or since the last"
                        + " revision, or both as two layers with an author each.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross revise C26-059.en.yaml  C26-059.rev1.en.yaml and its documents",
            "  engross revise draft.yaml --against issued.yaml",
            "                                  with marks against the issued text",
            "  engross revise draft.yaml --against issued.yaml --since rev1.yaml",
            "                                  two layers: Rev.1 and Rev.2",
            "  engross revise draft.yaml --against issued.yaml --view final"
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class ReviseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description =
                    "The text as it is to be. Where it bears the next symbol already, it is the draft, and only documents are written.")
    private Path source;

    @Option(
            names = "--against",
            paramLabel = "SOURCE",
            description = "The text that was issued: marks stand against it.")
    private @Nullable Path against;

    @Option(names = "--since", paramLabel = "SOURCE", description = "The last revision: marks show what changed since.")
    private @Nullable Path since;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who made the last changes. Default: the revision, as Rev.1.")
    private @Nullable String author;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day of the revision. Default: the date of SOURCE.")
    private @Nullable String date;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "The text that is written: markup (default), final, original, or author=NAME.")
    private View view = View.MARKUP;

    @Option(names = "--json", description = "Report in JSON on standard output.")
    private boolean json;

    @Mixin
    private FolderOptions documents = new FolderOptions();

    @Mixin
    private HouseOptions houseOptions = new HouseOptions();

    @Override
    public Integer call() throws IOException {
        SecondThread.load(documents.formats());
        List<Path> files = new ArrayList<>(List.of(source));
        Optional.ofNullable(against).ifPresent(files::add);
        Optional.ofNullable(since).ifPresent(files::add);
        NamedSource.requireDistinct(files);
        Path output = documents.folder();
        Engine engine = Engine.of(houseOptions.house(), SecondThread.executor());
        Result<RevisionDraft> draft = new SourceRevision(Days.of(date), Optional.ofNullable(author), view)
                .make(engine, SourceContent.read(source), read(against), read(since));
        Outcome outcome = written(engine, draft, output);
        return new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), json).only(outcome, "revised");
    }

    private Outcome written(Engine engine, Result<RevisionDraft> draft, Path output) throws IOException {
        if (draft.value().isEmpty()) {
            return new Outcome(source, List.of(), draft.diagnostics());
        }
        SourceText text = draft.value().get().source();
        Path file = source.resolveSibling(text.name());
        boolean isNew = draft.value().get().isNew();
        if (isNew && Files.exists(file)) {
            throw new UsageFault(file + " is there already; edit that one, or give it another name first");
        }
        Outcome outcome = RenditionFiles.write(
                source, draft.then(made -> made.renditions(engine, documents.formats())), output, text.stem());
        List<Path> all = new ArrayList<>();
        if (isNew && !outcome.failed()) {
            OutputFile.write(file, text.content());
            all.add(file);
        }
        all.addAll(outcome.written());
        return new Outcome(source, all, outcome.diagnostics());
    }

    private static Optional<SourceText> read(@Nullable Path file) throws IOException {
        return file == null ? Optional.empty() : Optional.of(SourceContent.read(file));
    }
}
