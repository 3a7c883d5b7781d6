package engross.redline.alignment;

import java.util.List;

/**
 * Parts of the base and what became of them: nothing, one part, or several paragraphs.
 *
 * @param <P> what the parts are
 * @param olds empty where the parts are inserted
 * @param news empty where the parts are deleted
 */
public record Step<P extends Part>(List<P> olds, List<P> news) {
    /** Whether one part became one. */
    public boolean isPair() {
        return olds.size() == 1 && news.size() == 1;
    }
}
