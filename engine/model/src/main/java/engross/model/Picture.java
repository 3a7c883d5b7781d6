package engross.model;

/**
 * The bytes of a picture.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param content the file's bytes; copied on the way in and out
 * @param pixelWidth width in pixels
 * @param pixelHeight height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // Equality is by identity, which is what a cache of pictures wants.
public record Picture(String mediaType, byte[] content, int pixelWidth, int pixelHeight) {
    public Picture {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
