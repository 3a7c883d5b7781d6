package engross.numbering;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds for every paragraph, in document order, in which text it begins. A paragraph mark that is inserted or deleted joins
 * paragraphs in one of the two texts (ECMA-376 Part 1, 17.13.5.15 and 17.13.5.20); a joined paragraph has one label, which stands
 * before its first text.
 */
final class Presences {
    private final List<Presence> found = new ArrayList<>();
    /** Paragraphs since the last mark of the old text, then likewise for the new one. */
    private final List<Paragraph> group = new ArrayList<>();

    private int next;
    private boolean changedMarks;
    private boolean changedCuts;
    private @Nullable CutSequences cut;

    private Presences() {}

    static Presences of(List<Block> body) {
        Presences presences = new Presences();
        presences.blocks(body);
        presences.close();
        if (presences.changedCuts) {
            presences.cut = new CutSequences(body, presences.found);
        }
        return presences;
    }

    /** The presence of the next paragraph. */
    Presence next() {
        return found.get(next++);
    }

    /** Whether any paragraph mark is inserted or deleted; if none is, every paragraph begins in both texts, and in that of each author alone. */
    boolean hasChangedMarks() {
        return changedMarks;
    }

    /** How many items begin in the old text in the sequence that comes next, with those of it that stand in other pieces. */
    int inOld(Sequence sequence) {
        return cut == null ? count(sequence, Presence::inOld) : cut.inOld(sequence);
    }

    /** The same for the new text. */
    int inNew(Sequence sequence) {
        return cut == null ? count(sequence, Presence::inNew) : cut.inNew(sequence);
    }

    /** How many items of the sequence that comes next begin in a text. */
    int count(Sequence sequence, Predicate<Presence> text) {
        int at = next;
        int count = 0;
        for (Item item : sequence.items()) {
            count += text.test(found.get(at)) ? 1 : 0;
            at += paragraphs(item.body());
        }
        return count;
    }

    private static int paragraphs(List<Block> blocks) {
        int count = 0;
        for (Block block : blocks) {
            if (block instanceof Paragraph) {
                count++;
            } else if (block instanceof Division division) {
                count += paragraphs(division.body());
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    count += paragraphs(item.body());
                }
            } else {
                for (Table.Row row : ((Table) block).rows()) {
                    for (Table.Cell cell : row.cells()) {
                        count += paragraphs(cell.body());
                    }
                }
            }
        }
        return count;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                group.add(paragraph);
                if (paragraph.change().isNone()) {
                    close();
                } else {
                    changedMarks = true;
                }
            } else if (block instanceof Division division) {
                blocks(division.body());
            } else if (block instanceof Sequence sequence) {
                changedCuts |= !sequence.cut().isNone();
                for (Item item : sequence.items()) {
                    blocks(item.body());
                }
            } else if (block instanceof Table table) {
                close();
                cells(table);
            }
        }
    }

    private void cells(Table table) {
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                blocks(cell.body());
                close();
            }
        }
    }

    /** Every group ends at a mark that both texts have, so the two texts can be told apart inside it. */
    private void close() {
        if (group.size() == 1) {
            found.add(alone(group.get(0)));
        } else if (!group.isEmpty()) {
            boolean[] inOld = starts(true);
            boolean[] inNew = starts(false);
            for (int i = 0; i < group.size(); i++) {
                found.add(presence(i, inOld[i], inNew[i]));
            }
        }
        group.clear();
    }

    /** A paragraph between two unchanged ones: its own mark decides. */
    private static Presence alone(Paragraph paragraph) {
        Change change = paragraph.change();
        return change.isNone() ? Presence.BOTH : presence(paragraph, change.isInOld(), change.isInNew());
    }

    /** What goes on from the paragraph before, or goes on no more, does so by the mark between the two. */
    private Presence presence(int i, boolean inOld, boolean inNew) {
        Paragraph paragraph = group.get(i);
        Presence own = presence(paragraph, inOld, inNew);
        Change mark = i == 0 ? Change.NONE : group.get(i - 1).change();
        if (inOld && !inNew && mark.isDeleted() && hasText(paragraph, false)) {
            return new Presence(true, false, own.inserted(), mark.deleted());
        }
        return inNew && !inOld && mark.isInserted() && hasText(paragraph, true)
                ? new Presence(false, true, mark.inserted(), own.deleted())
                : own;
    }

    private static Presence presence(Paragraph paragraph, boolean inOld, boolean inNew) {
        if (inOld && inNew) {
            return Presence.BOTH;
        }
        return new Presence(inOld, inNew, insertedBy(paragraph), deletedBy(paragraph));
    }

    /** Which paragraphs of the group begin a paragraph of one text: the first with text in each run that its marks bound. */
    private boolean[] starts(boolean old) {
        boolean[] starts = new boolean[group.size()];
        int candidate = -1;
        for (int i = 0; i < group.size(); i++) {
            Paragraph paragraph = group.get(i);
            if (candidate < 0 && hasText(paragraph, old)) {
                candidate = i;
            }
            if (isIn(paragraph.change(), old)) {
                starts[candidate < 0 ? i : candidate] = true;
                candidate = -1;
            }
        }
        if (candidate >= 0) {
            starts[candidate] = true;
        }
        return starts;
    }

    private static boolean hasText(Paragraph paragraph, boolean old) {
        for (Inline inline : paragraph.content()) {
            if (inline instanceof Inline.Link link) {
                if (link.content().stream().anyMatch(part -> isIn(part.change(), old))) {
                    return true;
                }
            } else if (isText(inline) && isIn(inline.change(), old)) {
                return true;
            }
        }
        return false;
    }

    /** Where a comment begins or ends is nothing to read. */
    static boolean isText(Inline inline) {
        return !(inline instanceof Inline.CommentStart
                || inline instanceof Inline.CommentEnd
                || (inline instanceof Inline.Text text && text.text().isEmpty()));
    }

    private static boolean isIn(Change change, boolean old) {
        return old ? change.isInOld() : change.isInNew();
    }

    private static @Nullable Revision insertedBy(Paragraph paragraph) {
        if (paragraph.change().inserted() != null) {
            return paragraph.change().inserted();
        }
        for (Inline inline : paragraph.content()) {
            if (inline.change().inserted() != null) {
                return inline.change().inserted();
            }
        }
        return null;
    }

    private static @Nullable Revision deletedBy(Paragraph paragraph) {
        if (paragraph.change().deleted() != null) {
            return paragraph.change().deleted();
        }
        for (Inline inline : paragraph.content()) {
            if (inline.change().deleted() != null) {
                return inline.change().deleted();
            }
        }
        return null;
    }
}
