package engross.review;

import engross.model.Change;
import engross.model.Inline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The marks of a clause, in the order in which a page shows them. */
final class ClauseMarks {
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Change open = Change.NONE;
    private int begin;
    private int at;

    private ClauseMarks() {}

    /**
     * A stretch of text that one author inserted, deleted, or deleted of what another inserted.
     *
     * @param at how much of the text before the changes stands before it, in UTF-16 units
     */
    record Mark(int at, boolean inserted, boolean deleted, String text) {}

    static List<Mark> of(Clause clause) {
        ClauseMarks marks = new ClauseMarks();
        for (Line line : clause.lines()) {
            marks.inlines(line.inlines(), line.outer());
            marks.close();
            marks.at++;
        }
        return marks.marks;
    }

    private void inlines(List<? extends Inline> inlines, Change outer) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                inlines(link.content(), outer);
            } else if (!(inline instanceof Inline.CommentStart || inline instanceof Inline.CommentEnd)) {
                inline(text(inline), inline.change().within(outer));
            }
        }
    }

    private void inline(String words, Change change) {
        if (!change.equals(open)) {
            close();
            open = change;
            begin = at;
        }
        text.append(words);
        at += change.isInOld() ? words.length() : 0;
    }

    private void close() {
        if (!open.isNone()) {
            marks.add(new Mark(begin, open.isInserted(), open.isDeleted(), text.toString()));
        }
        open = Change.NONE;
        text.setLength(0);
    }

    private static String text(Inline inline) {
        if (inline instanceof Inline.Text run) {
            return run.text();
        }
        return inline instanceof Inline.NoteReference || inline instanceof Inline.Image ? "\uFFFC" : " ";
    }

    /** Which of some marks, by their numbers from 0, are among others. */
    static Set<Integer> shared(List<Mark> marks, List<Mark> others) {
        List<Mark> left = new ArrayList<>(others);
        Set<Integer> shared = new HashSet<>();
        for (int i = 0; i < marks.size(); i++) {
            if (left.remove(marks.get(i))) {
                shared.add(i);
            }
        }
        return shared;
    }
}
