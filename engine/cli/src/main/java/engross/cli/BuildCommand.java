package engross.cli;

import engross.house.House;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Result;
import engross.pdf.page.AttachedFile;
import engross.word.WordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross build}: sources to documents. */
@Command(
        name = "build",
        description = "Builds documents from sources. A source at fault leaves its previous documents as they were.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross build C26-059.zh.yaml                     out/C26-059.zh.docx and .pdf",
            "  engross build C26-059.zh.yaml --view final        the text after all changes, without marks",
            "  engross build C26-059.zh.yaml -f pdf --attach     an archival file that carries its source",
            "  engross build session -o documents                all sources of a folder and below",
            "  engross build C26-059.zh.yaml --dotx council.dotx styles and page of an official template"
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class BuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Sources, or folders of sources.")
    private List<Path> sources;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where documents go. Default: out.")
    private Path output = Path.of("out");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description = "What is written: ${COMPLETION-CANDIDATES}. Default: both.")
    private List<Format> formats = List.of(Format.docx, Format.pdf);

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            converter = Rendition.Converter.class,
            description = "The text of a source with marks: markup (default), final, original, or author=NAME for one"
                    + " author's changes alone.")
    private Rendition rendition = Rendition.MARKUP;

    @Option(names = "--attach", description = "PDF/A-3 files that carry the source and the Word file.")
    private boolean attach;

    @Option(
            names = "--dotx",
            paramLabel = "FILE",
            description = "An official Word template: its styles, page and headers win over the house's.")
    private @Nullable Path dotx;

    @Option(names = "--json", description = "Report in JSON on standard output.")
    private boolean json;

    @Mixin
    private HouseOptions houseOptions;

    /** What can be written. */
    enum Format {
        docx,
        pdf
    }

    @Override
    public Integer call() throws IOException {
        SourceFiles files = SourceFiles.find(sources);
        Map<String, Path> byStem = files.byStem();
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UsageFault(output + " is a file; documents go into a folder");
        }
        House house = houseOptions.house();
        Pipeline pipeline = new Pipeline(house, writers(house));
        Report report =
                new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
        Progress progress = Progress.of(byStem.size(), !json);
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, Path> entry : byStem.entrySet()) {
            progress.next(entry.getValue());
            Outcome outcome = build(pipeline, entry.getValue(), entry.getKey());
            outcomes.add(outcome);
            progress.clear();
            report.outcome(outcome);
        }
        report.summary(outcomes, files.skipped(), "built");
        return outcomes.stream().anyMatch(Outcome::failed) ? ExitCode.SOURCE_AT_FAULT : ExitCode.DONE;
    }

    /** All files of one source, or none: only when every one is made is the first one written. */
    private Outcome build(Pipeline pipeline, Path source, String stem) throws IOException {
        Pipeline.Text text = SourceContent.read(source);
        Result<Pipeline.Tree> tree = pipeline.document(text, rendition);
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(tree.diagnostics());
        Map<Path, byte[]> made = new LinkedHashMap<>();
        if (tree.value().isPresent()) {
            byte[] docx = formats.contains(Format.docx) || attach
                    ? taken(pipeline.word(tree.value().get()), diagnostics)
                    : new byte[0];
            if (formats.contains(Format.docx)) {
                made.put(output.resolve(stem + ".docx"), docx);
            }
            if (formats.contains(Format.pdf) && !diagnostics.hasErrors()) {
                List<AttachedFile> files = attach ? Attachments.of(source, text.content(), stem, docx) : List.of();
                made.put(
                        output.resolve(stem + ".pdf"),
                        taken(pipeline.pdf(tree.value().get(), rendition.view(), files), diagnostics));
            }
        }
        if (diagnostics.hasErrors()) {
            return new Outcome(source, List.of(), diagnostics.sorted());
        }
        for (Map.Entry<Path, byte[]> file : made.entrySet()) {
            OutputFile.write(file.getKey(), file.getValue());
        }
        return new Outcome(source, List.copyOf(made.keySet()), diagnostics.sorted());
    }

    private static byte[] taken(Result<byte[]> result, Diagnostics diagnostics) {
        diagnostics.addAll(result.diagnostics());
        return result.value().orElse(new byte[0]);
    }

    /** The house's writers, or those with the official template laid over; what the template costs is told once a language. */
    private Function<String, WordWriter> writers(House house) throws IOException {
        if (dotx == null) {
            return language -> Pipeline.writer(house, language);
        }
        byte[] template = Files.readAllBytes(dotx);
        String name = dotx.toString();
        return language -> {
            Result<WordWriter> laid = Pipeline.writer(house, language).over(template, name);
            String said = String.join(
                    "\n", laid.diagnostics().stream().map(Diagnostic::toString).toList());
            if (laid.value().isPresent() && !said.isEmpty()) {
                spec.commandLine().getErr().println(said);
            }
            return laid.value().orElseThrow(() -> new UsageFault(said));
        };
    }
}
