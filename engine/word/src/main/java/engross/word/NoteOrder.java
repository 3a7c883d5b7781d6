package engross.word;

import engross.model.Change;
import engross.model.Document;
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
                && label.get(0).equals(Inline.Text.of(Integer.toString(number)))
                && label.get(1).equals(new Inline.Tab(Change.NONE));
    }

    @Override
    void inlines(List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.NoteReference reference) {
                referred.add(reference.note());
                counted &= reference.label().equals(List.of(Inline.Text.of(Integer.toString(referred.size()))));
            } else if (inline instanceof Inline.Link link) {
                inlines(link.content());
            }
        }
    }
}
