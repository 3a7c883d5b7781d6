package engross.cli;

import engross.revisions.Kind;
import engross.revisions.Revision;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which changes of a Word file are meant. */
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class RevisionFilter {
    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Only those of this author, alone or with others (\"A; B\"); can be given several times.")
    private List<String> authors = new ArrayList<>();

    @Option(names = "--since", paramLabel = "DAY", description = "Only those of this day or later, such as 2026-05-08.")
    private @Nullable String since;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description =
                    "Only those of this kind, such as insertion, deletion, move or run-properties; several with commas.")
    private List<String> kinds = new ArrayList<>();

    /** @throws UsageFault where a day or a kind is none */
    List<Revision> of(List<Revision> revisions) {
        String day = day();
        Set<Kind> wanted = kinds();
        return revisions.stream()
                .filter(revision -> authors.isEmpty() || isOf(revision.author()))
                .filter(revision -> day.isEmpty() || revision.date().compareTo(day) >= 0)
                .filter(revision -> wanted.contains(revision.kind()))
                .toList();
    }

    /** Whether one of the authors made a change: what several made alike names them all. */
    private boolean isOf(String marked) {
        return authors.stream().anyMatch(author -> engross.model.Revision.names(marked, author));
    }

    private String day() {
        try {
            return since == null ? "" : LocalDate.parse(since).toString();
        } catch (DateTimeParseException e) {
            throw new UsageFault("--since " + since + " is no day; write it as 2026-05-08");
        }
    }

    private Set<Kind> kinds() {
        Set<Kind> wanted = new HashSet<>();
        for (String name : kinds) {
            List<Kind> found = Arrays.stream(Kind.values())
                    .filter(kind -> kind.label().equals(name) || isGroup(name, kind))
                    .toList();
            if (found.isEmpty()) {
                throw new UsageFault("--kind " + name + " is none; there are "
                        + String.join(
                                ", ",
                                Arrays.stream(Kind.values()).map(Kind::label).toList()));
            }
            wanted.addAll(found);
        }
        return wanted.isEmpty() ? new HashSet<>(List.of(Kind.values())) : wanted;
    }

    /** A last word stands for all kinds that end with it, a first one for all that begin with it. */
    private static boolean isGroup(String name, Kind kind) {
        return kind.label().endsWith("-" + name)
                || kind.label().startsWith(name + "-")
                || kind.label().contains("-" + name + "-");
    }
}
