package engross.redline;

import engross.model.Change;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.redline.alignment.Alignment;
import engross.redline.alignment.Part.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which note of the base is which revised note, and the name that each has in the result: that of the revised one; a deleted one keeps
 * its own where no other has it. What says the same is the same note, whatever its id; then those of the same id, then the similar.
 */
final class Notes {
    private final Document base;
    private final Document revised;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> partners = new HashMap<>();

    private Notes(Document base, Document revised) {
        this.base = base;
        this.revised = revised;
    }

    static Notes of(Document base, Document revised) {
        Notes notes = new Notes(base, revised);
        if (!base.notes().isEmpty() || !revised.notes().isEmpty()) {
            notes.pair();
        }
        return notes;
    }

    /** The name of a note of the base. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** The note of the base that a revised note is; null for a new one. */
    @Nullable
    String partner(String revisedNote) {
        return partners.get(revisedNote);
    }

    /** An inline that speaks of a note by another name. */
    static Inline renamed(Inline inline, UnaryOperator<String> names) {
        return inline instanceof Inline.NoteReference reference
                ? new Inline.NoteReference(names.apply(reference.note()), reference.label(), reference.change())
                : inline;
    }

    private void pair() {
        Nodes nodes = new Nodes(UnaryOperator.identity());
        List<Node> olds = nodes(base, nodes);
        List<Node> news = nodes(revised, nodes);
        Map<Long, List<Node>> alike = new HashMap<>();
        news.forEach(node ->
                alike.computeIfAbsent(node.hash, hash -> new ArrayList<>()).add(node));
        for (Node old : olds) {
            List<Node> same = alike.getOrDefault(old.hash, List.of());
            if (!same.isEmpty()) {
                match(old, same.remove(0));
            }
        }
        Map<String, Node> byId = new HashMap<>();
        rest(news, false).forEach(node -> byId.put(node.id, node));
        for (Node old : rest(olds, true)) {
            Node named = byId.get(old.id);
            if (named != null && old.features().similarity(named.features()) >= 0.2) {
                match(old, named);
            }
        }
        similar(rest(olds, true), rest(news, false));
        nameDeleted();
    }

    private void similar(List<Node> olds, List<Node> news) {
        List<Node> left = olds.stream().map(Notes::nameless).toList();
        List<Node> right = news.stream().map(Notes::nameless).toList();
        int[] paired = Alignment.of(left, right);
        for (int i = 0; i < paired.length; i++) {
            if (paired[i] >= 0) {
                match(olds.get(i), news.get(paired[i]));
            }
        }
    }

    private static Node nameless(Node node) {
        return Node.of(Kind.CELL, node.part, "", 0, node.children);
    }

    private static List<Node> nodes(Document document, Nodes nodes) {
        List<Node> found = new ArrayList<>();
        for (Note note : document.notes()) {
            found.add(Node.of(Kind.CELL, note, note.id(), 0, nodes.of(note.body())));
        }
        return found;
    }

    private List<Node> rest(List<Node> nodes, boolean old) {
        return nodes.stream()
                .filter(node -> old ? !names.containsKey(node.id) : !partners.containsKey(node.id))
                .toList();
    }

    private void match(Node old, Node revisedNote) {
        names.put(old.id, revisedNote.id);
        partners.put(revisedNote.id, old.id);
    }

    private void nameDeleted() {
        Set<String> taken = new HashSet<>();
        revised.notes().forEach(note -> taken.add(note.id()));
        for (Note note : base.notes()) {
            if (!names.containsKey(note.id())) {
                String name = note.id();
                while (!taken.add(name)) {
                    name += Identity.OLD;
                }
                names.put(note.id(), name);
            }
        }
    }

    /** The notes of the result: revised ones in their order, each with its changes, then deleted ones. */
    List<Note> merged(Comparison comparison) {
        Map<String, Note> olds = new HashMap<>();
        base.notes().forEach(note -> olds.put(note.id(), note));
        List<Note> merged = new ArrayList<>();
        for (Note note : revised.notes()) {
            String partner = partners.get(note.id());
            Note old = partner == null ? null : olds.get(partner);
            merged.add(old == null ? whole(note, note.id(), comparison, false) : comparison.note(old, note));
        }
        for (Note note : base.notes()) {
            String name = name(note.id());
            if (!note.id().equals(partners.get(name))) {
                merged.add(whole(note, name, comparison, true));
            }
        }
        return merged;
    }

    /** Its last paragraph mark stays: a note has a paragraph as long as it is there. */
    private static Note whole(Note note, String name, Comparison comparison, boolean old) {
        Change change = old ? comparison.deleted() : comparison.inserted();
        Marked marked = new Marked(change);
        List<Paragraph> body = new ArrayList<>();
        for (int i = 0; i < note.body().size(); i++) {
            Paragraph paragraph = marked.text(note.body().get(i));
            body.add(i + 1 < note.body().size() ? paragraph.withChange(change) : paragraph);
        }
        return new Note(name, note.label(), body, note.place());
    }
}
