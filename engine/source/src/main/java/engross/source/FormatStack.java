package engross.source;

import engross.model.Format;
import java.util.ArrayDeque;
import java.util.Deque;

/** The format of the text, as emphasis begins and ends. */
final class FormatStack {
    private final Deque<Format> outer = new ArrayDeque<>(2);
    private Format format = Format.PLAIN;

    Format format() {
        return format;
    }

    void open(boolean strong) {
        outer.push(format);
        boolean plain = format.equals(Format.PLAIN);
        if (strong) {
            format = plain ? Format.BOLD : format.withBold();
        } else {
            format = plain ? Format.ITALIC : format.withItalic();
        }
    }

    void close() {
        format = outer.pop();
    }
}
