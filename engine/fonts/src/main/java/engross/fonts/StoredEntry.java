package engross.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The bytes of a jar's entry that is stored, not deflated, mapped into memory: of a font only the glyphs that a document uses are then
 * read from the disk (APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16).
 */
final class StoredEntry {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private StoredEntry() {}

    /** The content; empty where the entry is not there, is deflated, or the jar has a form that Maven does not write. */
    static Optional<ByteBuffer> map(Path jar, String name) throws IOException {
        try (FileChannel channel = FileChannel.open(jar)) {
            if (channel.size() < END_LENGTH) {
                return Optional.empty();
            }
            ByteBuffer end = read(channel, channel.size() - END_LENGTH, END_LENGTH);
            if (end.getInt(0) != END) {
                return Optional.empty();
            }
            ByteBuffer directory = read(channel, end.getInt(16) & 0xFFFFFFFFL, end.getInt(12));
            byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
            int at = 0;
            while (at + HEADER_LENGTH <= directory.limit() && directory.getInt(at) == HEADER) {
                int length = directory.getChar(at + 28);
                if (length == wanted.length
                        && directory.slice(at + HEADER_LENGTH, length).equals(ByteBuffer.wrap(wanted))) {
                    boolean stored = directory.getChar(at + 10) == 0;
                    return stored ? Optional.of(content(channel, directory, at)) : Optional.empty();
                }
                at += HEADER_LENGTH + length + directory.getChar(at + 30) + directory.getChar(at + 32);
            }
            return Optional.empty();
        }
    }

    private static ByteBuffer content(FileChannel channel, ByteBuffer directory, int at) throws IOException {
        long local = directory.getInt(at + 42) & 0xFFFFFFFFL;
        ByteBuffer header = read(channel, local, LOCAL_LENGTH);
        long start = local + LOCAL_LENGTH + header.getChar(26) + header.getChar(28);
        return channel.map(MapMode.READ_ONLY, start, directory.getInt(at + 24) & 0xFFFFFFFFL);
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("the jar ends early");
            }
        }
        return bytes.flip();
    }
}
