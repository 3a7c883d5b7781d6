package engross.redline;

import engross.model.Block;
import engross.model.Division;
import engross.model.Document;
import engross.model.Item;
import engross.model.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A base text with the parts that a redline takes as revised as they are there. */
final class Baseline {
    private final Set<String> asRevised;
    private final Deque<Division> taken = new ArrayDeque<>();

    private Baseline(Set<String> asRevised) {
        this.asRevised = asRevised;
    }

    /** @param rejected the redline's text before the changes, which has the same divisions in the same order */
    static Document of(Document base, Document rejected, Set<String> asRevised) {
        if (asRevised.isEmpty()) {
            return base;
        }
        Baseline baseline = new Baseline(asRevised);
        baseline.take(rejected.body());
        if (baseline.taken.isEmpty()) {
            return base;
        }
        Document settled = base.withBody(baseline.blocks(base.body()));
        return new Document(
                settled.metadata(),
                settled.furniture(),
                settled.body(),
                settled.notes(),
                settled.comments(),
                Pictures.of(base, rejected));
    }

    private void take(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Division division) {
                if (asRevised.contains(division.role())) {
                    taken.add(division);
                } else {
                    take(division.body());
                }
            } else if (block instanceof Sequence sequence) {
                sequence.items().forEach(item -> take(item.body()));
            }
        }
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> settled = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Division division) {
                settled.add(division(division));
            } else if (block instanceof Sequence sequence) {
                List<Item> items = sequence.items().stream()
                        .map(item -> item.withBody(blocks(item.body())))
                        .toList();
                settled.add(sequence.withItems(items));
            } else {
                settled.add(block);
            }
        }
        return settled;
    }

    private Division division(Division division) {
        if (!asRevised.contains(division.role())) {
            return division.withBody(blocks(division.body()));
        }
        Division revised = taken.poll();
        return revised == null ? division : division.withBody(revised.body());
    }
}
