package engross.cli;

import engross.model.Diagnostic;
import engross.model.Result;
import engross.pdf.PdfPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross render}: the pages of a PDF as pictures. */
@Command(
        name = "render",
        description = "Writes the pages of a PDF as PNG files.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  engross render out/C26-059.zh.pdf -o pages   C26-059.zh-001.png and so on"})
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class RenderCommand implements Callable<Integer> {
    private static final int SECONDS = 60;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.pdf", description = "Any PDF file.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where pictures go. Default: out.")
    private Path output = Path.of("out");

    @Option(names = "--dpi", paramLabel = "N", description = "Pixels an inch, 24 to 600. Default: 96.")
    private int dpi = 96;

    @Override
    public Integer call() throws IOException {
        if (dpi < 24 || dpi > 600) {
            throw new UsageFault("--dpi is 24 to 600, not " + dpi);
        }
        String stem = SourceFiles.stem(file);
        Result<Integer> pages = PdfPages.render(InputFile.read(file), file.toString(), dpi, SECONDS, (number, png) -> {
            Path picture = output.resolve(String.format(Locale.ROOT, "%s-%03d.png", stem, number));
            OutputFile.write(picture, png);
            spec.commandLine().getOut().println(picture);
        });
        for (Diagnostic diagnostic : pages.diagnostics()) {
            spec.commandLine().getErr().println(diagnostic);
        }
        return pages.value().isPresent() ? ExitCode.DONE : ExitCode.SOURCE_AT_FAULT;
    }
}
