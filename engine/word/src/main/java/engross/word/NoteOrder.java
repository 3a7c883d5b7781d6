package engross.word;

import engross.model.Change;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Note;
import java.util.ArrayList;
import java.util.List;

/** Tells whether Word would count the notes of a document as they are marked: 1, 2, 3 in the order of the text, without changes. */
final class NoteOrder extends Walk {
    private final List<String> referred = new ArrayList<>();

    private boolean counted = true;

    private NoteOrder() {}

    static boolean isCounted(Document document) {
        List<String> ids = new ArrayList<>(document.notes().size());
        for (Note note : document.notes()) {
            ids.add(note.id());
            if (!isNumber(note.label(), ids.size())) {
                return false;
            }
        }
        NoteOrder order = new NoteOrder();
        order.all(document.body());
        document.notes().forEach(note -> order.all(note.body()));
        return order.counted && order.referred.equals(ids);
    }

    private static boolean isNumber(List<Inline> label, int number) {
        return label.size() == 2
                && label.get(0) instanceof Inline.Text text
                && isNumber(text, number)
                && label.get(1) instanceof Inline.Tab tab
                && tab.change().equals(Change.NONE);
    }

    private static boolean isNumber(Inline.Text text, int number) {
        return text.text().equals(Integer.toString(number))
                && text.format().equals(Format.PLAIN)
                && text.change().equals(Change.NONE);
    }

    @Override
    void inlines(List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.NoteReference reference) {
                referred.add(reference.note());
                List<Inline.Text> label = reference.label();
                counted &= label.size() == 1 && isNumber(label.get(0), referred.size());
            } else if (inline instanceof Inline.Link link) {
                inlines(link.content());
            }
        }
    }
}
