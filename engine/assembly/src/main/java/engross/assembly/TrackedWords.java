package engross.assembly;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.List;

/** Marks the one part in which two short lines differ; a word or number is never torn: {@code C24} becomes {@code C26} as a whole. */
final class TrackedWords {
    private TrackedWords() {}

    static List<Inline> between(String before, String after, Revision revision) {
        if (before.equals(after)) {
            return List.of(text(before, Change.NONE));
        }
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        List<Inline> inlines = new ArrayList<>(4);
        add(inlines, before.substring(0, start), Change.NONE);
        add(inlines, before.substring(start, before.length() - end), Change.deleted(revision));
        add(inlines, after.substring(start, after.length() - end), Change.inserted(revision));
        add(inlines, before.substring(before.length() - end), Change.NONE);
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

    private static void add(List<Inline> inlines, String text, Change change) {
        if (!text.isEmpty()) {
            inlines.add(text(text, change));
        }
    }

    private static Inline text(String text, Change change) {
        return new Inline.Text(text, Format.PLAIN, change);
    }
}
