package engross.opc;

import java.util.List;

/**
 * Writes a zip archive (PKWARE APPNOTE 6.3, the subset that ECMA-376 Part 2, annex B asks for). Every entry carries the first
 * day that the format knows, 1 January 1980, so that the bytes depend on the content alone.
 */
public final class ZipArchive {
    private static final int LOCAL_HEADER = 30;
    private static final int CENTRAL_HEADER = 46;
    private static final int END = 22;
    private static final int VERSION = 20;
    /** The flag that says that a name is UTF-8 (4.4.4). */
    private static final int UTF_8 = 1 << 11;

    private static final int FIRST_DAY = (1 << 5) | 1;

    private final byte[] out;
    private int at;

    private ZipArchive(int size) {
        out = new byte[size];
    }

    /** The archive of these entries, in this order. */
    public static byte[] of(List<ZipEntry> entries) {
        int size = END;
        for (ZipEntry entry : entries) {
            size = Math.addExact(size, LOCAL_HEADER + CENTRAL_HEADER + 2 * entry.name().length + entry.length());
        }
        ZipArchive archive = new ZipArchive(size);
        archive.write(entries);
        return archive.out;
    }

    private void write(List<ZipEntry> entries) {
        int[] offsets = new int[entries.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            ZipEntry entry = entries.get(i);
            four(0x04034b50);
            common(entry);
            bytes(entry.name(), entry.name().length);
            bytes(entry.data(), entry.length());
        }
        int directory = at;
        for (int i = 0; i < offsets.length; i++) {
            ZipEntry entry = entries.get(i);
            four(0x02014b50);
            two(VERSION);
            common(entry);
            two(0); // comment
            two(0); // disk
            two(0); // internal attributes
            four(0); // external attributes
            four(offsets[i]);
            bytes(entry.name(), entry.name().length);
        }
        end(offsets.length, directory);
    }

    /** What the local and the central header have in common, from the version needed to the length of the extra field. */
    private void common(ZipEntry entry) {
        two(VERSION);
        two(isAscii(entry.name()) ? 0 : UTF_8);
        two(entry.deflated() ? 8 : 0);
        two(0); // time
        two(FIRST_DAY);
        four(entry.crc());
        four(entry.length());
        four(entry.size());
        two(entry.name().length);
        two(0); // extra field
    }

    private static boolean isAscii(byte[] name) {
        for (byte b : name) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private void end(int count, int directory) {
        int size = at - directory;
        four(0x06054b50);
        two(0); // disk
        two(0); // disk of the directory
        two(count);
        two(count);
        four(size);
        four(directory);
        two(0); // comment
    }

    private void bytes(byte[] bytes, int length) {
        System.arraycopy(bytes, 0, out, at, length);
        at += length;
    }

    private void two(int value) {
        out[at++] = (byte) value;
        out[at++] = (byte) (value >> 8);
    }

    private void four(int value) {
        two(value);
        two(value >>> 16);
    }
}
