package engross.api;

import engross.model.Result;
import java.util.List;

/**
 * The next revision of a document.
 *
 * @param source its source; the one that was given where that is the next revision already
 * @param isNew whether the source is another one than was given
 * @param symbol such as {@code C26/59(Rev.1)}
 * @param text the document with its marks, and the texts that they stand between
 */
public record RevisionDraft(SourceText source, boolean isNew, String symbol, Redlined text, View view) {
    /** The document in every format; an error {@code redline-not-proved} where its Word file does not hold one of the texts. */
    public Result<List<Rendition>> renditions(Engine engine, List<Format> formats) {
        return text.renditions(engine, view, formats);
    }
}
