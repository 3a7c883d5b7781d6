package engross.pdf.emission;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Operators of a content stream (ISO 32000-1, Annex A) as bytes. Numbers have two decimals. */
final class ContentStream {
    private byte[] bytes = new byte[16_384];
    private int size;

    ContentStream operator(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        ensure(ascii.length + 1);
        System.arraycopy(ascii, 0, bytes, size, ascii.length);
        size += ascii.length;
        bytes[size++] = '\n';
        return this;
    }

    ContentStream raw(String text) {
        ensure(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    ContentStream number(double value) {
        long hundredths = Math.round(value * 100);
        ensure(24);
        if (hundredths < 0) {
            bytes[size++] = '-';
            hundredths = -hundredths;
        }
        whole(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            bytes[size++] = '.';
            bytes[size++] = (byte) ('0' + rest / 10);
            if (rest % 10 != 0) {
                bytes[size++] = (byte) ('0' + rest % 10);
            }
        }
        bytes[size++] = ' ';
        return this;
    }

    private void whole(long value) {
        if (value >= 10) {
            whole(value / 10);
        }
        bytes[size++] = (byte) ('0' + value % 10);
    }

    /** A fill colour. @param rgb 24 bits */
    ContentStream fill(int rgb) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            number(((rgb >> shift) & 0xFF) / 255.0);
        }
        return operator("rg");
    }

    /** Two bytes of a string in brackets, with what needs it escaped (7.3.4.2). */
    void code(int code) {
        ensure(4);
        escaped(code >> 8);
        escaped(code & 0xFF);
    }

    private void escaped(int b) {
        switch (b) {
            case '(', ')', '\\' -> {
                bytes[size++] = '\\';
                bytes[size++] = (byte) b;
            }
            // A bare carriage return would be read as a line feed.
            case '\r' -> {
                bytes[size++] = '\\';
                bytes[size++] = 'r';
            }
            default -> bytes[size++] = (byte) b;
        }
    }

    /** Begins anew. */
    ContentStream reset() {
        size = 0;
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
