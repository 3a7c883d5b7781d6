package engross.opc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the directory at the end of a zip archive (PKWARE APPNOTE 6.3, 4.3.12 to 4.3.16), which alone says what the archive holds. What
 * ECMA-376 Part 2, annex B does not allow in a package is a fault: encryption, other compression than deflate, several volumes, entries
 * that share bytes.
 */
final class CentralDirectory {
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int HEADER = 46;
    private static final int LOCAL_HEADER = 30;
    private static final int UNKNOWN_16 = 0xFFFF;
    private static final long UNKNOWN_32 = 0xFFFFFFFFL;
    private static final int ENCRYPTED = 1;
    private static final int ZIP64 = 1;

    private final Bytes bytes;
    private final Limits limits;
    private final List<Entry> entries = new ArrayList<>();
    private long unpacked;

    private CentralDirectory(byte[] file, Limits limits) {
        this.bytes = new Bytes(file);
        this.limits = limits;
    }

    /** The entries that are no folders, in the order of the directory. */
    static List<Entry> read(byte[] file, Limits limits) throws PackageFault {
        CentralDirectory directory = new CentralDirectory(file, limits);
        directory.read();
        return directory.entries;
    }

    private void read() throws PackageFault {
        long end = end();
        long count = bytes.two(end + 10);
        long start = bytes.four(end + 16);
        if (count == UNKNOWN_16 || start == UNKNOWN_32) {
            long end64 = bytes.eight(end - 20 + 8);
            if (!bytes.isAt(end - 20, 0x07064b50) || !bytes.isAt(end64, 0x06064b50)) {
                throw PackageFault.damaged("it has no directory");
            }
            count = bytes.eight(end64 + 32);
            start = bytes.eight(end64 + 48);
        }
        if (count > limits.parts()) {
            throw tooLarge("it has more than " + limits.parts() + " parts");
        }
        long at = start;
        for (long i = 0; i < count; i++) {
            at = entry(at, start);
        }
        distinct();
    }

    private long end() throws PackageFault {
        int length = bytes.all().length;
        for (int at = length - END; at >= Math.max(0, length - END - LONGEST_COMMENT); at--) {
            if (bytes.isAt(at, 0x06054b50)) {
                return at;
            }
        }
        throw PackageFault.damaged("its end is missing");
    }

    /** @return where the next header is */
    private long entry(long at, long directory) throws PackageFault {
        if (!bytes.isAt(at, 0x02014b50)) {
            throw PackageFault.damaged("its directory breaks off");
        }
        int nameLength = bytes.two(at + 28);
        int extraLength = bytes.two(at + 30);
        long next = at + HEADER + nameLength + extraLength + bytes.two(at + 32);
        String name = name(at + HEADER, nameLength);
        if ((bytes.two(at + 8) & ENCRYPTED) != 0) {
            throw new PackageFault("encrypted-file", "it is encrypted", "save it without a password");
        }
        int method = bytes.two(at + 10);
        if (method != 0 && method != 8) {
            throw PackageFault.damaged("the part " + name + " is packed in a way that packages do not know");
        }
        Sizes sizes = sizes(at, at + HEADER + nameLength, extraLength);
        if (!name.endsWith("/")) {
            limit(name, sizes);
            int crc = (int) bytes.four(at + 16);
            long start = data(sizes.offset);
            if (start + sizes.packed > directory || (method == 0 && sizes.packed != sizes.size)) {
                throw PackageFault.damaged("the part " + name + " is not where the directory says");
            }
            entries.add(
                    new Entry(name, bytes.all(), (int) start, (int) sizes.packed, crc, (int) sizes.size, method == 8));
        }
        return next;
    }

    private String name(long at, int length) throws PackageFault {
        if (at + length > bytes.all().length) {
            throw PackageFault.damaged("its directory breaks off");
        }
        return new String(bytes.all(), (int) at, length, StandardCharsets.UTF_8);
    }

    private record Sizes(long packed, long size, long offset) {}

    /** With what the extra field of large archives says where 32 bits do not (4.5.3). */
    private Sizes sizes(long at, long extra, int extraLength) throws PackageFault {
        long size = bytes.four(at + 24);
        long packed = bytes.four(at + 20);
        long offset = bytes.four(at + 42);
        for (long field = extra; field + 4 <= extra + extraLength; field += 4 + bytes.two(field + 2)) {
            if (bytes.two(field) == ZIP64) {
                long value = field + 4;
                if (size == UNKNOWN_32) {
                    size = bytes.eight(value);
                    value += 8;
                }
                if (packed == UNKNOWN_32) {
                    packed = bytes.eight(value);
                    value += 8;
                }
                offset = offset == UNKNOWN_32 ? bytes.eight(value) : offset;
            }
        }
        return new Sizes(packed, size, offset);
    }

    private void limit(String name, Sizes sizes) throws PackageFault {
        unpacked += sizes.size;
        if (sizes.size < 0 || sizes.packed < 0 || sizes.size > limits.unpacked() || unpacked > limits.unpacked()) {
            throw tooLarge("it unpacks to more than " + (limits.unpacked() >> 20) + " MB");
        }
        if (sizes.size > Limits.SMALL && sizes.size / limits.ratio() > sizes.packed) {
            throw tooLarge("its part " + name + " unpacks to more than " + limits.ratio() + " times its size");
        }
    }

    private static PackageFault tooLarge(String what) {
        return new PackageFault("package-too-large", what, "no document needs that");
    }

    private long data(long local) throws PackageFault {
        if (!bytes.isAt(local, 0x04034b50)) {
            throw PackageFault.damaged("its directory points at nothing");
        }
        return local + LOCAL_HEADER + bytes.two(local + 26) + bytes.two(local + 28);
    }

    /** Entries that share bytes unpack to more than the archive could hold. */
    private void distinct() throws PackageFault {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(Entry::start));
        for (int i = 1; i < sorted.size(); i++) {
            Entry before = sorted.get(i - 1);
            if (before.start() + before.length() > sorted.get(i).start()) {
                throw PackageFault.damaged(
                        "the parts " + before.name() + " and " + sorted.get(i).name() + " overlap");
            }
        }
    }
}
