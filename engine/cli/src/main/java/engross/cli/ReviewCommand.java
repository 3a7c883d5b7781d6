package engross.cli;

import engross.api.DocumentReview;
import engross.api.Engine;
import engross.model.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross review}: changes as one HTML page. */
@Command(
        name = "review",
        description =
                "Writes the changes of a document as one HTML page, clause by clause, with filters and keys; it needs no network. Of a"
                        + " source with marks, two sources, a Word file with tracked changes, or two of them on one text.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross review proposal.yaml                 out/proposal.review.html",
            "  engross review issued.yaml revised.yaml      from one version to the other",
            "  engross review returned.docx -o review.html  of a Word file",
            "  engross review one.docx other.docx           what is in both, what in one"
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class ReviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..2", paramLabel = "FILE", description = "Sources or Word files, one or two.")
    private List<Path> files;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The page. Default: out/FILE.review.html, by the last file.")
    private @Nullable Path output;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of Word files. Default: what they are in.")
    private String language = "";

    @Option(names = "--json", description = "Report in JSON on standard output.")
    private boolean json;

    @Mixin
    private HouseOptions houseOptions;

    @Override
    public Integer call() throws IOException {
        Engine engine = Engine.of(houseOptions.house());
        if (!language.isEmpty() && !engine.house().languages().contains(language)) {
            throw new UsageFault("--lang " + language + ": the house has "
                    + String.join(", ", engine.house().languages()));
        }
        Path last = files.get(files.size() - 1);
        Result<String> page = page(new DocumentReview(language), engine);
        Path target = output == null ? Path.of("out", SourceFiles.stem(last) + ".review.html") : output;
        if (page.value().isPresent()) {
            OutputFile.write(target, page.value().get().getBytes(StandardCharsets.UTF_8));
        }
        Outcome outcome = new Outcome(last, page.value().isPresent() ? List.of(target) : List.of(), page.diagnostics());
        return new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), json).only(outcome, "reviewed");
    }

    private Result<String> page(DocumentReview review, Engine engine) throws IOException {
        Path first = files.get(0);
        if (files.size() == 1) {
            return isWord(first)
                    ? WordFile.content(first).then(content -> review.ofWord(engine, content, FileName.of(first)))
                    : review.ofSource(engine, SourceContent.read(first));
        }
        Path second = files.get(1);
        if (isWord(first) != isWord(second)) {
            throw new UsageFault("two files are held against each other where both are sources or both Word files");
        }
        if (!isWord(first)) {
            return review.ofSources(engine, SourceContent.read(first), SourceContent.read(second));
        }
        Result<byte[]> other = WordFile.content(second);
        return WordFile.content(first)
                .then(one -> other.then(
                        two -> review.ofTwoWords(engine, one, FileName.of(first), two, FileName.of(second))));
    }

    private static boolean isWord(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".docx");
    }
}
