package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Document;
import engross.model.Inline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Keeps ids unique where a part is deleted at one place and inserted at another: the deleted one's id gets a sign behind it, and what
 * the old text refers to follows it there. A view that has only the deleted one takes the sign away again.
 */
final class Identity {
    /** Behind the id of a deleted part, or note, whose id another one has. */
    static final String OLD = "~";

    private Identity() {}

    /** A merged tree in which what refers to a part that is at two places leads to the one in the old text and the other in the new. */
    static Document settled(Document document, Comparison comparison) {
        Set<String> twice = new HashSet<>();
        for (String id : of(document.body())) {
            if (id.endsWith(OLD)) {
                twice.add(plain(id));
            }
        }
        if (twice.isEmpty()) {
            return document;
        }
        Renaming renaming = new Renaming(UnaryOperator.identity(), inline -> split(inline, twice, comparison));
        return document.withBody(renaming.blocks(document.body()));
    }

    private static String plain(String id) {
        return id.endsWith(OLD) ? id.substring(0, id.length() - OLD.length()) : id;
    }

    /** What refers to a part that is at two places: the old text to the one, the new text to the other. */
    private static List<Inline> split(Inline inline, Set<String> twice, Comparison comparison) {
        if (inline instanceof Inline.Reference reference && twice.contains(reference.target())) {
            Change change = reference.change();
            if (change.isInserted()) {
                return List.of(inline);
            }
            Inline old = targeting(reference, reference.target() + OLD);
            return change.isDeleted()
                    ? List.of(old)
                    : List.of(Remarked.of(old, comparison.deleted()), Remarked.of(reference, comparison.inserted()));
        }
        if (inline instanceof Inline.Link link
                && link.isInternal()
                && twice.contains(link.target().substring(1))
                && link.content().stream().allMatch(part -> part.change().isDeleted())) {
            return List.of(new Inline.Link(link.target() + OLD, link.content()));
        }
        return List.of(inline);
    }

    private static Inline targeting(Inline.Reference reference, String target) {
        return new Inline.Reference(target, reference.format(), reference.change(), reference.place());
    }

    /** The tree of a view, with the ids of old parts as they were where nothing else has them. */
    static Document restored(Document document) {
        Set<String> ids = new HashSet<>(of(document.body()));
        if (ids.stream().noneMatch(id -> id.endsWith(OLD))) {
            return document;
        }
        Renaming renaming = new Renaming(id -> restored(id, ids), inline -> List.of(restored(inline, ids)));
        return document.withBody(renaming.blocks(document.body()));
    }

    private static String restored(String id, Set<String> ids) {
        return ids.contains(plain(id)) ? id : plain(id);
    }

    private static Inline restored(Inline inline, Set<String> ids) {
        if (inline instanceof Inline.Reference reference) {
            return targeting(reference, restored(reference.target(), ids));
        }
        if (inline instanceof Inline.Link link && link.isInternal()) {
            return new Inline.Link("#" + restored(link.target().substring(1), ids), link.content());
        }
        return inline;
    }

    /** An inline that refers to a part, whether or not the part is there twice. */
    static Inline withoutSign(Inline inline) {
        return inline instanceof Inline.Reference reference
                        && reference.target().endsWith(OLD)
                ? targeting(reference, plain(reference.target()))
                : inline;
    }

    /** The ids of all parts of a tree in document order, empty ones too. */
    static List<String> of(List<Block> body) {
        List<String> ids = new ArrayList<>();
        Walk.ids(body, ids::add);
        return ids;
    }
}
