package engross.opc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A part as it lies in the package: what is the same in every document is compressed once and copied from then on.
 *
 * @param name of the part, without the slash in front, in UTF-8
 * @param crc CRC-32 of the content
 * @param size of the content
 * @param deflated whether {@code data} is a raw deflate stream (RFC 1951), else the content itself
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; who is given the arrays leaves them alone.
public record ZipEntry(byte[] name, byte[] data, int length, int crc, int size, boolean deflated) {

    /** @param size how many bytes of {@code raw} are the content */
    public static ZipEntry deflated(String name, byte[] raw, int size, Deflate deflate) {
        byte[] out = new byte[Deflate.bound(size)];
        int length = deflate.compress(raw, size, out);
        return new ZipEntry(name.getBytes(StandardCharsets.UTF_8), out, length, crc(raw, size), size, true);
    }

    /** For pictures, which are compressed already. */
    public static ZipEntry stored(String name, byte[] content) {
        return new ZipEntry(
                name.getBytes(StandardCharsets.UTF_8),
                content,
                content.length,
                crc(content, content.length),
                content.length,
                false);
    }

    /** What was packed before. */
    static ZipEntry packed(String name, byte[] data, int crc, int size, boolean deflated) {
        return new ZipEntry(name.getBytes(StandardCharsets.UTF_8), data, data.length, crc, size, deflated);
    }

    /** Without spare room, for an entry that is kept. */
    public ZipEntry trimmed() {
        return new ZipEntry(name, Arrays.copyOf(data, length), length, crc, size, deflated);
    }

    /** Whether both hold the same bytes, whatever their names. */
    public boolean sameContent(ZipEntry other) {
        return crc == other.crc && Arrays.equals(data, 0, length, other.data, 0, other.length);
    }

    /** The part's name as seen from a folder that it stands in. */
    public String nameIn(String folder) {
        return new String(name, StandardCharsets.UTF_8).substring(folder.length());
    }

    private static int crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
