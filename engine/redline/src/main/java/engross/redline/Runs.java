package engross.redline;

import engross.model.Change;
import engross.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Writes atoms as inlines. */
final class Runs {
    private final List<Inline> content = new ArrayList<>();
    private List<Inline> linked = new ArrayList<>();
    private String link = "";

    void add(Atom atom, Change change, boolean withAnchors) {
        if (withAnchors) {
            atom.anchors().forEach(anchor -> add(anchor, ""));
        }
        if (atom.isEnd()) {
            return;
        }
        Inline special = atom.special();
        Inline inline = special == null
                ? new Inline.Text(atom.text(), Objects.requireNonNull(atom.format()), change)
                : Remarked.of(special, change);
        add(inline, atom.link());
    }

    void add(Inline inline, String target) {
        if (!target.equals(link)) {
            closeLink();
            link = target;
        }
        (link.isEmpty() ? content : linked).add(inline);
    }

    private void closeLink() {
        if (!linked.isEmpty()) {
            content.add(new Inline.Link(link, Content.merged(linked)));
            linked = new ArrayList<>();
        }
    }

    /** What was added since the last call. */
    List<Inline> take() {
        closeLink();
        link = "";
        List<Inline> taken = Content.merged(content);
        content.clear();
        return taken;
    }

    /** Content of the base as it is deleted: without ends of comments and fields, notes by their names in the result. */
    static List<Inline> withoutAnchors(List<Inline> content, UnaryOperator<String> notes) {
        List<Inline> without = new ArrayList<>(content.size());
        for (Inline inline : content) {
            if (!PlainText.isInvisible(inline)) {
                without.add(Notes.renamed(inline, notes));
            }
        }
        return without;
    }
}
