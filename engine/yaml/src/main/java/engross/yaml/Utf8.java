package engross.yaml;

import engross.model.Diagnostic;
import engross.model.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Strict UTF-8 (RFC 3629). */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text of bytes, without a byte order mark; what is malformed becomes U+FFFD. */
    static String decode(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The first byte that is no UTF-8. @param text what the bytes were decoded to */
    static Optional<Diagnostic> fault(byte[] content, String text, String file) {
        // The decoder that replaces is far quicker than the one that reports: only a replacement needs the second look.
        if (text.indexOf('\uFFFD') < 0) {
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(content.length);
        CoderResult end = decoder.decode(bytes, chars, true);
        if (!end.isError()) {
            return Optional.empty();
        }
        String before = chars.flip().toString();
        SourceText source = SourceText.of(file, before);
        Place place = source.place(source.text().length());
        String message = String.format(Locale.ROOT, "the byte 0x%02X is no UTF-8", content[bytes.position()] & 0xFF);
        return Optional.of(
                Diagnostic.error("not-utf-8", place, message).withHint("save the file with the encoding UTF-8"));
    }
}
