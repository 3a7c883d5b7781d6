package engross.redline;

import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.TreeRewrite;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the notes of several proposals names that mean the same in all of them: those of the base, and others for new ones. */
final class NoteNames {
    private final Document base;
    private final Set<String> taken = new HashSet<>();

    NoteNames(Document base) {
        this.base = base;
        base.notes().forEach(note -> taken.add(note.id()));
    }

    Document canonical(Document revised) {
        if (revised.notes().isEmpty()) {
            return revised;
        }
        Notes pairs = Notes.of(base, revised);
        Map<String, String> names = new HashMap<>();
        for (Note note : revised.notes()) {
            String partner = pairs.partner(note.id());
            names.put(note.id(), partner == null ? free(note.id()) : partner);
        }
        List<Note> notes = revised.notes().stream()
                .map(note ->
                        new Note(names.getOrDefault(note.id(), note.id()), note.label(), note.body(), note.place()))
                .toList();
        return new Document(
                revised.metadata(),
                revised.furniture(),
                TreeRewrite.ofParagraphs(paragraph -> renamed(paragraph, names)).blocks(revised.body()),
                notes,
                revised.comments(),
                revised.pictures());
    }

    private String free(String id) {
        String name = id;
        for (int i = 2; !taken.add(name); i++) {
            name = id + "-" + i;
        }
        return name;
    }

    private static Paragraph renamed(Paragraph paragraph, Map<String, String> names) {
        List<Inline> content = paragraph.content().stream()
                .map(inline -> Notes.renamed(inline, id -> names.getOrDefault(id, id)))
                .toList();
        return paragraph.withContent(content);
    }
}
