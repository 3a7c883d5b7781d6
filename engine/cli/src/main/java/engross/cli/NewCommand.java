package engross.cli;

import engross.house.House;
import engross.source.Vocabulary.ItemPunctuation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross new}: a commented source to start from. */
@Command(
        name = "new",
        description = "Writes a commented source to start from. An existing file is never touched.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross new decision --lang en                 decision.en.yaml",
            "  engross new report --lang fr -o C26-059.fr.yaml"
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class NewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TYPE", description = "decision, resolution, report, contribution, information, …")
    private String type;

    @Option(
            names = {"-l", "--lang"},
            paramLabel = "LANGUAGE",
            required = true,
            description = "ar, zh, en, fr, ru or es.")
    private String language;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Default: TYPE.LANGUAGE.yaml.")
    private @Nullable Path output;

    @Mixin
    private HouseOptions houseOptions = new HouseOptions();

    @Override
    public Integer call() throws IOException {
        House house = houseOptions.house();
        if (!house.languages().contains(language)) {
            throw new UsageFault("unknown language " + language + "; one of " + String.join(", ", house.languages()));
        }
        String starter = house.starter(type);
        if (starter == null) {
            throw new UsageFault("there is no source to start a " + type + " from; one of "
                    + String.join(", ", house.vocabulary().types().keySet()));
        }
        Path file = output == null ? Path.of(type + "." + language + ".yaml") : output;
        if (Files.exists(file)) {
            throw new UsageFault(file + " is there already; choose another name with -o");
        }
        String source = punctuated(
                starter.replace("{language}", language),
                house.vocabulary().itemPunctuation().get(language));
        OutputFile.write(file, source.getBytes(StandardCharsets.UTF_8));
        spec.commandLine().getOut().println(file);
        return ExitCode.DONE;
    }

    /** The starter with the marks that end its items in the language, so that it is without a warning until somebody writes in it. */
    private static String punctuated(String starter, @Nullable ItemPunctuation marks) {
        return marks == null
                ? starter
                : starter.lines()
                        .map(line -> punctuatedLine(line, marks) + "\n")
                        .collect(Collectors.joining());
    }

    private static String punctuatedLine(String line, ItemPunctuation marks) {
        String mark = line.stripLeading().startsWith("#")
                ? ""
                : line.endsWith(";")
                        ? marks.between()
                        : line.endsWith(",") ? marks.beforeCall() : line.endsWith(".") ? marks.last() : "";
        return mark.isEmpty() ? line : line.substring(0, line.length() - 1) + mark;
    }
}
