package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Item;
import engross.model.Revision;
import engross.model.Table;
import engross.redline.alignment.Part.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What two redlines insert at one place: what both insert is there once, with both authors; else the one stands behind the other. */
final class Joint {
    private static final Nodes NODES = new Nodes(UnaryOperator.identity());

    private Joint() {}

    static List<Block> blocks(List<? extends Block> first, List<? extends Block> second) {
        return parts(
                List.copyOf(first),
                List.copyOf(second),
                block -> NODES.of(List.of(block)).get(0).hash,
                Joint::author,
                (block, by) -> new Marked(Change.inserted(by)).block(block));
    }

    static List<Item> items(List<Item> first, List<Item> second) {
        return parts(
                first,
                second,
                item -> Node.of(Kind.ITEM, item, "", 0, NODES.of(item.body())).hash,
                item -> author(item.body().get(0)),
                (item, by) -> new Marked(Change.inserted(by)).item(item));
    }

    static List<Table.Row> rows(List<Table.Row> first, List<Table.Row> second) {
        return parts(
                first,
                second,
                row -> Node.of(
                                Kind.ROWS,
                                row,
                                "",
                                0,
                                row.cells().stream().map(NODES::cell).toList())
                        .hash,
                row -> row.change().inserted(),
                (row, by) -> new Marked(Change.inserted(by)).row(row));
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

    private static <T> List<T> parts(
            List<T> first,
            List<T> second,
            Function<T, Long> hash,
            Function<T, @Nullable Revision> author,
            BiFunction<T, Revision, T> by) {
        List<T> merged = new ArrayList<>(first);
        List<Long> hashes = new ArrayList<>();
        first.forEach(part -> hashes.add(hash.apply(part)));
        int from = 0;
        for (T part : second) {
            int same = from + hashes.subList(from, hashes.size()).indexOf(hash.apply(part));
            Revision both = same < from ? null : Authors.joined(author.apply(merged.get(same)), author.apply(part));
            if (both == null) {
                merged.add(part);
            } else {
                merged.set(same, by.apply(merged.get(same), both));
                from = same + 1;
            }
        }
        return merged;
    }
}
