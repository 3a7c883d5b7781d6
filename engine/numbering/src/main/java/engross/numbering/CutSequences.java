package engross.numbering;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.IdentityHashMap;
import java.util.List;

/** How many items begin in the old and in the new text in the sequence that each piece of one belongs to there. */
final class CutSequences {
    private final List<Presence> presences;
    private final IdentityHashMap<Sequence, int[]> olds = new IdentityHashMap<>();
    private final IdentityHashMap<Sequence, int[]> news = new IdentityHashMap<>();
    private int next;
    private int[] lastOld = new int[1];
    private int[] lastNew = new int[1];

    /** @param presences of the paragraphs of the body */
    CutSequences(List<Block> body, List<Presence> presences) {
        this.presences = presences;
        blocks(body);
    }

    int inOld(Sequence piece) {
        return olds.getOrDefault(piece, new int[1])[0];
    }

    int inNew(Sequence piece) {
        return news.getOrDefault(piece, new int[1])[0];
    }

    /** Whether a text does not have a cut that another one has: what is in neither goes on in both. */
    static boolean goesOnInOld(Change cut) {
        return !cut.isInOld();
    }

    static boolean goesOnInNew(Change cut) {
        return !cut.isInNew();
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph) {
                next++;
            } else if (block instanceof Division division) {
                blocks(division.body());
            } else if (block instanceof Sequence sequence) {
                sequence(sequence);
            } else {
                ((Table) block).rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.body())));
            }
        }
    }

    private void sequence(Sequence sequence) {
        int[] old = goesOnInOld(sequence.cut()) ? lastOld : new int[1];
        int[] now = goesOnInNew(sequence.cut()) ? lastNew : new int[1];
        boolean isInOld = false;
        boolean isInNew = false;
        for (Item item : sequence.items()) {
            Presence presence = presences.get(next);
            old[0] += presence.inOld() ? 1 : 0;
            now[0] += presence.inNew() ? 1 : 0;
            isInOld |= presence.inOld();
            isInNew |= presence.inNew();
            blocks(item.body());
        }
        olds.put(sequence, old);
        news.put(sequence, now);
        lastOld = isInOld ? old : lastOld;
        lastNew = isInNew ? now : lastNew;
    }
}
