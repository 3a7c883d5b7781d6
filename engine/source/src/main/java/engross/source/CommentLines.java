package engross.source;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a comment: each line is one. */
final class CommentLines {
    private CommentLines() {}

    static List<String> of(String comment) {
        List<String> lines = new ArrayList<>(1);
        int from = 0;
        while (from <= comment.length()) {
            int end = comment.indexOf('\n', from);
            int to = end < 0 ? comment.length() : end;
            String line = printable(comment, from, to).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = to + 1;
        }
        return lines;
    }

    private static String printable(String comment, int from, int to) {
        StringBuilder line = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            line.append(comment.charAt(i) < ' ' ? ' ' : comment.charAt(i));
        }
        return line.toString();
    }
}
