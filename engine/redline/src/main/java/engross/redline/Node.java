package engross.redline;

import engross.model.Block;
import engross.model.Paragraph;
import engross.redline.alignment.Features;
import engross.redline.alignment.Part;
import java.util.ArrayList;
import java.util.List;

/** A part of one of two trees as comparing sees it. */
final class Node extends Part {
    /** The block, item, row or cell itself; a list of rows for {@link Kind#ROWS}. */
    final Object part;

    final List<Node> children;

    Node(Kind kind, Object part, String id, long signature, long hash, int size, List<Node> children) {
        super(kind, id, signature, hash, size);
        this.part = part;
        this.children = children;
    }

    private Node(Kind kind, Object part, String id, long signature, List<Node> children) {
        super(kind, id, signature, children);
        this.part = part;
        this.children = children;
    }

    /** A node whose content is that of its children. */
    static Node of(Kind kind, Object part, String id, long signature, List<Node> children) {
        return new Node(kind, part, id, signature, children);
    }

    @Override
    public List<Node> children() {
        return children;
    }

    Block block() {
        return (Block) part;
    }

    Paragraph paragraph() {
        return (Paragraph) part;
    }

    @Override
    protected Features ownFeatures() {
        StringBuilder text = new StringBuilder();
        PlainText.append(paragraph().content(), text);
        return Features.of(text);
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
