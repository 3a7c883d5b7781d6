package engross.cli;

import engross.model.Result;
import engross.revisions.Decision;
import engross.revisions.Revision;
import engross.revisions.Revisions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code engross accept} and {@code engross reject} have in common. */
@Command(mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
abstract class SettleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A Word file with tracked changes.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The document to write.")
    private Path output;

    @Mixin
    private RevisionFilter filter;

    @Option(
            names = "--ids",
            split = ",",
            paramLabel = "NUMBERS",
            description = "Only those with these numbers of 'engross changes', such as 3,7-9.")
    private List<String> ids = new ArrayList<>();

    private final Decision decision;
    private final String done;

    /** @param done what is said of a change, such as {@code accepted} */
    SettleCommand(Decision decision, String done) {
        this.decision = decision;
        this.done = done;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Set<Integer> chosen = new TreeSet<>();
        Result<Revisions.Settled> result = WordFile.read(file)
                .then(word -> Revisions.settleAll(word, FileName.of(file), all -> {
                    chosen.addAll(chosen(all));
                    return revision -> chosen.contains(revision.number()) ? decision : Decision.KEEP;
                }));
        if (result.value().isEmpty()) {
            result.diagnostics().forEach(err::println);
            return ExitCode.SOURCE_AT_FAULT;
        }
        Revisions.Settled settled = result.value().get();
        OutputFile.write(output, settled.word().parts().toBytes());
        spec.commandLine().getOut().println(output);
        int left = TrackedChange.of(settled.left()).size();
        int count = settledChanges(settled.before(), chosen);
        err.println((count == 1 ? "1 change " : count + " changes ") + done + ", " + left + " left");
        return ExitCode.DONE;
    }

    /** Both ends of a move go together, whichever is chosen. */
    private static int settledChanges(List<Revision> all, Set<Integer> chosen) {
        Set<String> moves = all.stream()
                .filter(revision -> chosen.contains(revision.number()))
                .map(Revision::move)
                .filter(move -> !move.isEmpty())
                .collect(Collectors.toSet());
        List<Revision> settled = all.stream()
                .filter(revision -> chosen.contains(revision.number()) || moves.contains(revision.move()))
                .toList();
        return TrackedChange.of(settled).size();
    }

    private Set<Integer> chosen(List<Revision> all) {
        int last = all.isEmpty() ? 0 : all.get(all.size() - 1).number();
        Set<Integer> numbers = RevisionNumbers.parse(ids, last);
        Set<Integer> chosen = new TreeSet<>();
        for (Revision revision : filter.of(all)) {
            if (ids.isEmpty() || numbers.contains(revision.number())) {
                chosen.add(revision.number());
            }
        }
        return chosen;
    }
}
