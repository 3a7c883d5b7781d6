package engross.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Whether the file of an official template may be opened at all: it comes from outside. */
final class TemplateArchive {
    static final int MAX_ENTRIES = 2_000;
    static final long MAX_UNPACKED = 64L << 20;
    private static final int BLOCK = 1 << 14;

    private TemplateArchive() {}

    /** @return why it may not be opened; empty where it may */
    static String refusal(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long unpacked = 0;
            int entries = 0;
            boolean isPackage = false;
            byte[] block = new byte[BLOCK];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    return "it has more than " + MAX_ENTRIES + " parts";
                }
                isPackage |= entry.getName().equals(ContentTypes.NAME);
                boolean first = true;
                for (int n = zip.read(block); n >= 0; n = zip.read(block)) {
                    unpacked += n;
                    if (unpacked > MAX_UNPACKED) {
                        return "it unpacks to more than " + (MAX_UNPACKED >> 20) + " MB";
                    }
                    if (first && declaresTypes(block, n)) {
                        return "its part " + entry.getName() + " has a document type declaration";
                    }
                    first = false;
                }
            }
            return isPackage ? "" : "it is no Word file";
        } catch (ZipException e) {
            return "it is no Word file, or damaged: " + e.getMessage();
        } catch (IOException | IllegalArgumentException e) {
            return "it cannot be unpacked: " + e.getMessage();
        }
    }

    /** External entities and entity bombs need a declaration, which stands before the root element. */
    private static boolean declaresTypes(byte[] block, int length) {
        String head = new String(block, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.contains("<!DOCTYPE") || head.contains("<!ENTITY");
    }
}
