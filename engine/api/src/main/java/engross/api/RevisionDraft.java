package engross.api;

import engross.model.Result;
import java.util.List;

/**
 * The next revision of a document.
 *
 * @param source its source; the one that was given where that is the next revision already
 * @param isNew whether the source is another one than was given
 * @param symbol such as {@code C26/59(Rev.1)}
 * @param document numbered, with its marks
 */
public record RevisionDraft(SourceText source, boolean isNew, String symbol, NumberedDocument document, View view) {
    /** The document in every format. */
    public Result<List<Rendition>> renditions(Engine engine, List<Format> formats) {
        return Renditions.of(engine, document, view, formats, null);
    }
}
