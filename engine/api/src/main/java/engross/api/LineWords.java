package engross.api;

import engross.word.content.WordText.Line;

/** A line of a Word file's text in a message. */
final class LineWords {
    private static final int MOST = 60;

    private LineWords() {}

    static String of(Line line) {
        return switch (line.kind()) {
            case PARAGRAPH -> quoted(line.plain());
            case TABLE -> "the start of a table";
            case ROW -> "the start of a row";
            case CELL -> "the start of a cell";
            case TABLE_END -> "the end of a table";
            case NOTE -> "the start of a note";
        };
    }

    private static String quoted(String text) {
        if (text.isEmpty()) {
            return "an empty paragraph";
        }
        String line = text.replace('\t', ' ').replace('\n', ' ');
        int end = line.offsetByCodePoints(0, Math.min(MOST, line.codePointCount(0, line.length())));
        return "“" + line.substring(0, end) + (end < line.length() ? "…" : "") + "”";
    }
}
