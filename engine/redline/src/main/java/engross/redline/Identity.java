package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Document;
import engross.model.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps ids unique where a part is deleted at one place and inserted at another: the deleted one's id gets a sign behind it, and what
 * the old text refers to follows it there. A view that has only the deleted one takes the sign away again.
 */
final class Identity {
    /** Behind the id of a deleted part, or note, whose id another one has. */
    static final String OLD = "~";

    private Identity() {}

    /** A merged tree with unique ids. */
    static Document settled(Document document, Comparison comparison) {
        Map<String, Integer> counts = new HashMap<>();
        new Renaming((id, old) -> count(counts, id), inline -> List.of(inline)).blocks(document.body());
        Set<String> twice = new HashSet<>();
        counts.forEach((id, count) -> {
            if (count > 1) {
                twice.add(id);
            }
        });
        if (twice.isEmpty()) {
            return document;
        }
        Renaming renaming = new Renaming(
                (id, old) -> old && twice.contains(id) ? id + OLD : id, inline -> split(inline, twice, comparison));
        return document.withBody(renaming.blocks(document.body()));
    }

    private static String count(Map<String, Integer> counts, String id) {
        if (!id.isEmpty()) {
            counts.merge(id, 1, Integer::sum);
        }
        return id;
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
        Set<String> ids = new HashSet<>();
        boolean[] any = {false};
        new Renaming(
                        (id, old) -> {
                            any[0] |= id.endsWith(OLD);
                            ids.add(id);
                            return id;
                        },
                        inline -> List.of(inline))
                .blocks(document.body());
        if (!any[0]) {
            return document;
        }
        Renaming renaming = new Renaming((id, old) -> restored(id, ids), inline -> List.of(restored(inline, ids)));
        return document.withBody(renaming.blocks(document.body()));
    }

    private static String restored(String id, Set<String> ids) {
        String plain = id.endsWith(OLD) ? id.substring(0, id.length() - OLD.length()) : id;
        return ids.contains(plain) ? id : plain;
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
                ? targeting(
                        reference,
                        reference.target().substring(0, reference.target().length() - OLD.length()))
                : inline;
    }

    /** All ids of a tree in document order. */
    static List<String> of(List<Block> body) {
        List<String> ids = new ArrayList<>();
        new Renaming(
                        (id, old) -> {
                            ids.add(id);
                            return id;
                        },
                        inline -> List.of(inline))
                .blocks(body);
        return ids;
    }
}
