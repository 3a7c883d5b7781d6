package engross.api;

import engross.api.Origin.Edit;
import engross.model.Document;
import engross.model.Paragraph;
import engross.redline.Register;
import engross.redline.Register.Entry;
import engross.redline.Register.Provision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the changes of a numbered text come from, provision by provision and author by author. */
final class OriginList {
    private static final Pattern NOTE = Pattern.compile("note/([0-9]+)");

    private final String noteName;
    private final List<Paragraph> paragraphs;
    private final Register register;
    private final NavigableSet<Integer> positions = new TreeSet<>();
    private final List<Origin> origins = new ArrayList<>();

    private OriginList(Document numbered, String noteName) {
        this.noteName = noteName;
        this.paragraphs = Paragraphs.of(numbered);
        this.register = Register.of(numbered, List.of());
        register.provisions().forEach(provision -> positions.add(provision.position()));
    }

    /**
     * @param without the compiler, whose brackets are nobody's changes
     * @param noteName what footnotes are called, such as {@code footnote {n}}
     */
    static List<Origin> of(Document numbered, String without, String noteName) {
        OriginList list = new OriginList(numbered, noteName);
        list.register.changes().forEach(entry -> list.add(entry, without));
        return list.origins;
    }

    private void add(Entry entry, String without) {
        Provision provision = entry.provision();
        List<Paragraph> part = paragraphs.subList(provision.position(), end(provision));
        Map<List<Edit>, List<String>> authors = new LinkedHashMap<>();
        AuthorEdits.in(part).forEach((author, edits) -> {
            if (!author.equals(without)) {
                authors.computeIfAbsent(edits, alike -> new ArrayList<>()).add(author);
            }
        });
        authors.forEach((edits, by) -> origins.add(new Origin(
                origins.size() + 1,
                name(provision),
                symbol(entry, edits).text(),
                String.join(AuthorEdits.SEPARATOR, by),
                edits,
                provision.position(),
                provision.place())));
    }

    /** What these edits do to the provision: where another author suppresses it, they may only modify it. */
    private static Register.Symbol symbol(Entry entry, List<Edit> edits) {
        Register.Symbol symbol = entry.provision().symbol();
        boolean inserts = edits.stream().anyMatch(edit -> !edit.after().isEmpty());
        return symbol == Register.Symbol.SUP && inserts ? Register.Symbol.MOD : symbol;
    }

    /** Where the next provision begins. */
    private int end(Provision provision) {
        Integer next = positions.higher(provision.position());
        return next == null ? paragraphs.size() : next;
    }

    /** The words above it and its new label, or the old one where it has no new one. */
    private String name(Provision provision) {
        Matcher note = NOTE.matcher(provision.path());
        if (note.matches()) {
            return noteName.replace("{n}", note.group(1));
        }
        String label = (provision.newLabel().isEmpty() ? provision.oldLabel() : provision.newLabel()).strip();
        return (provision.heading() + " " + label).strip();
    }
}
