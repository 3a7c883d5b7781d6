package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Item;
import engross.model.Revision;
import engross.model.Table;
import engross.redline.alignment.Part.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What several redlines insert at one place: what more than one insert is there once, with all their authors; else the one stands behind
 * the other. Each one's parts stay in their order.
 */
final class Joint {
    private static final Nodes NODES = new Nodes(UnaryOperator.identity());
    private static final Form<Block> BLOCK = new Form<>(
            block -> NODES.of(List.of(block)).get(0),
            Joint::author,
            (block, by) -> new Marked(Change.inserted(by)).block(block),
            block -> Identity.of(List.of(block)),
            (block, renaming) -> renaming.block(block));
    private static final Form<Item> ITEM = new Form<>(
            item -> Node.of(Kind.ITEM, item, "", 0, NODES.of(item.body())),
            item -> author(item.body().get(0)),
            (item, by) -> new Marked(Change.inserted(by)).item(item),
            Identity::of,
            (item, renaming) -> renaming.item(item));
    private static final Form<Table.Row> ROW = new Form<>(
            row -> Node.of(
                    Kind.ROWS, row, "", 0, row.cells().stream().map(NODES::cell).toList()),
            row -> row.change().inserted(),
            (row, by) -> new Marked(Change.inserted(by)).row(row),
            row -> row.cells().stream()
                    .flatMap(cell -> Identity.of(cell.body()).stream())
                    .toList(),
            (row, renaming) -> renaming.row(row));

    private final ProceduralOrder order;
    private final SharedIds ids;

    Joint(ProceduralOrder order, SharedIds ids) {
        this.order = order;
        this.ids = ids;
    }

    /**
     * What is done with inserted parts of one kind.
     *
     * @param node what a part says, to be compared
     * @param author who inserts it
     * @param by a part as somebody else's
     * @param ids all ids in a part, in its order
     * @param renamed a part with other ids
     */
    private record Form<T>(
            Function<T, Node> node,
            Function<T, @Nullable Revision> author,
            BiFunction<T, Revision, T> by,
            Function<T, List<String>> ids,
            BiFunction<T, Renaming, T> renamed) {

        /** A part as that of both authors, by the ids that they share. */
        T joint(T part, Revision both, List<String> shared) {
            Iterator<String> next = shared.iterator();
            return renamed.apply(by.apply(part, both), new Renaming(id -> next.next(), List::of));
        }
    }

    /** @param inserted what each redline inserts */
    List<Block> blocks(List<List<Block>> inserted) {
        return parts(inserted, BLOCK);
    }

    List<Item> items(List<List<Item>> inserted) {
        return parts(inserted, ITEM);
    }

    List<Table.Row> rows(List<List<Table.Row>> inserted) {
        return parts(inserted, ROW);
    }

    private static @Nullable Revision author(Block block) {
        Revision[] found = {null};
        Walk.paragraphs(List.of(block), paragraph -> {
            if (found[0] == null) {
                found[0] = paragraph.change().inserted();
            }
        });
        return found[0];
    }

    private <T> List<T> parts(List<List<T>> inserted, Form<T> form) {
        List<List<T>> some = inserted.stream().filter(parts -> !parts.isEmpty()).toList();
        List<T> merged = List.of();
        for (int position : order.of(some.size(), position -> size(some.get(position), form))) {
            List<T> next = some.get(position);
            merged = merged.isEmpty() ? next : both(merged, next, form);
        }
        return merged;
    }

    /** The characters of parts. */
    private static <T> int size(List<T> parts, Form<T> form) {
        return parts.stream().mapToInt(part -> form.node().apply(part).size).sum();
    }

    private <T> List<T> both(List<T> first, List<T> second, Form<T> form) {
        List<Long> hashes =
                first.stream().map(part -> form.node().apply(part).hash).toList();
        List<T> merged = new ArrayList<>();
        int from = 0;
        int own = 0;
        for (int i = 0; i < second.size(); i++) {
            T part = second.get(i);
            int at = hashes.subList(from, hashes.size()).indexOf(form.node().apply(part).hash);
            T same = at < 0 ? null : first.get(from + at);
            Revision both = same == null
                    ? null
                    : Authors.joined(form.author().apply(same), form.author().apply(part));
            if (same != null && both != null) {
                List<String> shared = ids.of(form.ids().apply(same), form.ids().apply(part));
                merged.addAll(first.subList(from, from + at));
                merged.addAll(second.subList(own, i));
                merged.add(form.joint(same, both, shared));
                from += at + 1;
                own = i + 1;
            }
        }
        merged.addAll(first.subList(from, first.size()));
        merged.addAll(second.subList(own, second.size()));
        return merged;
    }
}
