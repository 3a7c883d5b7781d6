package engross.batch.plan;

import engross.api.Engine;
import engross.api.Format;
import engross.api.SourceRedline;
import engross.api.SourceText;
import engross.model.Result;
import java.io.IOException;
import java.util.List;

/**
 * A source against the version before it, with tracked changes.
 *
 * @param author of the changes; empty for who submits the source
 * @param date of the changes, as {@code 2026-05-08}; empty for the date of the source
 * @param register whether the register of the changes stands behind the document as a table
 */
public record RedlineTask(List<Format> formats, String author, String date, boolean register, int pictures)
        implements Task {
    public RedlineTask {
        formats = List.copyOf(formats);
    }

    @Override
    public String suffix() {
        return ".redline";
    }

    @Override
    public Result<Product> make(Engine engine, Item item, Texts texts) throws IOException {
        SourceText revised = texts.read(item.source());
        return new SourceRedline(formats, Task.said(author), Task.day(date), register)
                .make(engine, texts.read(item.base()), revised)
                .then(made -> Result.of(Product.of(made), List.of()));
    }
}
