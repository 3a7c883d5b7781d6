package engross.redline;

import engross.model.Block;
import engross.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of one of two trees as comparing sees it: places, changes and layout are left out. */
final class Node {
    final Kind kind;
    /** The block, item, row or cell itself; a list of rows for {@link Kind#ROWS}. */
    final Object part;

    final String id;
    /** Only parts with the same signature can be the same part in two texts: it says what no mark can change, such as the style. */
    final long signature;
    /** Of all that is in it, ids apart. */
    final long hash;
    /** Characters in it. */
    final int size;

    final List<Node> children;
    private @Nullable Features features;

    /** What a part is. */
    enum Kind {
        PARAGRAPH,
        SEQUENCE,
        ITEM,
        DIVISION,
        TABLE,
        ROWS,
        CELL
    }

    Node(Kind kind, Object part, String id, long signature, long hash, int size, List<Node> children) {
        this.kind = kind;
        this.part = part;
        this.id = id;
        this.signature = new Hash().add(kind.name()).add(signature).value();
        this.hash = new Hash().add(this.signature).add(hash).value();
        this.size = size;
        this.children = children;
    }

    /** A node whose content is that of its children. */
    static Node of(Kind kind, Object part, String id, long signature, List<Node> children) {
        Hash hash = new Hash();
        int size = 0;
        for (Node child : children) {
            hash.add(child.hash);
            size += child.size;
        }
        return new Node(kind, part, id, signature, hash.add(children.size()).value(), size, children);
    }

    Block block() {
        return (Block) part;
    }

    Paragraph paragraph() {
        return (Paragraph) part;
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    /** What its text is made of. */
    Features features() {
        Features known = features;
        if (known == null) {
            known = kind == Kind.PARAGRAPH
                    ? Features.of(paragraph().content())
                    : Features.all(children.stream().map(Node::features).toList());
            features = known;
        }
        return known;
    }

    /** All paragraphs in it, in order. */
    List<Node> paragraphs() {
        List<Node> found = new ArrayList<>();
        collect(found);
        return found;
    }

    private void collect(List<Node> found) {
        if (kind == Kind.PARAGRAPH) {
            found.add(this);
        }
        children.forEach(child -> child.collect(found));
    }
}
