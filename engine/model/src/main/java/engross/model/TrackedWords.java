package engross.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks the one part in which two short lines differ: labels, amendment lines, counts. A word or number is never torn, so
 * {@code C24} becomes {@code C26} as a whole, and {@code f)} becomes {@code g)} by its letter (conventions note, 4.4).
 */
public final class TrackedWords {
    private TrackedWords() {}

    /**
     * The new line with its difference to the old one: what both share, the deleted part, the inserted part, what both share.
     *
     * @param format of all parts
     * @param deleted who deleted what only the old line has
     * @param inserted who inserted what only the new line has
     */
    public static List<Inline> between(
            String before, String after, Format format, Revision deleted, Revision inserted) {
        if (before.equals(after)) {
            return List.of(new Inline.Text(before, format, Change.NONE));
        }
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        List<Inline> inlines = new ArrayList<>(4);
        add(inlines, before.substring(0, start), format, Change.NONE);
        add(inlines, before.substring(start, before.length() - end), format, Change.deleted(deleted));
        add(inlines, after.substring(start, after.length() - end), format, Change.inserted(inserted));
        add(inlines, before.substring(before.length() - end), format, Change.NONE);
        return inlines;
    }

    private static int commonStart(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        while (start > 0 && (isInsideWord(before, start) || isInsideWord(after, start))) {
            start--;
        }
        return start;
    }

    private static int commonEnd(String before, String after, int start) {
        int most = Math.min(before.length(), after.length()) - start;
        int end = 0;
        while (end < most && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        while (end > 0 && (isInsideWord(before, before.length() - end) || isInsideWord(after, after.length() - end))) {
            end--;
        }
        return end;
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0 && at < text.length() && isWord(text.charAt(at - 1)) && isWord(text.charAt(at));
    }

    private static boolean isWord(char c) {
        return (Character.isLetterOrDigit(c) && !Character.isIdeographic(c)) || Character.isSurrogate(c);
    }

    private static void add(List<Inline> inlines, String text, Format format, Change change) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text, format, change));
        }
    }
}
