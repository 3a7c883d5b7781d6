package engross.numbering;

import engross.model.Block;
import engross.model.Diagnostics;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Result;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes out all that follows from a place in the tree: labels of headings, numbered paragraphs and items, marks of notes, numbers
 * and counts of annexes, references to clauses. Each is computed for the text before the changes and for the text after them; where
 * the two differ, the old one is deleted and the new one inserted, so that renumbering is tracked (conventions note, 4.4).
 */
public final class Numbering {
    private Numbering() {}

    /**
     * Numbers a tree.
     *
     * @param document as it comes from assembly or from comparing
     * @return the same tree in which every label is a {@link engross.model.Label.Fixed} or none, no {@link Inline.Reference},
     *     {@link Inline.Ordinal} or {@link Inline.Total} is left, and notes stand in the order of their first reference; or an error
     *     {@code reference-without-number} for each reference to something that has none
     */
    public static Result<Document> resolve(Document document) {
        return resolve(document, Renumbering.FINAL);
    }

    /** The same where the numbers of provisions may be frozen. Marks of notes and numbers of annexes follow their place all the same. */
    public static Result<Document> resolve(Document document, Renumbering renumbering) {
        return resolve(document, renumbering, null);
    }

    /**
     * The same of a text that somebody compiled of the changes of several authors: accepting those of one of them alone leaves the labels of
     * that author's text, and references with them.
     *
     * @param compiler whose marks the labels are that only all changes together give; null where nobody compiled
     */
    public static Result<Document> resolve(Document document, Renumbering renumbering, @Nullable Revision compiler) {
        Map<String, Note> notes = new HashMap<>();
        document.notes().forEach(note -> notes.put(note.id(), note));
        Presences presences = Presences.of(document.body());
        OwnLabels own = OwnLabels.of(document, presences, renumbering, compiler);
        Labeller labeller = new Labeller(presences, renumbering, taken(document, renumbering), own::with);
        List<Block> body = labeller.blocks(document.body());
        List<Note> numbered = notes(labeller, notes);
        Document resolved = new Document(
                document.metadata(), document.furniture(), body, numbered, document.comments(), document.pictures());
        Diagnostics diagnostics = new Diagnostics();
        if (labeller.hasReferences()) {
            resolved = new References(labeller.labels(), diagnostics).document(resolved);
        }
        return diagnostics.hasErrors() ? Result.failed(diagnostics.sorted()) : Result.of(resolved, List.of());
    }

    /** What is new must not get a number that something old keeps further on: those are counted first. */
    private static List<Set<String>> taken(Document document, Renumbering renumbering) {
        if (!renumbering.isFrozen()) {
            return List.of();
        }
        Labeller counting =
                new Labeller(Presences.of(document.body()), Renumbering.FINAL, List.of(), (step, label) -> label);
        counting.blocks(document.body());
        return counting.oldNumbers();
    }

    private static List<Note> notes(Labeller labeller, Map<String, Note> notes) {
        List<Note> numbered = new ArrayList<>();
        labeller.notes().labels().forEach((id, label) -> {
            Note note = notes.get(id);
            if (note != null) {
                List<Paragraph> body =
                        note.body().stream().map(labeller::content).toList();
                numbered.add(new Note(id, label.withTab(), body, note.place()));
            }
        });
        return numbered;
    }
}
