package engross.redline;

import engross.model.Change;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.redline.Compilation.Conflict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the conflicts of a compiled tree: changed words among which the compiler has put brackets. */
final class Conflicts {
    private final Revision brackets;
    private final ProceduralOrder order;
    private final List<String> authors;
    private final List<Conflict> found = new ArrayList<>();
    private final StringBuilder old = new StringBuilder();
    private final Map<String, String> alternatives = new LinkedHashMap<>();
    private final Map<String, Integer> distances = new LinkedHashMap<>();
    private boolean bracketed;

    private Conflicts(Revision brackets, ProceduralOrder order, List<String> authors) {
        this.brackets = brackets;
        this.order = order;
        this.authors = authors;
    }

    /** @param authors of the proposals, in their order */
    static List<Conflict> in(Document document, Revision brackets, ProceduralOrder order, List<String> authors) {
        Conflicts conflicts = new Conflicts(brackets, order, authors);
        Walk.paragraphs(document.body(), conflicts::read);
        for (Note note : document.notes()) {
            note.body().forEach(conflicts::read);
        }
        return conflicts.found;
    }

    private void read(Paragraph paragraph) {
        inlines(paragraph.content(), paragraph);
        Change mark = paragraph.change();
        if (mark.isNone()) {
            end(paragraph);
        } else {
            authors(mark.isInserted() ? mark.inserted() : mark.deleted(), 1);
        }
    }

    private void inlines(List<? extends Inline> content, Paragraph paragraph) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link) {
                inlines(link.content(), paragraph);
            } else if (!PlainText.isInvisible(inline)) {
                inline(inline, paragraph);
            }
        }
    }

    private void inline(Inline inline, Paragraph paragraph) {
        String text = inline instanceof Inline.Text run ? run.text() : "\uFFFC";
        Change change = inline.change();
        if (change.isNone()) {
            end(paragraph);
        } else if (change.isInOld()) {
            old.append(text);
            authors(change.deleted(), text.length()).forEach(author -> alternatives.putIfAbsent(author, ""));
        } else {
            authors(change.inserted(), text.length())
                    .forEach(author -> alternatives.merge(author, text, String::concat));
        }
    }

    /** The authors of a mark, who each go so many characters further from the base; none where it is a bracket. */
    private List<String> authors(@Nullable Revision by, int characters) {
        bracketed |= brackets.equals(by);
        if (by == null || brackets.equals(by)) {
            return List.of();
        }
        by.authors().forEach(author -> distances.merge(author, characters, Integer::sum));
        return by.authors();
    }

    private void end(Paragraph paragraph) {
        if (bracketed) {
            List<String> there =
                    authors.stream().filter(alternatives::containsKey).toList();
            List<String> ordered = order.of(there.size(), at -> distances.getOrDefault(there.get(at), 0)).stream()
                    .map(there::get)
                    .toList();
            List<String> texts = ordered.stream()
                    .map(author -> alternatives.getOrDefault(author, ""))
                    .filter(text -> !text.isEmpty())
                    .toList();
            found.add(new Conflict(ordered, old.toString(), texts, paragraph.place()));
        }
        bracketed = false;
        old.setLength(0);
        alternatives.clear();
        distances.clear();
    }
}
