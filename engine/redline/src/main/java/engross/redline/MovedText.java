package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.redline.Register.Entry;
import engross.redline.Register.Provision;
import engross.redline.Register.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Names the two ends of every move: text that is deleted at one place and inserted at another, without a word changed. What was edited on the
 * way stays a deletion and an insertion, for a move would hide the edit; so does what stands in tables and notes.
 */
final class MovedText {
    /** The names of moves, by the positions of their paragraphs. */
    private final Map<Integer, String> names = new HashMap<>();

    private int count;
    private int position;

    private MovedText() {}

    static Document named(Document redline) {
        Register register = Register.of(redline, List.of());
        MovedText moved = new MovedText();
        List<Paragraph> paragraphs = new ArrayList<>();
        Walk.paragraphs(redline.body(), paragraphs::add);
        for (Entry entry : register.changes()) {
            if (entry.provision().symbol() == Symbol.SUP_MOVED) {
                moved.pair(register, entry, paragraphs);
            }
        }
        return moved.names.isEmpty() ? redline : redline.withBody(moved.blocks(redline.body()));
    }

    private void pair(Register register, Entry from, List<Paragraph> paragraphs) {
        Entry to = register.changes().get(from.counterpart() - 1);
        int[] old = range(register, from, paragraphs.size());
        int[] now = range(register, to, paragraphs.size());
        if (from.oldText().equals(to.newText())
                && old[1] - old[0] == now[1] - now[0]
                && isWhole(paragraphs.subList(old[0], old[1]), Change::isDeleted)
                && isWhole(paragraphs.subList(now[0], now[1]), Change::isInserted)) {
            String name = "move" + ++count;
            for (int i = old[0]; i < old[1]; i++) {
                names.put(i, name);
            }
            for (int i = now[0]; i < now[1]; i++) {
                names.put(i, name);
            }
        }
    }

    /** The paragraphs of a provision; none where it stands in a table or a note. */
    private static int[] range(Register register, Entry entry, int paragraphs) {
        Provision provision = entry.provision();
        boolean elsewhere = provision.path().contains("table/") || provision.position() >= paragraphs;
        int next = register.provisions().indexOf(provision) + 1;
        int end = next < register.provisions().size()
                ? Math.min(paragraphs, register.provisions().get(next).position())
                : paragraphs;
        return elsewhere ? new int[] {0, 0} : new int[] {provision.position(), end};
    }

    private static boolean isWhole(List<Paragraph> paragraphs, Predicate<Change> changed) {
        return !paragraphs.isEmpty()
                && paragraphs.stream()
                        .allMatch(paragraph -> changed.test(paragraph.change())
                                && paragraph.content().stream().allMatch(inline -> isWhole(inline, changed)));
    }

    private static boolean isWhole(Inline inline, Predicate<Change> changed) {
        return inline instanceof Inline.Link link
                ? link.content().stream().allMatch(part -> changed.test(part.change()))
                : PlainText.isInvisible(inline) || changed.test(inline.change());
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> named = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                named.add(paragraph(paragraph));
            } else if (block instanceof Division division) {
                named.add(division.withBody(blocks(division.body())));
            } else if (block instanceof Sequence sequence) {
                List<Item> items = sequence.items().stream()
                        .map(item -> item.withBody(blocks(item.body())))
                        .toList();
                named.add(sequence.withItems(items));
            } else {
                Walk.paragraphs(List.of(block), paragraph -> position++);
                named.add(block);
            }
        }
        return named;
    }

    private Paragraph paragraph(Paragraph paragraph) {
        String name = names.get(position++);
        return name == null
                ? paragraph
                : paragraph
                        .withContent(inlines(paragraph.content(), name))
                        .withChange(paragraph.change().moved(name));
    }

    private static List<Inline> inlines(List<Inline> content, String name) {
        List<Inline> moved = new ArrayList<>(content.size());
        for (Inline inline : content) {
            moved.add(
                    inline instanceof Inline.Link link
                            ? new Inline.Link(link.target(), inlines(link.content(), name))
                            : Remarked.of(inline, inline.change().moved(name)));
        }
        return moved;
    }
}
