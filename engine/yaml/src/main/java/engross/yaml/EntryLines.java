package engross.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Lines of a text that belong together by their indentation: an item or a key, with what stands below it.
 *
 * @param first from 0
 * @param last from 0, not before the first
 * @param indent characters before its first line
 */
record EntryLines(int first, int last, int indent) {
    /** Stands in for the lines that are left out; a text that has it has swallowed a remark. No source has it: it is no character. */
    private static final char REMARKED = '\uFDD0';

    /** The innermost entry that a line begins. */
    static EntryLines at(SourceText text, int line) {
        int indent = indent(text, line);
        return new EntryLines(line, end(text, line, indent), indent);
    }

    /** The entry that this one stands in; null for one that stands in none. */
    @Nullable
    EntryLines outer(SourceText text) {
        for (int line = first - 1; line >= 0; line--) {
            int less = indent(text, line);
            if (less < indent) {
                return new EntryLines(line, end(text, last, less), less);
            }
        }
        return null;
    }

    /** The text with these lines as remarks, so that all others keep their places. */
    SourceText remarked(SourceText text) {
        StringBuilder remarked = new StringBuilder(text.text());
        int start = text.startOfLine(first);
        int end = text.endOfLine(last);
        StringBuilder lines = new StringBuilder();
        for (int line = first; line <= last; line++) {
            lines.append('#').append(REMARKED).append('\n');
        }
        remarked.replace(start, end, lines.toString());
        return text.withRemarks(remarked.toString());
    }

    /** Whether a text goes over lines that were made remarks: it began before them and should have ended there. */
    static boolean isRemarked(String text) {
        return text.indexOf(REMARKED) >= 0;
    }

    private static int end(SourceText text, int from, int indent) {
        int last = from;
        for (int line = from + 1; line < text.lines(); line++) {
            int here = indent(text, line);
            if (here <= indent) {
                break;
            }
            if (here < Integer.MAX_VALUE) {
                last = line;
            }
        }
        return last;
    }

    /** Characters before a line's text; of an empty one more than any. */
    private static int indent(SourceText text, int line) {
        int start = text.startOfLine(line);
        int end = text.endOfLine(line);
        for (int i = start; i < end; i++) {
            char c = text.text().charAt(i);
            if (c != ' ' && c != '\t' && c != '\n') {
                return i - start;
            }
        }
        return Integer.MAX_VALUE;
    }
}
