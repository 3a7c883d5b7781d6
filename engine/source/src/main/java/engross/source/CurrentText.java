package engross.source;

import engross.yaml.YamlNode.Scalar;
import java.util.Arrays;

/** Gathers what a text reads after all changes, with the offset of each character. */
final class CurrentText {
    private final StringBuilder text = new StringBuilder();
    private int[] offsets;

    CurrentText(int expected) {
        this.offsets = new int[expected + 1];
    }

    void append(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }

    /** Drops the spaces that stand before a line break. */
    void trimEnd() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    ReadText of(Scalar scalar) {
        return new ReadText(scalar, text.toString(), 0, Arrays.copyOf(offsets, text.length()));
    }
}
