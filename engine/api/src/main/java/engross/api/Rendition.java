package engross.api;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A document in one format.
 *
 * @param content the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // Passed through to a file and never changed.
public record Rendition(Format format, byte[] content) {
    /** Writes the file's bytes; the stream stays open. */
    public void writeTo(OutputStream stream) throws IOException {
        stream.write(content);
    }
}
