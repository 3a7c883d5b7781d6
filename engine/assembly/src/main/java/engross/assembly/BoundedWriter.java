package engross.assembly;

import java.io.IOException;
import java.io.Writer;

/** Keeps what is written, up to a limit. */
final class BoundedWriter extends Writer {
    private final StringBuilder text = new StringBuilder(4096);
    private final int most;

    BoundedWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        require(length);
        text.append(buffer, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        require(length);
        text.append(string, offset, offset + length);
    }

    private void require(int length) throws Full {
        if (text.length() + length > most) {
            throw new Full();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }

    /** Thrown at the limit. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
