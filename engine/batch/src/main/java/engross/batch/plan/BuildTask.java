package engross.batch.plan;

import engross.api.Build;
import engross.api.Engine;
import engross.api.Format;
import engross.api.View;
import engross.model.Result;
import java.io.IOException;
import java.util.List;

/**
 * The documents of one source.
 *
 * @param view which text
 * @param attach whether the PDF carries the source and the Word file
 */
public record BuildTask(List<Format> formats, View view, boolean attach, int pictures) implements Task {
    public BuildTask {
        formats = List.copyOf(formats);
    }

    @Override
    public String suffix() {
        return view.equals(View.MARKUP)
                ? ""
                : "." + view.toString().replace('=', '-').replaceAll("[^\\p{L}\\p{N}-]", "_");
    }

    @Override
    public Result<Product> make(Engine engine, Item item, Texts texts) throws IOException {
        return new Build(formats, view, attach)
                .make(engine, texts.read(item.source()))
                .then(made -> Result.of(Product.of(made), List.of()));
    }
}
