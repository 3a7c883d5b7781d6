package engross.numbering;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the notes in the order of their first reference, in the old and the new text. A reference that was moved is the first one of the
 * old text at one place and that of the new text at another: the note is brought along at both.
 */
final class NoteNumbers {
    private static final Format RAISED = Format.PLAIN.withPosition(Format.Position.SUPERSCRIPT);
    private static final Revision NOBODY = new Revision("", null);

    private final Map<String, LabelText> labels = new LinkedHashMap<>();
    private final Counter counter = new Counter();

    /** The reference with its number; a further one in the same text is the number alone, for a note has one mark. */
    List<Inline> number(Inline.NoteReference reference) {
        LabelText known = labels.get(reference.note());
        Change change = reference.change();
        if (known == null || (known.before() == null && known.after() == null)) {
            LabelText label = step(change.isInOld(), change.isInNew(), change.inserted(), change.deleted());
            labels.put(reference.note(), label);
            return List.of(marked(reference.note(), label, change));
        }
        if (change.isInOld() && known.before() == null) {
            return firstOfOld(reference.note(), known, change);
        }
        if (change.isInNew() && known.after() == null) {
            return firstOfNew(reference.note(), known, change);
        }
        return further(known, change);
    }

    private List<Inline> firstOfNew(String note, LabelText known, Change change) {
        Revision by = some(change.inserted(), known.deleted());
        LabelText label = step(false, true, by, null);
        labels.put(note, joined(known, label));
        Change inserted = change.isInOld() ? Change.inserted(by) : change;
        List<Inline> inlines = new ArrayList<>(2);
        if (change.isInOld()) {
            inlines.add(new Inline.Text(text(known.before()), RAISED, Change.deleted(by)));
        }
        inlines.add(marked(note, label, inserted));
        return inlines;
    }

    private List<Inline> firstOfOld(String note, LabelText known, Change change) {
        Revision by = some(change.deleted(), known.inserted());
        LabelText label = step(true, false, null, by);
        labels.put(note, joined(label, known));
        Change deleted = change.isInNew() ? Change.deleted(by) : change;
        List<Inline> inlines = new ArrayList<>(2);
        inlines.add(marked(note, label, deleted));
        if (change.isInNew()) {
            inlines.add(new Inline.Text(text(known.after()), RAISED, Change.inserted(by)));
        }
        return inlines;
    }

    private LabelText step(boolean inOld, boolean inNew, @Nullable Revision inserted, @Nullable Revision deleted) {
        return counter.step(new Presence(inOld, inNew, inserted, deleted), Format.PLAIN, Integer::toString);
    }

    private static LabelText joined(LabelText old, LabelText now) {
        return new LabelText(old.before(), now.after(), null, Format.PLAIN, now.inserted(), old.deleted());
    }

    private static Inline marked(String note, LabelText label, Change change) {
        List<Inline.Text> marks = new ArrayList<>();
        for (Inline inline : label.inlines()) {
            marks.add((Inline.Text) inline);
        }
        return new Inline.NoteReference(note, marks, change);
    }

    private static List<Inline> further(LabelText known, Change change) {
        if (!change.isInOld() || !change.isInNew()) {
            String shown = change.isInOld() ? known.before() : known.after();
            return List.of(new Inline.Text(text(shown), RAISED, change));
        }
        List<Inline> inlines = new ArrayList<>();
        for (Inline inline : known.inlines()) {
            Inline.Text part = (Inline.Text) inline;
            inlines.add(new Inline.Text(part.text(), RAISED, part.change()));
        }
        return inlines;
    }

    private static String text(@Nullable String number) {
        return number == null ? "" : number;
    }

    private static Revision some(@Nullable Revision first, @Nullable Revision second) {
        return first != null ? first : second != null ? second : NOBODY;
    }

    /** Labels by note, in the order of the first references. */
    Map<String, LabelText> labels() {
        return labels;
    }
}
