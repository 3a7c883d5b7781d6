package engross.batch.plan;

import engross.api.Engine;
import engross.api.Format;
import engross.api.RevisionDraft;
import engross.api.SourceRevision;
import engross.api.SourceText;
import engross.api.View;
import engross.model.Result;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The next revision of a source: its documents and, where its symbol is not the next one already, its source.
 *
 * @param view which text
 * @param author of the last layer of marks; empty for the revision itself
 * @param date of the revision, as {@code 2026-05-08}; empty for the date of the source
 */
public record RevisionTask(List<Format> formats, View view, String author, String date, int pictures) implements Task {
    /** What the names of a revision's documents and source have before their endings. */
    static final String SUFFIX = ".revision";

    public RevisionTask {
        formats = List.copyOf(formats);
    }

    @Override
    public String suffix() {
        return SUFFIX;
    }

    @Override
    public Result<Product> make(Engine engine, Item item, Texts texts) throws IOException {
        SourceText source = texts.read(item.source());
        return new SourceRevision(Task.day(date), Task.said(author), view)
                .make(engine, source, earlier(item.base(), texts), earlier(item.previous(), texts))
                .then(draft -> product(engine, draft));
    }

    private static Optional<SourceText> earlier(String path, Texts texts) throws IOException {
        return path.isEmpty() ? Optional.empty() : Optional.of(texts.read(path));
    }

    private Result<Product> product(Engine engine, RevisionDraft draft) {
        Optional<SourceText> source = draft.isNew() ? Optional.of(draft.source()) : Optional.empty();
        return draft.renditions(engine, formats).then(made -> Result.of(new Product(made, source), List.of()));
    }
}
