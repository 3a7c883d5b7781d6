package engross.revisions;

import engross.redline.alignment.Part.Kind;
import engross.redline.alignment.Step;
import engross.revisions.xml.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs that are deleted at one place and inserted at another, as they were or with some words changed (ECMA-376 Part 1,
 * 17.13.5.21 to 17.13.5.28).
 */
final class Moves {
    /** Shorter texts are alike by chance. */
    private static final int SHORTEST = 20;
    /** The same where words were changed. */
    private static final int SHORTEST_EDITED = 40;
    /** How much of an edited paragraph must be as it was: what is changed more is another text. */
    private static final double ALIKE = 0.8;
    /** Among more pairs, edited ones are not looked for. */
    private static final long PAIRS = 100_000;

    private static final Set<String> PLAIN =
            Set.of("rPr", "t", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "lastRenderedPageBreak");

    /**
     * Where a paragraph stands in what was moved together.
     *
     * @param name of the move, the same at both places
     * @param origin what it was in the old document, where it was edited; null where it is the same, and in the old document
     */
    record Move(
            String name,
            boolean first,
            boolean last,
            @Nullable Element origin) {}

    private final IdentityHashMap<WordPart, Move> moves = new IdentityHashMap<>();

    private final List<WordPart> deleted = new ArrayList<>();
    private final List<WordPart> inserted = new ArrayList<>();

    private Moves() {}

    /** The move that a part is in; null for none. */
    @Nullable
    Move of(WordPart part) {
        return moves.get(part);
    }

    static Moves among(List<Step<WordPart>> steps, Authorship authorship) {
        Moves moves = new Moves();
        for (int i = 0; i < steps.size(); i++) {
            Step<WordPart> step = steps.get(i);
            // The last mark of a text cannot be moved.
            boolean end = i + 1 == steps.size();
            if (step.news().isEmpty()) {
                moves.deleted.addAll(end ? step.olds().subList(0, step.olds().size() - 1) : step.olds());
            } else if (step.olds().isEmpty()) {
                moves.inserted.addAll(end ? step.news().subList(0, step.news().size() - 1) : step.news());
            }
        }
        if (!moves.deleted.isEmpty() && !moves.inserted.isEmpty()) {
            moves.pair(authorship);
        }
        return moves;
    }

    private void pair(Authorship authorship) {
        int[] partners = same();
        edited(partners);
        int i = 0;
        while (i < deleted.size()) {
            int j = partners[i];
            int length = 0;
            while (j >= 0 && i + length < deleted.size() && partners[i + length] == j + length) {
                length++;
            }
            String name = length == 0 ? "" : "move" + authorship.nextId();
            for (int k = 0; k < length; k++) {
                WordPart from = deleted.get(i + k);
                WordPart to = inserted.get(j + k);
                boolean last = k + 1 == length;
                moves.put(from, new Move(name, k == 0, last, null));
                moves.put(to, new Move(name, k == 0, last, from.isSame(to) ? null : from.element));
            }
            i += Math.max(1, length);
        }
    }

    /** For each deleted paragraph the inserted one that is the same; -1 for none. */
    private int[] same() {
        Map<Long, Integer> olds = once(deleted);
        Map<Long, Integer> news = once(inserted);
        int[] partners = new int[deleted.size()];
        for (int i = 0; i < partners.length; i++) {
            WordPart part = deleted.get(i);
            int j = olds.getOrDefault(part.hash, -1) == i ? news.getOrDefault(part.hash, -1) : -1;
            boolean moved = j >= 0
                    && part.is(Kind.PARAGRAPH)
                    && part.size >= SHORTEST
                    && part.signature == inserted.get(j).signature
                    && part.isSame(inserted.get(j));
            partners[i] = moved ? j : -1;
        }
        return partners;
    }

    /** Positions by hash of what is there once; -1 where it is there more often. */
    private static Map<Long, Integer> once(List<WordPart> parts) {
        Map<Long, Integer> once = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            once.merge(parts.get(i).hash, i, (first, second) -> -1);
        }
        return once;
    }

    /** Of what is left, the pairs that are most alike. */
    private void edited(int[] partners) {
        boolean[] taken = new boolean[inserted.size()];
        Arrays.stream(partners).filter(j -> j >= 0).forEach(j -> taken[j] = true);
        List<Integer> free = new ArrayList<>();
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j] && mayBeEdited(inserted.get(j))) {
                free.add(j);
            }
        }
        if ((long) free.size() * deleted.size() > PAIRS) {
            return;
        }
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0 && mayBeEdited(deleted.get(i))) {
                int best = mostAlike(deleted.get(i), free);
                if (best >= 0) {
                    partners[i] = best;
                    free.remove((Integer) best);
                }
            }
        }
    }

    private int mostAlike(WordPart old, List<Integer> free) {
        double most = 0;
        int best = -1;
        for (int j : free) {
            WordPart now = inserted.get(j);
            boolean near = Math.min(old.size, now.size) >= Math.max(old.size, now.size) / 2;
            double alike =
                    near && old.signature == now.signature ? old.features().similarity(now.features()) : 0;
            if (alike >= ALIKE && alike > most) {
                most = alike;
                best = j;
            }
        }
        return best;
    }

    /** Text alone is marked word by word where it was moved to: a field or note would be there twice. */
    private static boolean mayBeEdited(WordPart part) {
        return part.is(Kind.PARAGRAPH) && part.size >= SHORTEST_EDITED && isPlain(part.element);
    }

    private static boolean isPlain(Element element) {
        for (Element child : element.elements()) {
            boolean plain = child.is("r")
                    ? child.elements().stream().allMatch(Moves::isPlainText)
                    : child.is("pPr") || Canonical.isLeftOut(child) || (child.is("hyperlink") && isPlain(child));
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainText(Element part) {
        return Canonical.isLeftOut(part) || (part.name().isW() && PLAIN.contains(part.local()));
    }
}
