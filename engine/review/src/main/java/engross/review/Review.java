package engross.review;

import engross.model.Comment;
import engross.model.Document;
import engross.model.Paragraph;
import engross.redline.Register;
import engross.redline.Register.AlertRule;
import engross.redline.Register.Entry;
import engross.redline.Register.Provision;
import engross.review.Clause.Presence;
import engross.review.Clause.Shared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a review page shows.
 *
 * @param documents the marked documents: one, or the two whose marks are held against each other
 * @param names of their files, as the person knows them
 * @param clauses in the order of the document
 */
public record Review(List<Document> documents, List<String> names, List<Clause> clauses) {
    public Review {
        documents = List.copyOf(documents);
        names = List.copyOf(names);
        clauses = List.copyOf(clauses);
    }

    /**
     * The changes of a marked document.
     *
     * @param name of its file
     * @param rules of the document's language: which words are worth an alert
     * @param headings whether a paragraph parts the document
     */
    public static Review of(Document document, String name, List<AlertRule> rules, Predicate<Paragraph> headings) {
        Register register = Register.of(document, rules);
        Map<Provision, Entry> entries = new HashMap<>();
        register.changes().forEach(entry -> entries.put(entry.provision(), entry));
        List<Line> lines = Lines.of(document);
        List<Clause> clauses = new ArrayList<>();
        List<Provision> provisions = register.provisions();
        for (int i = 0; i < provisions.size(); i++) {
            int from = provisions.get(i).position();
            int to = i + 1 < provisions.size() ? provisions.get(i + 1).position() : lines.size();
            List<Line> own = lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
            List<Line> filled = own.stream().filter(line -> !line.isEmpty()).toList();
            if (!filled.isEmpty()) {
                clauses.add(clause(provisions.get(i), entries.get(provisions.get(i)), filled, headings));
            }
        }
        return new Review(List.of(document), List.of(name), numbered(clauses));
    }

    /** Changes in a row: what has no text to show, such as an empty paragraph, has no number either. */
    private static List<Clause> numbered(List<Clause> clauses) {
        Map<Integer, Integer> numbers = new HashMap<>();
        clauses.stream().filter(Clause::isChanged).forEach(clause -> numbers.put(clause.number(), numbers.size() + 1));
        return clauses.stream()
                .map(clause -> clause.isChanged()
                        ? clause.numbered(
                                numbers.getOrDefault(clause.number(), 0), numbers.getOrDefault(clause.counterpart(), 0))
                        : clause)
                .toList();
    }

    private static Clause clause(
            Provision provision, @Nullable Entry entry, List<Line> lines, Predicate<Paragraph> headings) {
        boolean heading = lines.size() == 1
                && lines.get(0).cell() < 0
                && headings.test(lines.get(0).paragraph());
        return entry == null
                ? new Clause(
                        0,
                        provision.symbol(),
                        heading,
                        lines,
                        List.of(),
                        List.of(),
                        List.of(),
                        Shared.NOTHING,
                        0,
                        Presence.ONLY_FILE)
                : new Clause(
                        entry.number(),
                        provision.symbol(),
                        heading,
                        lines,
                        entry.authors(),
                        entry.alerts(),
                        entry.edits(),
                        Shared.NOTHING,
                        entry.counterpart(),
                        Presence.ONLY_FILE);
    }

    /** Which of the changes of two documents on the same text are in both, and which in one only. */
    public static Review ofTwo(Review first, Review second) {
        return TwoFiles.held(first, second);
    }

    /** How many changes are of a kind. */
    int count(Kind kind) {
        return (int) changes().stream()
                .filter(clause -> Kind.of(clause.symbol()) == kind)
                .count();
    }

    /** The changes with alerts. */
    List<Clause> alerted() {
        return changes().stream().filter(clause -> !clause.alerts().isEmpty()).toList();
    }

    /** The comments of a document by their ids. @param document 0, or 1 for the second one */
    Map<String, Comment> comments(int document) {
        Map<String, Comment> comments = new LinkedHashMap<>();
        documents.get(document).comments().forEach(comment -> comments.putIfAbsent(comment.id(), comment));
        return comments;
    }

    /** The changed clauses. */
    List<Clause> changes() {
        return clauses.stream().filter(Clause::isChanged).toList();
    }

    /** All authors, in the order of their first marks. */
    List<String> authors() {
        return clauses.stream()
                .flatMap(clause -> clause.authors().stream())
                .distinct()
                .toList();
    }

    /** How many marks of changes are in both of two files, or in one of them only. */
    int marks(Presence presence) {
        int count = 0;
        for (Clause clause : changes()) {
            int all = ClauseMarks.of(clause).size();
            int shared = clause.shared().marks().size();
            if (clause.presence() == presence) {
                count += all - shared;
            }
            // Of two clauses that differ each has them; they are counted with the first.
            if (presence == Presence.BOTH && clause.presence() == Presence.FIRST) {
                count += shared;
            }
        }
        return count;
    }

    boolean isOfTwo() {
        return documents.size() > 1;
    }
}
