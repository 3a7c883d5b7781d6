package engross.yaml;

import engross.model.Place;

/** Goes through a text between offsets and places; quick when asked in the order of the text, right in any order. */
final class Cursor {
    private final SourceText source;
    private final String text;
    private int line;
    private int column;
    private int offset;

    Cursor(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** The place of the character at an offset. */
    Place placeAt(int target) {
        int targetLine = source.lineOf(target);
        if (targetLine != line || target < offset) {
            toLine(targetLine);
        }
        column += source.hasPairs() ? text.codePointCount(offset, target) : target - offset;
        offset = target;
        return new Place(source.file(), line + 1, column + 1);
    }

    /** The offset of a line and column, both from 0, the column in code points. */
    int offsetAt(int targetLine, int targetColumn) {
        if (targetLine >= source.lines()) {
            return text.length();
        }
        if (!source.hasPairs()) {
            return Math.min(source.startOfLine(targetLine) + targetColumn, source.endOfLine(targetLine));
        }
        if (targetLine != line || targetColumn < column) {
            toLine(targetLine);
        }
        int end = source.endOfLine(line);
        while (column < targetColumn && offset < end) {
            offset += Character.charCount(text.codePointAt(offset));
            column++;
        }
        return offset;
    }

    private void toLine(int newLine) {
        line = newLine;
        column = 0;
        offset = source.startOfLine(newLine);
    }
}
