package engross.yaml;

import engross.model.Place;
import java.util.Arrays;

/** A text with line ends {@code \n}, and where its lines begin. */
final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    private SourceText(String file, String text, int[] lineStarts) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts;
    }

    static SourceText of(String file, String raw) {
        String text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        int[] starts = new int[64];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = i + 1;
        }
        return new SourceText(file, text, Arrays.copyOf(starts, lines));
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The place of the character at an offset. */
    Place place(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, 1 + text.codePointCount(lineStarts[line], offset));
    }

    /** The offset of a line and column, both from 0, the column in code points. */
    int offset(int line, int column) {
        if (line >= lineStarts.length) {
            return text.length();
        }
        int start = lineStarts[line];
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        return column >= text.codePointCount(start, end) ? end : text.offsetByCodePoints(start, column);
    }

    /** The line that an offset stands in, without its end. */
    String lineAt(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
