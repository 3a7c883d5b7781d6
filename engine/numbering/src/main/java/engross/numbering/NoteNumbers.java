package engross.numbering;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the notes in the order of their first reference, in the old and the new text. */
final class NoteNumbers {
    private final Map<String, LabelText> labels = new LinkedHashMap<>();
    private final Counter counter = new Counter();

    /** The reference with its number; a further reference to the same note is the number alone, for a note has one mark. */
    Inline number(Inline.NoteReference reference) {
        LabelText known = labels.get(reference.note());
        if (known != null) {
            String text = known.after() != null
                    ? known.after()
                    : known.before() != null ? known.before() : String.valueOf(known.passing());
            return new Inline.Text(text, Format.PLAIN.withPosition(Format.Position.SUPERSCRIPT), reference.change());
        }
        Change change = reference.change();
        Presence presence = new Presence(change.isInOld(), change.isInNew(), change.inserted(), change.deleted());
        LabelText label = counter.step(presence, Format.PLAIN, Integer::toString);
        labels.put(reference.note(), label);
        List<Inline.Text> marks = new ArrayList<>();
        for (Inline inline : label.inlines()) {
            marks.add((Inline.Text) inline);
        }
        return new Inline.NoteReference(reference.note(), marks, change);
    }

    /** Labels by note, in the order of the first references. */
    Map<String, LabelText> labels() {
        return labels;
    }
}
