package engross.batch.plan;

import engross.api.Rendition;
import engross.api.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What a task made.
 *
 * @param draft a source that was written with the documents: the one of a new revision
 */
public record Product(List<Rendition> renditions, Optional<SourceText> draft) {
    public Product {
        renditions = List.copyOf(renditions);
    }

    static Product of(List<Rendition> renditions) {
        return new Product(renditions, Optional.empty());
    }
}
