package engross.pdf.emission;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import engross.model.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** The pictures of a document as image objects in eight bits of RGB, with a mask where they are transparent (ISO 32000-1, 8.9.5). */
final class Pictures {
    private final TaggedWriter writer;
    private final Map<Picture, String> names = new HashMap<>();
    private final Map<String, PdfIndirectReference> references = new TreeMap<>();

    Pictures(TaggedWriter writer) {
        this.writer = writer;
    }

    /** The name of a picture in the resources of the pages. */
    String use(Picture picture) {
        return names.computeIfAbsent(picture, p -> {
            String name = "I" + names.size();
            references.put(name, writer.getPdfIndirectReference());
            return name;
        });
    }

    PdfDictionary resources() {
        PdfDictionary resources = new PdfDictionary();
        references.forEach((name, reference) -> resources.put(new PdfName(name), reference));
        return resources;
    }

    void write() throws IOException {
        Map<String, Picture> inOrder = new TreeMap<>();
        names.forEach((picture, name) -> inOrder.put(name, picture));
        for (Map.Entry<String, Picture> entry : inOrder.entrySet()) {
            write(entry.getValue(), Objects.requireNonNull(references.get(entry.getKey())));
        }
    }

    private void write(Picture picture, PdfIndirectReference reference) throws IOException {
        byte[] file = picture.content();
        if (picture.mediaType().equals("image/jpeg") && JpegHead.components(file) == 3) {
            PdfStream image = image(file, picture.pixelWidth(), picture.pixelHeight(), PdfName.DEVICERGB);
            image.put(PdfName.FILTER, PdfName.DCTDECODE);
            writer.addToBody(image, reference);
            return;
        }
        BufferedImage decoded = decoded(file);
        int width = decoded.getWidth();
        int height = decoded.getHeight();
        byte[] colors = new byte[3 * width * height];
        byte[] mask = new byte[width * height];
        boolean transparent = false;
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            decoded.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                mask[at] = (byte) (row[x] >>> 24);
                transparent |= mask[at] != -1;
                colors[3 * at] = (byte) (row[x] >> 16);
                colors[3 * at + 1] = (byte) (row[x] >> 8);
                colors[3 * at + 2] = (byte) row[x];
            }
        }
        PdfStream image = image(colors, width, height, PdfName.DEVICERGB);
        image.flateCompress();
        if (transparent) {
            PdfStream alpha = image(mask, width, height, PdfName.DEVICEGRAY);
            alpha.flateCompress();
            image.put(PdfName.SMASK, writer.add(alpha));
        }
        writer.addToBody(image, reference);
    }

    private static PdfStream image(byte[] samples, int width, int height, PdfName space) {
        PdfStream image = new PdfStream(samples);
        image.put(PdfName.TYPE, PdfName.XOBJECT);
        image.put(PdfName.SUBTYPE, PdfName.IMAGE);
        image.put(PdfName.WIDTH, new PdfNumber(width));
        image.put(PdfName.HEIGHT, new PdfNumber(height));
        image.put(PdfName.COLORSPACE, space);
        image.put(PdfName.BITSPERCOMPONENT, new PdfNumber(8));
        return image;
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
        if (read == null) {
            throw new IOException("not a picture");
        }
        BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(read, 0, 0, null);
        canvas.dispose();
        return plain;
    }
}
