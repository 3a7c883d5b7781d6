package engross.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.fonts.IdentityPlusMapper;
import org.docx4j.fonts.Mapper;
import org.docx4j.fonts.PhysicalFont;
import org.docx4j.fonts.PhysicalFonts;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/**
 * A Word file to PDF by docx4j's export through Apache FOP: {@code IN.docx OUT.pdf FONT.ttf [WARM]}; with WARM, so many times
 * more, and it prints the median of the thread's processor time in ms.
 */
final class FopPeer {
    private FopPeer() {}

    public static void main(String[] arguments) throws Exception {
        byte[] docx = Files.readAllBytes(Path.of(arguments[0]));
        PhysicalFonts.addPhysicalFonts("bench", Path.of(arguments[2]).toUri());
        Files.write(Path.of(arguments[1]), pdf(docx));
        if (arguments.length > 3) {
            double[] millis = new double[Integer.parseInt(arguments[3])];
            for (int i = 0; i < millis.length; i++) {
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                pdf(docx);
                millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
            }
            // The first half warms up.
            double[] warm = Arrays.copyOfRange(millis, millis.length / 2, millis.length);
            Arrays.sort(warm);
            System.out.printf(Locale.ROOT, "%.1f%n", warm[warm.length / 2]);
        }
    }

    @SuppressWarnings("deprecation") // The only list of them that there is.
    private static byte[] pdf(byte[] docx) throws Docx4JException, IOException {
        WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        Mapper mapper = new IdentityPlusMapper();
        for (PhysicalFont font : PhysicalFonts.getPhysicalFonts().values()) {
            if (font.getName().toLowerCase(Locale.ROOT).contains("noto serif sc")) {
                for (String family : new String[] {"SimSun", "STKaiti", "SimHei", "Times New Roman", "Calibri"}) {
                    mapper.put(family, font);
                }
            }
        }
        word.setFontMapper(mapper);
        FOSettings settings = Docx4J.createFOSettings();
        settings.setOpcPackage(word);
        settings.setApacheFopMime("application/pdf");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx4J.toFO(settings, out, Docx4J.FLAG_EXPORT_PREFER_NONXSL);
        return out.toByteArray();
    }
}
