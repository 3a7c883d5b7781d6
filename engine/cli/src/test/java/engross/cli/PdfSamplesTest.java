package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.pdf.PdfPages;
import engross.testkit.FontFiles;
import engross.testkit.ProjectFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same as {@link SamplesTest} for PDF files and for pictures of their pages, which the README shows. */
class PdfSamplesTest {
    private static final Path SAMPLES = ProjectFiles.root().resolve("output-samples");
    private static final boolean WRITE = "write".equals(System.getProperty("engross.samples"));
    private static final int DOTS_PER_INCH = 84;
    private static final int SECONDS = 60;
    private static final int LARGEST_PICTURE = 300_000;

    static Stream<Path> sources() {
        return Fixtures.sources().stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theSampleIsWhatTheFixtureGives(Path source) throws IOException {
        assumeTrue(FontFiles.areThereFor(Fixtures.tree(source).metadata().language()), FontFiles.MISSING);
        byte[] pdf = Fixtures.pdf(source);
        Path sample = SAMPLES.resolve(SourceFiles.stem(source) + ".pdf");
        if (WRITE) {
            Files.write(sample, pdf);
        }
        assertEquals(contents(Files.readAllBytes(sample)), contents(pdf));
    }

    @ParameterizedTest
    @CsvSource({"contribution-mod-1387.zh, 2", "report-multilingual.ar, 2"})
    void thePictureShowsItsPage(String stem, int page) throws IOException {
        Path picture = SAMPLES.resolve(stem + ".png");
        byte[] drawn = pages(Files.readAllBytes(SAMPLES.resolve(stem + ".pdf")), stem + ".pdf")
                .get(page - 1);
        if (WRITE) {
            Files.write(picture, drawn);
        }
        byte[] kept = Files.readAllBytes(picture);
        assertTrue(kept.length < LARGEST_PICTURE, "bytes: " + kept.length);
        assertTrue(difference(image(kept), image(drawn)) < 1, "the picture shows another page");
    }

    /** What the pages draw, a line an operator: how it is compressed is the machine's zlib's. */
    private static List<String> contents(byte[] pdf) throws IOException {
        List<String> contents = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                try (InputStream content = page.getContents()) {
                    contents.add(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    private static List<byte[]> pages(byte[] pdf, String name) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        PdfPages.render(pdf, name, DOTS_PER_INCH, SECONDS, (number, png) -> pages.add(png))
                .orThrow();
        return pages;
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** How far two pictures are apart, from 0 to 255 a point: edges of letters are drawn a little otherwise by another JDK. */
    private static double difference(BufferedImage kept, BufferedImage drawn) {
        assertEquals(kept.getWidth(), drawn.getWidth());
        assertEquals(kept.getHeight(), drawn.getHeight());
        long sum = 0;
        for (int y = 0; y < kept.getHeight(); y++) {
            for (int x = 0; x < kept.getWidth(); x++) {
                sum += Math.abs((kept.getRGB(x, y) & 0xFF) - (drawn.getRGB(x, y) & 0xFF));
            }
        }
        return (double) sum / kept.getWidth() / kept.getHeight();
    }
}
