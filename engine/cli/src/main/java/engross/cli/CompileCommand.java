package engross.cli;

import engross.api.Amendment;
import engross.api.CompiledText;
import engross.api.Engine;
import engross.api.SourceCompilation;
import engross.api.View;
import engross.model.Result;
import java.io.IOException;
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

/** {@code engross compile}: several members' amendments on one text. */
@Command(
        name = "compile",
        description =
                "Puts several members' amendments on one text, each with its author's marks. Where they change the same words in"
                        + " different ways, the alternatives stand in square brackets. A list of origins follows. What cannot be put on"
                        + " the changes of the others is reported, and listed at the end.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross compile issued.yaml norland.yaml ruritania.yaml",
            "                               out/issued.compiled.docx and .pdf",
            "  engross compile issued.yaml NLA=a.yaml RUR=b.yaml --order given",
            "  engross compile issued.yaml a.yaml b.yaml --view author=RUR",
            "                               the text as one member wants it",
            "",
            "An amendment is a revised version of the base, or a contribution with a",
            "proposal on it."
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class CompileCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BASE", description = "The text that is amended.")
    private Path base;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "AMENDMENT",
            description =
                    "A source, or AUTHOR=SOURCE. Default author: the one of the proposal, or who submits the source.")
    private List<String> amendments;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description =
                    "Which alternative comes first: furthest (default), at each place that which is furthest from the base; or given, as the"
                            + " amendments are.")
    private SourceCompilation.Order order = SourceCompilation.Order.FURTHEST;

    @Option(
            names = "--compiler",
            paramLabel = "NAME",
            description = "Whose marks the brackets are. Default: the secretariat, in the language of the text.")
    private @Nullable String compiler;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "The text that is written: markup (default), final, original, or author=NAME.")
    private View view = View.MARKUP;

    @Option(
            names = "--json",
            description = "Members, origins, conflicts and what was not merged, in JSON on standard output.")
    private boolean json;

    @Mixin
    private FileOptions documents = new FileOptions();

    @Mixin
    private HouseOptions houseOptions = new HouseOptions();

    @Override
    public Integer call() throws IOException {
        List<NamedSource> sources = amendments.stream().map(NamedSource::of).toList();
        List<Path> all = new ArrayList<>(List.of(base));
        sources.forEach(source -> all.add(source.file()));
        NamedSource.requireDistinct(all);
        RedlineFiles files = documents.files(base, ".compiled");
        SecondThread.load(files.formats());
        Engine engine = Engine.of(houseOptions.house(), SecondThread.executor());
        List<Amendment> read = new ArrayList<>();
        for (NamedSource source : sources) {
            read.add(new Amendment(SourceContent.read(source.file()), source.author()));
        }
        Result<CompiledText> compiled = new SourceCompilation(order, Optional.ofNullable(compiler), view)
                .make(engine, SourceContent.read(base), read);
        Outcome outcome = RenditionFiles.write(
                base, compiled.then(text -> text.renditions(engine, files.formats())), files.folder(), files.stem());
        if (json) {
            CompilationJson.write(spec.commandLine().getOut(), compiled.value(), outcome);
        } else {
            Report report =
                    new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), false);
            report.outcome(outcome);
            report.summary(List.of(outcome), List.of(), "compiled");
            compiled.value().ifPresent(text -> spec.commandLine().getErr().println(summary(text)));
        }
        return outcome.failed() ? ExitCode.SOURCE_AT_FAULT : ExitCode.DONE;
    }

    private static String summary(CompiledText text) {
        String members = String.join(
                ", ", text.members().stream().map(CompiledText.Member::author).toList());
        return count(text.origins().size(), "change") + " of " + members + "; "
                + count(text.conflicts().size(), "conflict") + "; "
                + text.unmerged().size() + " not merged";
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
