package engross.opc;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One part as the archive holds it.
 *
 * @param name without the slash in front
 * @param file the whole archive
 * @param start where the packed bytes begin in it
 * @param length of the packed bytes
 * @param size of the content
 * @param deflated whether the packed bytes are a raw deflate stream, else the content itself
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared and never handed out.
record Entry(String name, byte[] file, int start, int length, int crc, int size, boolean deflated) {
    private static final int BLOCK = 1 << 16;

    /** The content, checked against its length and its CRC-32. */
    byte[] content() throws PackageFault {
        if (!deflated) {
            return checked(Arrays.copyOfRange(file, start, start + length));
        }
        byte[] content = new byte[size];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, start, length);
            int at = 0;
            while (at < size) {
                int n = inflater.inflate(content, at, size - at);
                if (n == 0) {
                    throw broken();
                }
                at += n;
            }
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw broken();
            }
        } catch (DataFormatException e) {
            throw broken();
        } finally {
            inflater.end();
        }
        return checked(content);
    }

    /** Checks length and CRC-32 of what is only copied, without holding it. */
    void check() throws PackageFault {
        if (!deflated) {
            CRC32 sum = new CRC32();
            sum.update(file, start, length);
            if ((int) sum.getValue() != crc) {
                throw broken();
            }
            return;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, start, length);
            CRC32 sum = new CRC32();
            byte[] block = new byte[BLOCK];
            long total = 0;
            for (int n = inflater.inflate(block); n > 0 && total <= size; n = inflater.inflate(block)) {
                sum.update(block, 0, n);
                total += n;
            }
            if (total != size || (int) sum.getValue() != crc) {
                throw broken();
            }
        } catch (DataFormatException e) {
            throw broken();
        } finally {
            inflater.end();
        }
    }

    private byte[] checked(byte[] content) throws PackageFault {
        CRC32 sum = new CRC32();
        sum.update(content, 0, content.length);
        if (content.length != size || (int) sum.getValue() != crc) {
            throw broken();
        }
        return content;
    }

    private PackageFault broken() {
        return PackageFault.damaged("the part " + name + " is not what the archive says it is");
    }

    /** As it lies in the archive, to be copied into another one. */
    ZipEntry packed() {
        return ZipEntry.packed(name, Arrays.copyOfRange(file, start, start + length), crc, size, deflated);
    }

    boolean isXml() {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }
}
