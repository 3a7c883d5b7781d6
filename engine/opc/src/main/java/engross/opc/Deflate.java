package engross.opc;

import java.util.zip.Deflater;

/** Compresses to a raw deflate stream (RFC 1951). Not thread-safe. */
public final class Deflate implements AutoCloseable {
    private final Deflater deflater = new Deflater(3, true);

    /** The longest that the stream of a content of this size can be. */
    static int bound(int size) {
        return size + size / 1000 + 64;
    }

    /** @return the length of the stream in {@code out}, which has room for {@link #bound} bytes */
    int compress(byte[] content, int size, byte[] out) {
        deflater.reset();
        deflater.setInput(content, 0, size);
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            length += deflater.deflate(out, length, out.length - length);
        }
        return length;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
