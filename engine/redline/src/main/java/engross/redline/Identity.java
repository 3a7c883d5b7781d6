package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Keeps ids unique where a part is deleted at one place and inserted at another: the deleted one's id gets a sign behind it, and what
 * the old text refers to follows it there. A view that has only the deleted one takes the sign away again.
 */
final class Identity {
    /** Behind the id of a deleted part, or note, whose id another one has. */
    static final String OLD = "~";

    private Identity() {}

    /** A merged tree in which the old text refers to parts by their ids in it, the new text by its own. */
    static Document settled(Document document, Comparison comparison) {
        if (comparison.renamed().isEmpty()) {
            return document;
        }
        Renaming renaming = new Renaming(UnaryOperator.identity(), inline -> split(inline, comparison));
        return renaming.document(document);
    }

    private static String plain(String id) {
        return id.endsWith(OLD) ? id.substring(0, id.length() - OLD.length()) : id;
    }

    /** What refers to a part that has another id in the result: in the old text to that, in the new text as it says. */
    private static List<Inline> split(Inline inline, Comparison comparison) {
        if (inline instanceof Inline.Reference reference) {
            String old = comparison.renamed().get(reference.target());
            return old == null ? List.of(inline) : split(reference, old, comparison);
        }
        if (inline instanceof Inline.Link link && link.isInternal()) {
            String old = comparison.renamed().get(link.target().substring(1));
            return old == null ? List.of(inline) : split(link, old, comparison);
        }
        return List.of(inline);
    }

    private static List<Inline> split(Inline.Reference reference, String old, Comparison comparison) {
        Change change = reference.change();
        if (change.isInserted()) {
            return List.of(reference);
        }
        Inline before = Renaming.targeting(reference, target -> old);
        return change.isDeleted()
                ? List.of(before)
                : List.of(Remarked.of(before, comparison.deleted()), Remarked.of(reference, comparison.inserted()));
    }

    /** A link that stays in both texts is written twice, for it leads to two places. */
    private static List<Inline> split(Inline.Link link, String old, Comparison comparison) {
        List<Inline> before = part(link, change -> change.isInOld(), comparison.deleted());
        List<Inline> after = part(link, change -> change.isInNew(), comparison.inserted());
        List<Inline> links = new ArrayList<>();
        if (!before.isEmpty()) {
            links.add(new Inline.Link("#" + old, before));
        }
        if (!after.isEmpty()) {
            links.add(new Inline.Link(link.target(), after));
        }
        return links;
    }

    private static List<Inline> part(Inline.Link link, Predicate<Change> shown, Change change) {
        return link.content().stream()
                .filter(inline -> shown.test(inline.change()))
                .map(inline -> Remarked.of(inline, change))
                .toList();
    }

    /** The tree of a view, with the ids of old parts as they were where nothing else has them. */
    static Document restored(Document document) {
        Set<String> ids = new HashSet<>(of(document.body()));
        if (ids.stream().noneMatch(id -> id.endsWith(OLD))) {
            return document;
        }
        return Renaming.throughout(id -> restored(id, ids)).document(document);
    }

    private static String restored(String id, Set<String> ids) {
        return ids.contains(plain(id)) ? id : plain(id);
    }

    /** A compiled tree in which what the old text alone says refers to parts where that text has them. */
    static Document compiled(Document document) {
        Set<String> ids = new HashSet<>(of(document.body()));
        if (ids.stream().noneMatch(id -> id.endsWith(OLD))) {
            return document;
        }
        Renaming renaming = new Renaming(UnaryOperator.identity(), inline -> List.of(compiled(inline, ids)));
        return renaming.document(document);
    }

    private static Inline compiled(Inline inline, Set<String> ids) {
        boolean old = inline.change().isDeleted() && !inline.change().isInserted();
        return old && inline instanceof Inline.Reference reference && ids.contains(reference.target() + OLD)
                ? Renaming.targeting(reference, target -> target + OLD)
                : inline;
    }

    /** An inline that refers to a part, whether or not the part is there twice. */
    static Inline withoutSign(Inline inline) {
        return inline instanceof Inline.Reference reference
                        && reference.target().endsWith(OLD)
                ? Renaming.targeting(reference, Identity::plain)
                : inline;
    }

    /** The ids of an item and of all parts in it, empty ones too. */
    static List<String> of(Item item) {
        List<String> ids = new ArrayList<>(List.of(item.id()));
        Walk.ids(item.body(), ids::add);
        return ids;
    }

    /** The ids of all parts of a tree in document order, empty ones too. */
    static List<String> of(List<Block> body) {
        List<String> ids = new ArrayList<>();
        Walk.ids(body, ids::add);
        return ids;
    }
}
