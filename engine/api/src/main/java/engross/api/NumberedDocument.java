package engross.api;

import engross.model.Document;
import engross.source.SourceDocument;

/**
 * A document that can be written: every label, reference and count in it is text.
 *
 * @param source what the tree was assembled from
 */
public record NumberedDocument(SourceDocument source, Document document) {}
