package engross.pdf;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Pictures of the pages of any PDF. The file is not trusted: its size, its pages, their pixels and the time are bounded. */
public final class PdfPages {
    private static final int LARGEST_FILE = 128 << 20;
    private static final int MOST_PAGES = 5_000;
    private static final long MOST_PIXELS = 50_000_000;
    private static final long MOST_MEMORY = 256L << 20;
    private static final double POINTS_PER_INCH = 72;

    private PdfPages() {}

    /** Takes pages one after the other. */
    public interface Sink {
        /** @param number of the page, from 1 @param png the file of its picture */
        void page(int number, byte[] png) throws IOException;
    }

    /**
     * Draws all pages.
     *
     * @param file the name that the person knows the PDF by
     * @param dpi pixels an inch, such as 96
     * @param seconds that a page, or the opening of the file, may take
     * @return the number of pages; an error where the file cannot be read or is too large
     * @throws IOException where the sink cannot take a page
     */
    public static Result<Integer> render(byte[] pdf, String file, int dpi, int seconds, Sink sink) throws IOException {
        return render(pdf, file, dpi, seconds, MOST_PAGES, sink);
    }

    /** The same for the first pages. @param first how many are drawn at most */
    public static Result<Integer> render(byte[] pdf, String file, int dpi, int seconds, int first, Sink sink)
            throws IOException {
        if (pdf.length > LARGEST_FILE) {
            return failed("pdf-too-large", file, "the file is larger than 128 MB");
        }
        try (PDDocument document = within(seconds, () -> open(pdf))) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                return failed("pdf-damaged", file, "the file has no pages");
            }
            if (pages > MOST_PAGES) {
                return failed("pdf-too-large", file, "the file has more than " + MOST_PAGES + " pages");
            }
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(pages, first); i++) {
                int number = i;
                PDRectangle box = document.getPage(i).getCropBox();
                double scale = dpi / POINTS_PER_INCH;
                if (box.getWidth() * scale * box.getHeight() * scale > MOST_PIXELS) {
                    return failed("pdf-too-large", file, "page " + (i + 1) + " has too many pixels at this resolution");
                }
                byte[] png = within(seconds, () -> png(renderer.renderImageWithDPI(number, dpi, ImageType.RGB)));
                sink.page(i + 1, png);
            }
            return Result.of(pages, List.of());
        } catch (InvalidPasswordException e) {
            return failed("pdf-locked", file, "the file asks for a password");
        } catch (TimeoutException e) {
            return failed("pdf-too-slow", file, "a page takes longer than " + seconds + " seconds to draw");
        } catch (UnreadableException e) {
            return failed("pdf-damaged", file, "the file is no PDF, or is damaged");
        }
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    private static Result<Integer> failed(String code, String file, String message) {
        return Result.failed(List.of(Diagnostic.error(code, Place.of(file), message)));
    }

    /** What the reader throws at a file that is not what it should be. */
    private static final class UnreadableException extends IOException {
        UnreadableException(@Nullable Throwable cause) {
            super(cause);
        }
    }

    /** Does the work on a thread that is left behind when it takes too long. */
    private static <T> T within(int seconds, Callable<T> work) throws IOException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "pdf-page");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvalidPasswordException locked) {
                throw locked;
            }
            throw new UnreadableException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            task.cancel(true);
        }
    }
}
