package engross.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engross.api.Engine;
import engross.api.ProvisionContribution;
import engross.api.ProvisionSymbols;
import engross.api.ProvisionSymbols.Provision;
import engross.api.SourceText;
import engross.model.Diagnostic;
import engross.model.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross symbols}: what happens to each provision of a text. */
@Command(
        name = "symbols",
        description =
                "Says which provisions of a text are ADD, MOD, (MOD) for an editorial change, SUP or NOC, with the numbers of"
                        + " the proposals; or writes them as a contribution, provision by provision: MOD with its marks, ADD as new"
                        + " text, SUP and NOC named.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross symbols old.yaml new.yaml --by RUS --document 88",
            "  engross symbols old.yaml new.yaml --by RUS --document 88 -o C26-088.en.yaml",
            "  engross symbols old.yaml new.yaml --by RUS --document 88 --all --json"
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class SymbolsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BASE", description = "The text before the changes.")
    private Path base;

    @Parameters(index = "1", paramLabel = "REVISED", description = "The text after the changes.")
    private Path revised;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who proposes, such as RUS.")
    private String by;

    @Option(
            names = "--document",
            required = true,
            paramLabel = "NUMBER",
            description = "The number of the document, such as 88 or 62A1.")
    private String document;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Writes the proposals into the source of a contribution, which 'engross build' makes a document of.")
    private @Nullable Path output;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day of the contribution. Default: the date of REVISED.")
    private @Nullable String date;

    @Option(names = "--all", description = "The provisions that do not change too: NOC.")
    private boolean all;

    @Option(names = "--json", description = "In JSON, with the texts.")
    private boolean json;

    @Mixin
    private HouseOptions houseOptions = new HouseOptions();

    @Override
    public Integer call() throws IOException {
        NamedSource.requireDistinct(List.of(base, revised));
        if (output != null) {
            return contribution(output);
        }
        Result<List<Provision>> found = ProvisionSymbols.of(
                Engine.of(houseOptions.house()), SourceContent.read(base), SourceContent.read(revised), by, document);
        found(found.diagnostics());
        if (found.value().isEmpty()) {
            return ExitCode.SOURCE_AT_FAULT;
        }
        List<Provision> shown = found.value().get().stream()
                .filter(provision -> all || !provision.symbol().equals("NOC"))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            json(out, shown);
        } else {
            shown.forEach(
                    provision -> out.println(provision.symbol() + "\t" + provision.number() + "\t" + provision.name()));
        }
        return ExitCode.DONE;
    }

    private int contribution(Path file) throws IOException {
        if (json || all) {
            throw new UsageFault("-o writes a contribution; --json and --all are for the list");
        }
        if (!String.valueOf(file.getFileName()).endsWith(".yaml") || Files.exists(file)) {
            throw new UsageFault(
                    Files.exists(file)
                            ? file + " is there already; give it another name first"
                            : file + " is no .yaml");
        }
        Result<SourceText> made = new ProvisionContribution(by, document, Days.of(date))
                .make(
                        Engine.of(houseOptions.house()),
                        SourceContent.read(base),
                        SourceContent.read(revised),
                        FileName.of(file));
        found(made.diagnostics());
        if (made.value().isEmpty()) {
            return ExitCode.SOURCE_AT_FAULT;
        }
        OutputFile.write(file, made.value().get().content());
        spec.commandLine().getOut().println(file);
        return ExitCode.DONE;
    }

    private void found(List<Diagnostic> diagnostics) {
        diagnostics.forEach(spec.commandLine().getErr()::println);
    }

    private static void json(PrintWriter out, List<Provision> provisions) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Provision provision : provisions) {
                json.writeStartObject();
                json.writeStringField("symbol", provision.symbol());
                json.writeStringField("number", provision.number());
                json.writeStringField("provision", provision.name());
                json.writeStringField("old", provision.oldText());
                json.writeStringField("new", provision.newText());
                json.writeStringField("place", provision.place().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }
}
