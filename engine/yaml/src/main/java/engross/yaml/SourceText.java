package engross.yaml;

import engross.model.Place;
import java.util.Arrays;

/** A text with line ends {@code \n}, and where its lines begin. */
final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final boolean paired;
    private final boolean remarks;

    private SourceText(String file, String text, int[] lineStarts, boolean remarks) {
        this.remarks = remarks;
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts;
        this.paired = text.codePointCount(0, text.length()) < text.length();
    }

    static SourceText of(String file, String raw) {
        return of(file, raw, false);
    }

    /** A text in place of this one, with the same lines, some of them made remarks by {@link EntryLines}. */
    SourceText withRemarks(String remarked) {
        return of(file, remarked, true);
    }

    private static SourceText of(String file, String raw, boolean remarks) {
        String text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        int[] starts = new int[64];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = i + 1;
        }
        return new SourceText(file, text, Arrays.copyOf(starts, lines), remarks);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** Whether some characters are surrogate pairs, so that columns are not offsets. */
    boolean hasPairs() {
        return paired;
    }

    /** Whether some of its lines were made remarks. */
    boolean hasRemarks() {
        return remarks;
    }

    int lines() {
        return lineStarts.length;
    }

    /** The line of an offset, from 0. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    int startOfLine(int line) {
        return lineStarts[line];
    }

    /** Where a line ends, its line end included. */
    int endOfLine(int line) {
        return line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    }

    /** The place of the character at an offset; {@link Cursor} is quicker for many. */
    Place place(int offset) {
        return new Cursor(this).placeAt(offset);
    }

    /** The line that an offset stands in, without its end. */
    String lineAt(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
