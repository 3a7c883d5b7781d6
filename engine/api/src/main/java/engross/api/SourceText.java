package engross.api;

import engross.assembly.Pictures;
import java.io.IOException;
import java.io.InputStream;

/**
 * A source as it was read from wherever it is kept.
 *
 * @param file the name that the person knows it by, with {@code /} between the parts; one that ends in {@code .json} is JSON, any other YAML
 * @param content UTF-8
 * @param pictures gives the files that the source refers to, by their paths: pictures, and versions of what it proposes
 */
@SuppressWarnings("ArrayRecordComponent") // A text is equal to itself alone; nothing changes its bytes.
public record SourceText(String file, byte[] content, Pictures pictures) {
    /** One byte more than the reader of sources takes, so that it is the one who says that a source is too large. */
    private static final int MOST = 16 * 1024 * 1024 + 1;

    /** A source from a stream, and of what is too large for one not more than it takes to see that. The stream stays open. */
    public static SourceText read(String file, InputStream stream, Pictures pictures) throws IOException {
        return new SourceText(file, stream.readNBytes(MOST), pictures);
    }

    /** The last part of the name. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The name of what is made from the source: {@code C26-059.zh} for {@code session/C26-059.zh.yaml}. */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
