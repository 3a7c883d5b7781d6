package engross.redline;

import java.util.List;

/**
 * Parts of the base and what became of them: nothing, one part, or several paragraphs.
 *
 * @param olds empty where the parts are inserted
 * @param news empty where the parts are deleted
 */
record Step(List<Node> olds, List<Node> news) {
    boolean isPair() {
        return olds.size() == 1 && news.size() == 1;
    }
}
