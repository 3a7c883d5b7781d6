package engross.api;

import engross.model.Document;
import engross.source.SourceDocument;

/**
 * A source in the form of its house, with its marks; labels and references have no numbers yet. This is what is compared, filtered to a
 * view and compiled: numbers come afterwards, so that they follow the changes.
 *
 * @param source what the tree was assembled from
 */
public record AssembledDocument(SourceDocument source, Document document) {
    /** The same source with another tree. */
    public AssembledDocument with(Document other) {
        return new AssembledDocument(source, other);
    }
}
