package engross.review;

import engross.redline.Register.Alert;
import engross.redline.Register.Edit;
import engross.redline.Register.Symbol;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A provision with what happened to it.
 *
 * @param number of the change, from 1; 0 where there is none
 * @param heading whether it is one that parts the document
 * @param lines its paragraphs, at least one
 * @param authors in the order of their first marks
 * @param edits what differs
 * @param shared which of its marks another file has as well, where that changes the same clause otherwise
 * @param counterpart for moved text the number of the other change; else 0
 * @param presence in which of two files the change is; {@link Presence#ONLY_FILE} where there is one file
 */
record Clause(
        int number,
        Symbol symbol,
        boolean heading,
        List<Line> lines,
        List<String> authors,
        List<Alert> alerts,
        List<Edit> edits,
        Shared shared,
        int counterpart,
        Presence presence) {

    /**
     * Marks of a clause that both of two files have.
     *
     * @param otherwise whether the other file changes the clause, too, and not in the same way
     * @param marks numbers of those that are in both, from 0
     */
    record Shared(boolean otherwise, Set<Integer> marks) {
        static final Shared NOTHING = new Shared(false, Set.of());

        Shared(Set<Integer> marks) {
            this(true, marks);
        }

        Shared {
            marks = Set.copyOf(marks);
        }
    }

    /** In which of two files with tracked changes a change is. */
    enum Presence {
        ONLY_FILE,
        BOTH,
        FIRST,
        SECOND
    }

    Clause {
        lines = List.copyOf(lines);
        authors = List.copyOf(authors);
        alerts = List.copyOf(alerts);
        edits = List.copyOf(edits);
    }

    boolean isChanged() {
        return number > 0;
    }

    /** Whether nothing of it was there before the changes. */
    boolean isNew() {
        return before().isBlank();
    }

    /** The text before the changes, a line a paragraph. */
    String before() {
        return String.join("\n", lines.stream().map(Line::before).toList());
    }

    /** The text after the changes. */
    String after() {
        return String.join("\n", lines.stream().map(Line::after).toList());
    }

    /** The same change, made by these authors as well. */
    Clause by(List<String> others) {
        List<String> all =
                Stream.concat(authors.stream(), others.stream()).distinct().toList();
        return new Clause(number, symbol, heading, lines, all, alerts, edits, shared, counterpart, presence);
    }

    Clause numbered(int newNumber, int newCounterpart) {
        return new Clause(newNumber, symbol, heading, lines, authors, alerts, edits, shared, newCounterpart, presence);
    }

    Clause with(int newNumber, Presence newPresence, Shared newShared) {
        return new Clause(newNumber, symbol, heading, lines, authors, alerts, edits, newShared, 0, newPresence);
    }
}
