package engross.cli;

import engross.api.Engine;
import engross.api.SourceText;
import engross.api.parity.Parity;
import engross.model.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross parity}: whether the languages of a document say the same. */
@Command(
        name = "parity",
        description =
                "Compares the sources of one document in several languages: which clause, change, note, reference or number is"
                        + " missing or differs in which language. Clauses are found by their ids, else by their places.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross parity C26-059.en.yaml C26-059.fr.yaml C26-059.ar.yaml",
            "  engross parity session               all of a folder, by NAME.LANGUAGE.yaml",
            "  engross parity session --json        for machines",
            "",
            "Exit code 1 says that something differs."
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class ParityCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "The languages of one document, or folders of sources.")
    private List<Path> sources;

    @Option(names = "--json", description = "The findings in JSON on standard output.")
    private boolean json;

    @Mixin
    private HouseOptions houseOptions = new HouseOptions();

    @Override
    public Integer call() throws IOException {
        Map<String, List<Path>> documents = documents();
        Engine engine = Engine.of(houseOptions.house());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean fault = false;
        Map<String, Parity> compared = new TreeMap<>();
        for (Map.Entry<String, List<Path>> document : documents.entrySet()) {
            List<SourceText> texts = new ArrayList<>();
            for (Path file : document.getValue()) {
                texts.add(SourceContent.read(file));
            }
            Result<Parity> result = Parity.of(engine, texts);
            result.diagnostics().forEach(err::println);
            fault |= result.value().isEmpty();
            result.value().ifPresent(parity -> compared.put(document.getKey(), parity));
        }
        if (json) {
            ParityReport.json(out, compared);
        } else {
            compared.forEach((name, parity) -> ParityReport.table(out, name, parity));
        }
        boolean differs =
                compared.values().stream().anyMatch(parity -> !parity.findings().isEmpty());
        return fault || differs ? ExitCode.SOURCE_AT_FAULT : ExitCode.DONE;
    }

    /** Files that are named are one document; those of a folder belong together by their names. */
    private Map<String, List<Path>> documents() throws IOException {
        Map<String, List<Path>> documents = new TreeMap<>();
        if (sources.stream().noneMatch(Files::isDirectory)) {
            NamedSource.requireDistinct(sources);
            if (sources.size() < 2) {
                throw new UsageFault("name the source in two languages or more, or a folder");
            }
            documents.put(name(sources.get(0)), sources);
            return documents;
        }
        for (Path file : SourceFiles.find(sources).files()) {
            documents.computeIfAbsent(name(file), name -> new ArrayList<>()).add(file);
        }
        documents.values().removeIf(files -> files.size() < 2);
        if (documents.isEmpty()) {
            throw new UsageFault("no document is there in two languages: their sources are called NAME.LANGUAGE.yaml");
        }
        return documents;
    }

    /** {@code C26-059} for {@code C26-059.zh.yaml}. */
    private static String name(Path file) {
        String stem = SourceFiles.stem(file);
        int dot = stem.lastIndexOf('.');
        return dot <= 0 ? stem : stem.substring(0, dot);
    }
}
