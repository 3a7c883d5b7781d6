package engross.word;

import engross.opc.Deflate;
import engross.opc.ZipEntry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes one XML part as UTF-8. Markup is given as ASCII literals and copied; text and attribute values are escaped. A character
 * that XML 1.0 does not allow (section 2.2) becomes U+FFFD and is counted.
 */
final class XmlBytes {
    private static final int CHUNK = 2048;
    /** The longest that one UTF-16 unit becomes: a quotation mark's entity. */
    private static final int LONGEST = 6;

    private byte[] bytes;
    private int length;
    private int replaced;

    XmlBytes(int capacity) {
        bytes = new byte[capacity];
    }

    /** Markup: ASCII only, copied as it is. */
    @AsciiOnly
    @SuppressWarnings("deprecation") // The one way of copying ASCII out of a String without an array in between.
    XmlBytes raw(String ascii) {
        int n = ascii.length();
        reserve(n);
        ascii.getBytes(0, n, bytes, length);
        length += n;
        return this;
    }

    /** Markup that is not all ASCII, copied as UTF-8. */
    XmlBytes markup(String markup) {
        byte[] utf8 = markup.getBytes(StandardCharsets.UTF_8);
        reserve(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
        return this;
    }

    /** {@code  name="value"} with the space before it. */
    XmlBytes attribute(String name, String value) {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    XmlBytes attribute(String name, int value) {
        return raw(" ").raw(name).raw("=\"").number(value).raw("\"");
    }

    XmlBytes number(int value) {
        return raw(Integer.toString(value));
    }

    /** Text of an element or of an attribute in double quotes. */
    XmlBytes text(String text) {
        return text(text, 0, text.length());
    }

    XmlBytes text(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = Math.min(to, at + CHUNK);
            if (end < to && Character.isHighSurrogate(text.charAt(end - 1))) {
                end++;
            }
            reserve((end - at) * LONGEST);
            escape(text, at, end);
            at = end;
        }
        return this;
    }

    private void escape(String text, int from, int to) {
        byte[] out = bytes;
        int n = length;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                length = n;
                i += beyondAscii(text, i, to, c);
                n = length;
            } else if (c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"') {
                out[n++] = (byte) c;
            } else {
                length = n;
                special(c);
                n = length;
            }
        }
        length = n;
    }

    private void special(char c) {
        switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw("&quot;");
            case '\t' -> raw("&#9;");
            case '\n' -> raw("&#10;");
            case '\r' -> raw("&#13;");
            default -> replacement();
        }
    }

    /** @return how many units beside the first were used */
    private int beyondAscii(String text, int at, int to, char c) {
        if (Character.isSurrogate(c)) {
            if (Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(text.charAt(at + 1))) {
                int point = Character.toCodePoint(c, text.charAt(at + 1));
                bytes[length++] = (byte) (0xF0 | (point >> 18));
                next(point >> 12);
                next(point >> 6);
                next(point);
                return 1;
            }
            replacement();
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            next(c);
        } else if (c >= 0xFFFE) {
            replacement();
        } else {
            threeBytes(c);
        }
        return 0;
    }

    private void threeBytes(char c) {
        bytes[length++] = (byte) (0xE0 | (c >> 12));
        next(c >> 6);
        next(c);
    }

    /** A byte after the first of a character: six of its bits. */
    private void next(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void replacement() {
        replaced++;
        threeBytes('\uFFFD');
    }

    /** Takes back what was written after a length. */
    void truncate(int newLength) {
        length = newLength;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** How many characters were replaced since the last call. */
    int takeReplaced() {
        int count = replaced;
        replaced = 0;
        return count;
    }

    /** The bytes written so far, followed by spare room. Not a copy. */
    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** The part, compressed. @param name without the slash in front */
    ZipEntry deflated(String name, Deflate deflate) {
        return ZipEntry.deflated(name, bytes, length, deflate);
    }
}
