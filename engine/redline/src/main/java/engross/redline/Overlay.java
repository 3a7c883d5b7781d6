package engross.redline;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the base, character by character, with what each redline does to it: which characters are deleted, and what is inserted
 * between them.
 */
final class Overlay {
    private final List<Mark> base = new ArrayList<>();
    /** What is inserted before each character, and behind the last. */
    private final List<List<Mark>> gaps = new ArrayList<>(List.of(new ArrayList<>()));

    /**
     * A character, something that is no text, or the end of a paragraph.
     *
     * @param ends the paragraph that ends here; null for everything else
     */
    record Mark(Atom atom, Change change, @Nullable Paragraph ends) {
        boolean isInvisible() {
            Inline special = atom.special();
            return special != null && PlainText.isInvisible(special);
        }

        boolean says(Mark other) {
            return atom.key().equals(other.atom.key());
        }

        Mark with(Change other) {
            return new Mark(atom, other, ends);
        }
    }

    private Overlay() {}

    static Overlay of(List<Paragraph> paragraphs) {
        Overlay overlay = new Overlay();
        for (Paragraph paragraph : paragraphs) {
            overlay.inlines(paragraph.content(), "");
            overlay.add(new Mark(Atom.end(List.of()), paragraph.change(), paragraph));
        }
        return overlay;
    }

    private void inlines(List<? extends Inline> content, String link) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Link inner) {
                inlines(inner.content(), inner.target());
            } else if (inline instanceof Inline.Text text) {
                for (int i = 0; i < text.text().length(); i++) {
                    String character = text.text().substring(i, i + 1);
                    add(new Mark(new Atom(character, text.format(), link, null, 0, List.of()), inline.change(), null));
                }
            } else {
                Atom special = new Atom("\uFFFC", null, link, Identity.withoutSign(inline), 0, List.of());
                add(new Mark(special, inline.change(), null));
            }
        }
    }

    private void add(Mark mark) {
        if (mark.change().isInserted() || mark.isInvisible()) {
            gaps.get(gaps.size() - 1).add(mark);
        } else {
            base.add(mark);
            gaps.add(new ArrayList<>());
        }
    }

    /** The same paragraph of the base, with nothing done to it. */
    Overlay untouched() {
        Overlay overlay = new Overlay();
        base.forEach(mark -> overlay.add(mark.with(Change.NONE)));
        return overlay;
    }

    int length() {
        return base.size();
    }

    Mark base(int position) {
        return base.get(position);
    }

    List<Mark> gap(int position) {
        return gaps.get(position);
    }

    boolean isDeleted(int position) {
        return base.get(position).change().isDeleted();
    }

    boolean inserts(int position) {
        return gaps.get(position).stream().anyMatch(mark -> !mark.isInvisible());
    }

    /** Whether both are of the same paragraph. */
    boolean fits(Overlay other) {
        if (length() != other.length()) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            if (!base(i).says(other.base(i))) {
                return false;
            }
        }
        return true;
    }
}
