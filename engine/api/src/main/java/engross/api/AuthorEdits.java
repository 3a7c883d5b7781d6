package engross.api;

import engross.api.Origin.Edit;
import engross.model.Change;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each author deletes and inserts in some paragraphs, labels apart: they follow from the changes. */
final class AuthorEdits {
    /** Between the authors of what several did alike. */
    static final String SEPARATOR = "; ";

    private final Map<String, List<Edit>> edits = new LinkedHashMap<>();
    private final Map<String, StringBuilder> before = new LinkedHashMap<>();
    private final Map<String, StringBuilder> after = new LinkedHashMap<>();

    private AuthorEdits() {}

    /** By author, in the order of their first marks; what several did alike is each one's. */
    static Map<String, List<Edit>> in(List<Paragraph> paragraphs) {
        AuthorEdits found = new AuthorEdits();
        for (Paragraph paragraph : paragraphs) {
            found.inlines(paragraph.content());
            found.mark(paragraph.change());
        }
        found.end();
        return found.edits;
    }

    private void inlines(List<? extends Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link) {
                inlines(link.content());
            } else if (inline instanceof Inline.NoteReference note) {
                note.label().forEach(text -> run(text.text(), note.change()));
            } else {
                run(text(inline), inline.change());
            }
        }
    }

    private static String text(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        }
        if (inline instanceof Inline.Image image) {
            return "[" + image.alternativeText() + "]";
        }
        return inline instanceof Inline.Tab || inline instanceof Inline.LineBreak ? " " : "";
    }

    private void run(String text, Change change) {
        if (change.isNone()) {
            if (!text.isEmpty()) {
                end();
            }
            return;
        }
        // What another one inserts is no text of the base, whoever takes it out.
        if (change.isInOld()) {
            add(change.deleted(), text, before);
        }
        add(change.inserted(), text, after);
    }

    /** A paragraph that is split, joined, inserted or deleted. */
    private void mark(Change change) {
        if (change.isNone()) {
            end();
        } else {
            run("¶", change);
        }
    }

    private static void add(@Nullable Revision by, String text, Map<String, StringBuilder> texts) {
        if (by != null) {
            for (String author : by.author().split(SEPARATOR, -1)) {
                texts.computeIfAbsent(author, name -> new StringBuilder()).append(text);
            }
        }
    }

    private void end() {
        List<String> authors = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(author -> !before.containsKey(author)).forEach(authors::add);
        for (String author : authors) {
            Edit edit = new Edit(text(before.get(author)), text(after.get(author)));
            if (!edit.before().isEmpty() || !edit.after().isEmpty()) {
                edits.computeIfAbsent(author, name -> new ArrayList<>()).add(edit);
            }
        }
        before.clear();
        after.clear();
    }

    /** Without the paragraph mark that ends it, which says nothing more where text stands before it. */
    private static String text(@Nullable StringBuilder text) {
        String all = text == null ? "" : text.toString();
        return all.length() > 1 && all.endsWith("¶") ? all.substring(0, all.length() - 1) : all;
    }
}
