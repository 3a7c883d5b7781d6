package engross.redline;

import engross.model.Change;
import engross.model.Item;
import engross.model.Sequence;
import engross.redline.alignment.ListCuts;
import engross.redline.alignment.Part.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The parts of one level of two texts, with each sequence that is several in the other text cut as it is there: so that items stay where
 * something is put between them, or taken away. Each piece but the first carries the change of the cut before it.
 */
record CutSequences(List<Node> olds, List<Node> news) {
    static CutSequences of(List<Node> olds, List<Node> news, Comparison comparison) {
        return new CutSequences(
                cut(olds, ListCuts.of(olds, news), comparison.inserted()),
                cut(news, ListCuts.of(news, olds), comparison.deleted()));
    }

    private static List<Node> cut(List<Node> nodes, Map<Integer, List<Integer>> cuts, Change change) {
        if (cuts.isEmpty()) {
            return nodes;
        }
        List<Node> cut = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            int start = 0;
            for (int at : cuts.getOrDefault(i, List.of())) {
                cut.add(piece(node, start, at, change));
                start = at;
            }
            cut.add(start == 0 ? node : piece(node, start, node.children.size(), change));
        }
        return cut;
    }

    private static Node piece(Node node, int from, int to, Change change) {
        Sequence sequence = (Sequence) node.part;
        List<Item> items = sequence.items().subList(from, to);
        Sequence piece = sequence.withItems(items).withCut(from == 0 ? Change.NONE : change);
        return Node.of(Kind.SEQUENCE, piece, node.id, Nodes.form(sequence), node.children.subList(from, to));
    }

    /** The change of the cut before a sequence that is a piece in one text, or in both. */
    static Change cut(Sequence old, Sequence now) {
        return new Change(old.cut().inserted(), now.cut().deleted());
    }
}
