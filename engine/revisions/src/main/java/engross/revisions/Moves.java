package engross.revisions;

import engross.redline.alignment.Part.Kind;
import engross.redline.alignment.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds paragraphs that are deleted at one place and inserted at another as they were (ECMA-376 Part 1, 17.13.5.21 to 17.13.5.28). */
final class Moves {
    /** Shorter texts are alike by chance. */
    private static final int SHORTEST = 20;

    /**
     * Where a paragraph stands in what was moved together.
     *
     * @param name of the move, the same at both places
     */
    record Move(String name, boolean first, boolean last) {}

    private final IdentityHashMap<WordPart, Move> moves = new IdentityHashMap<>();

    private Moves() {}

    /** The move that a part is in; null for none. */
    @Nullable
    Move of(WordPart part) {
        return moves.get(part);
    }

    static Moves among(List<Step<WordPart>> steps, Authorship authorship) {
        List<WordPart> deleted = new ArrayList<>();
        List<WordPart> inserted = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step<WordPart> step = steps.get(i);
            // The last mark of a text cannot be moved.
            boolean end = i + 1 == steps.size();
            if (step.news().isEmpty()) {
                deleted.addAll(end ? step.olds().subList(0, step.olds().size() - 1) : step.olds());
            } else if (step.olds().isEmpty()) {
                inserted.addAll(end ? step.news().subList(0, step.news().size() - 1) : step.news());
            }
        }
        Moves moves = new Moves();
        if (!deleted.isEmpty() && !inserted.isEmpty()) {
            moves.pair(deleted, inserted, authorship);
        }
        return moves;
    }

    private void pair(List<WordPart> deleted, List<WordPart> inserted, Authorship authorship) {
        Map<Long, Integer> olds = once(deleted);
        Map<Long, Integer> news = once(inserted);
        int i = 0;
        while (i < deleted.size()) {
            int j = partner(deleted, inserted, i, olds, news);
            int length = 0;
            while (j >= 0
                    && i + length < deleted.size()
                    && partner(deleted, inserted, i + length, olds, news) == j + length) {
                length++;
            }
            String name = length == 0 ? "" : "move" + authorship.nextId();
            for (int k = 0; k < length; k++) {
                Move move = new Move(name, k == 0, k + 1 == length);
                moves.put(deleted.get(i + k), move);
                moves.put(inserted.get(j + k), move);
            }
            i += Math.max(1, length);
        }
    }

    /** Positions by hash of what is long enough and there once; -1 where it is there more often. */
    private static Map<Long, Integer> once(List<WordPart> parts) {
        Map<Long, Integer> once = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            once.merge(parts.get(i).hash, i, (first, second) -> -1);
        }
        return once;
    }

    private static int partner(
            List<WordPart> deleted, List<WordPart> inserted, int i, Map<Long, Integer> olds, Map<Long, Integer> news) {
        WordPart part = deleted.get(i);
        int j = olds.getOrDefault(part.hash, -1) == i ? news.getOrDefault(part.hash, -1) : -1;
        boolean moved = j >= 0
                && part.is(Kind.PARAGRAPH)
                && part.size >= SHORTEST
                && part.signature == inserted.get(j).signature
                && part.isSame(inserted.get(j));
        return moved ? j : -1;
    }
}
