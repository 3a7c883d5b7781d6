package engross.model;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads kind and size of a picture from its first bytes: PNG (W3C PNG, 11.2.1) and JPEG (ITU-T T.81, B.2.2). */
public final class PictureHeader {
    private static final long PNG = 0x89504E470D0A1A0AL;

    private PictureHeader() {}

    /** The picture with its size; nothing where the bytes are neither PNG nor JPEG or are damaged. */
    public static Optional<Picture> read(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (content.length > 24 && bytes.getLong(0) == PNG) {
            return picture("image/png", content, bytes.getInt(16), bytes.getInt(20));
        }
        if (content.length > 4 && (bytes.getShort(0) & 0xFFFF) == 0xFFD8) {
            return jpeg(bytes, content);
        }
        return Optional.empty();
    }

    private static Optional<Picture> jpeg(ByteBuffer bytes, byte[] content) {
        int at = 2;
        while (at + 9 < content.length) {
            int marker = bytes.getShort(at) & 0xFFFF;
            if (isFrame(marker)) {
                return picture("image/jpeg", content, bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
            }
            if (marker < 0xFF00) {
                return Optional.empty();
            }
            at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static Optional<Picture> picture(String mediaType, byte[] content, int width, int height) {
        return width <= 0 || height <= 0
                ? Optional.empty()
                : Optional.of(new Picture(mediaType, content, width, height));
    }
}
