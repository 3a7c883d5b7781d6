package engross.redline;

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
    private final List<Conflict> found = new ArrayList<>();
    private final StringBuilder old = new StringBuilder();
    private final Map<String, StringBuilder> alternatives = new LinkedHashMap<>();
    private boolean bracketed;

    private Conflicts(Revision brackets) {
        this.brackets = brackets;
    }

    static List<Conflict> in(Document document, Revision brackets) {
        Conflicts conflicts = new Conflicts(brackets);
        Walk.paragraphs(document.body(), conflicts::read);
        for (Note note : document.notes()) {
            note.body().forEach(conflicts::read);
        }
        return conflicts.found;
    }

    private void read(Paragraph paragraph) {
        inlines(paragraph.content(), paragraph);
        if (paragraph.change().isNone()) {
            end(paragraph);
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
        if (inline.change().isNone()) {
            end(paragraph);
        } else if (inline.change().isInOld()) {
            old.append(text);
            author(inline.change().deleted(), "");
        } else {
            author(inline.change().inserted(), text);
        }
    }

    private void author(@Nullable Revision by, String text) {
        if (brackets.equals(by)) {
            bracketed = true;
        } else if (by != null) {
            for (String author : by.author().split(Revision.SEPARATOR, -1)) {
                alternatives
                        .computeIfAbsent(author, name -> new StringBuilder())
                        .append(text);
            }
        }
    }

    private void end(Paragraph paragraph) {
        if (bracketed) {
            List<String> texts = alternatives.values().stream()
                    .map(StringBuilder::toString)
                    .filter(text -> !text.isEmpty())
                    .toList();
            found.add(new Conflict(List.copyOf(alternatives.keySet()), old.toString(), texts, paragraph.place()));
        }
        bracketed = false;
        old.setLength(0);
        alternatives.clear();
    }
}
