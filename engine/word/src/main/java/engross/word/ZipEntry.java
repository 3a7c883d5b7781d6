package engross.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A part as it lies in the package: what is the same in every document is compressed once and copied from then on.
 *
 * @param name of the part, without the slash in front; ASCII
 * @param crc CRC-32 of the content
 * @param size of the content
 * @param deflated whether {@code data} is a raw deflate stream (RFC 1951), else the content itself
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the arrays are not handed out of the package.
record ZipEntry(byte[] name, byte[] data, int length, int crc, int size, boolean deflated) {

    static ZipEntry deflated(String name, XmlBytes content, Deflate deflate) {
        byte[] raw = content.array();
        int size = content.length();
        byte[] out = new byte[Deflate.bound(size)];
        int length = deflate.compress(raw, size, out);
        return new ZipEntry(name.getBytes(StandardCharsets.US_ASCII), out, length, crc(raw, size), size, true);
    }

    /** For pictures, which are compressed already. */
    static ZipEntry stored(String name, byte[] content) {
        return new ZipEntry(
                name.getBytes(StandardCharsets.US_ASCII),
                content,
                content.length,
                crc(content, content.length),
                content.length,
                false);
    }

    /** Without spare room, for an entry that is kept. */
    ZipEntry trimmed() {
        return new ZipEntry(name, Arrays.copyOf(data, length), length, crc, size, deflated);
    }

    boolean sameContent(ZipEntry other) {
        return crc == other.crc && Arrays.equals(data, 0, length, other.data, 0, other.length);
    }

    /** The part's name as seen from a folder that it stands in. */
    String nameIn(String folder) {
        return new String(name, StandardCharsets.US_ASCII).substring(folder.length());
    }

    private static int crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
