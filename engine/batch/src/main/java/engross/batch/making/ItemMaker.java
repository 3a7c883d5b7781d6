package engross.batch.making;

import engross.api.Engine;
import engross.api.Format;
import engross.api.Rendition;
import engross.batch.plan.Item;
import engross.batch.plan.Product;
import engross.batch.storage.Storage;
import engross.model.Result;
import engross.pdf.PdfPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes items. Thread-safe. Nothing that goes wrong with one is thrown; an item without memory for itself may end the process. */
public final class ItemMaker {
    private static final int TRIES = 3;
    private static final int PICTURE_DPI = 40;
    private static final int PICTURE_SECONDS = 60;

    private final Engine engine;
    private final Storage storage;

    public ItemMaker(Engine engine, Storage storage) {
        this.engine = engine;
        this.storage = storage;
    }

    /** All files of an item, or why there are none. Nothing is written. */
    public Made make(Item item) {
        Inputs inputs = new Inputs(storage);
        try {
            for (int i = 0; i < TRIES; i++) {
                Made made = make(item, inputs);
                if (inputs.areUnchanged()) {
                    return made;
                }
                inputs = new Inputs(storage);
            }
            return failed(Cause.CHANGING, item, "the source changes while it is read", inputs);
        } catch (IOException e) {
            return failed(Cause.UNREADABLE, item, words(e), inputs);
        } catch (UncheckedIOException e) {
            return failed(Cause.UNREADABLE, item, words(e), inputs);
        } catch (StackOverflowError e) {
            return failed(Cause.STACK, item, "the document is nested too deep", inputs);
        } catch (OutOfMemoryError e) {
            return failed(Cause.MEMORY, item, "the document needs more memory than there is", inputs);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return failed(Cause.BUG, item, e + place(e), inputs);
        }
    }

    private static Made failed(Cause cause, Item item, String message, Inputs inputs) {
        return Made.failed(cause, item.source(), message, inputs.digests());
    }

    private static String words(Exception failure) {
        return "a file cannot be read: " + failure.getMessage();
    }

    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    private Made make(Item item, Inputs inputs) throws IOException {
        Result<Product> made = item.task().make(engine, item, inputs::text);
        if (made.value().isEmpty()) {
            return new Made(Optional.of(Cause.SOURCE), made.diagnostics(), inputs.digests(), List.of());
        }
        List<MadeFile> files = new ArrayList<>();
        for (Rendition rendition : made.value().get().renditions()) {
            files.add(new MadeFile(item.output(rendition.format()), rendition.content()));
            if (rendition.format() == Format.PDF && item.task().pictures() > 0) {
                pictures(item, rendition.content(), files);
            }
        }
        made.value().get().draft().ifPresent(draft -> files.add(new MadeFile(item.draft(), draft.content())));
        return new Made(Optional.empty(), made.diagnostics(), inputs.digests(), files);
    }

    private static void pictures(Item item, byte[] pdf, List<MadeFile> files) throws IOException {
        PdfPages.render(
                pdf,
                item.id(),
                PICTURE_DPI,
                PICTURE_SECONDS,
                item.task().pictures(),
                (number, png) -> files.add(
                        new MadeFile(String.format(Locale.ROOT, "pages/%s-%03d.png", item.id(), number), png)));
    }
}
