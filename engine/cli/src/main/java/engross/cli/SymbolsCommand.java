package engross.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engross.api.Engine;
import engross.api.ProvisionSymbols;
import engross.api.ProvisionSymbols.Provision;
import engross.model.Result;
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

/** {@code engross symbols}: what happens to each provision of a text. */
@Command(
        name = "symbols",
        description =
                "Says which provisions of a text are ADD, MOD, (MOD) for an editorial change, SUP or NOC, with the numbers of"
                        + " the proposals.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross symbols issued.yaml revised.yaml --by RUS --document 88",
            "  engross symbols issued.yaml revised.yaml --by RUS --document 88 --all --json"
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

    @Option(names = "--all", description = "The provisions that do not change too: NOC.")
    private boolean all;

    @Option(names = "--json", description = "In JSON, with the texts.")
    private boolean json;

    @Mixin
    private HouseOptions houseOptions = new HouseOptions();

    @Override
    public Integer call() throws IOException {
        NamedSource.requireDistinct(List.of(base, revised));
        Result<List<Provision>> found = ProvisionSymbols.of(
                Engine.of(houseOptions.house()), SourceContent.read(base), SourceContent.read(revised), by, document);
        found.diagnostics().forEach(spec.commandLine().getErr()::println);
        if (found.value().isEmpty()) {
            return ExitCode.SOURCE_AT_FAULT;
        }
        List<Provision> shown = found.value().get().stream()
                .filter(provision -> all || !provision.number().isEmpty())
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
