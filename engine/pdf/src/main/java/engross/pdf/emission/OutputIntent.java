package engross.pdf.emission;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Says that the colours are sRGB (ISO 19005-2, 6.2.3), with a profile computed from IEC 61966-2-1: primaries adapted to the D50
 * white of profiles, and the curve in 1,024 steps (ICC.1:2001-04).
 */
final class OutputIntent {
    private static final int HEADER = 128;
    private static final int STEPS = 1024;
    private static final String NAME = "sRGB IEC61966-2.1";
    private static final byte[] PROFILE = profile();

    private OutputIntent() {}

    static void add(TaggedWriter writer) throws IOException {
        PdfStream profile = writer.stream(PROFILE);
        profile.put(PdfName.N, new PdfNumber(3));
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(NAME));
        intent.put(PdfName.INFO, new PdfString(NAME));
        intent.put(new PdfName("DestOutputProfile"), writer.add(profile));
        writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(writer.add(intent)));
    }

    private static byte[] profile() {
        byte[][] data = {
            description(),
            copyright(),
            xyz(0.9505, 1, 1.0891),
            xyz(0.43607, 0.22249, 0.01392),
            xyz(0.38515, 0.71687, 0.09708),
            xyz(0.14307, 0.06061, 0.71410),
            curve()
        };
        String tags = "desccprtwtptrXYZgXYZbXYZrTRCgTRCbTRC";
        int count = tags.length() / 4;
        ByteBuffer directory = ByteBuffer.allocate(4 + 12 * count).putInt(count);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int start = HEADER + directory.capacity();
        int at = 0;
        for (int i = 0; i < count; i++) {
            // The three curves are one.
            byte[] element = data[Math.min(i, data.length - 1)];
            if (i < data.length) {
                at = start + body.size();
                body.writeBytes(element);
                body.writeBytes(new byte[(4 - body.size() % 4) % 4]);
            }
            directory.put(ascii(tags.substring(4 * i, 4 * i + 4))).putInt(at).putInt(element.length);
        }
        ByteBuffer profile = ByteBuffer.allocate(start + body.size());
        profile.putInt(profile.capacity()).putInt(0).putInt(0x02400000).put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        profile.put(ascii("acsp")).position(68);
        profile.putInt(0x0000F6D6).putInt(0x00010000).putInt(0x0000D32D).position(HEADER);
        return profile.put(directory.array()).put(body.toByteArray()).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] curve() {
        ByteBuffer curve =
                ByteBuffer.allocate(12 + 2 * STEPS).put(ascii("curv")).putInt(0).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double value = i / (STEPS - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(linear * 65535));
        }
        return curve.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer xyz = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double value : new double[] {x, y, z}) {
            xyz.putInt((int) Math.round(value * 65536));
        }
        return xyz.array();
    }

    private static byte[] copyright() {
        return ascii("text\0\0\0\0No rights reserved\0");
    }

    private static byte[] description() {
        ByteBuffer description = ByteBuffer.allocate(12 + NAME.length() + 1 + 78);
        return description
                .put(ascii("desc"))
                .putInt(0)
                .putInt(NAME.length() + 1)
                .put(ascii(NAME))
                .array();
    }
}
