package engross.source;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of a text: insertions, deletions, replacements and comments. */
final class MarkParser {
    private final InlineText source;
    private final String text;
    private final InlineParser parser;
    private final MarkClosings closings;
    private boolean inMark;

    MarkParser(InlineText source, InlineParser parser) {
        this.source = source;
        this.text = source.text();
        this.parser = parser;
        this.closings = new MarkClosings(text);
    }

    /** Reports what closes a mark where none is open; gives the same offset, since the brace is text. */
    int stray(int i) {
        if (i >= 2 && Mark.closedBy(text, i - 2) != null) {
            source.fault(
                    MarkRules.UNOPENED_MARK,
                    i - 2,
                    "`" + text.substring(i - 2, i + 1) + "` closes a mark that nothing opens",
                    "write \\} where the bracket itself is meant");
        }
        return i;
    }

    /** Reads the mark that begins at a brace; gives where it ends, or the same offset where the brace is text. */
    int mark(int i, int to) {
        Opening opening = opening(i, to);
        if (opening == null) {
            return i;
        }
        Mark mark = opening.mark;
        int close = closings.find(mark, opening.from, to);
        if (close < 0) {
            String message = "the mark `" + mark.opening() + "` is not closed";
            source.fault(MarkRules.UNCLOSED_MARK, i, message, "close it with `" + mark.closing() + "`");
            for (int k = i; k < opening.from; k++) {
                parser.line().append(text.charAt(k), k);
            }
            return opening.from;
        }
        int before = parser.line().size();
        content(opening, close);
        return comments(mark, before, close + 3, to, i);
    }

    /**
     * What opens a mark.
     *
     * @param at where its brace stands
     * @param from where what is marked begins
     * @param by whose mark it is
     */
    private record Opening(Mark mark, int at, int from, Revision by) {}

    private @Nullable Opening opening(int brace, int to) {
        int signs = MarkAuthor.signs(text, brace);
        Mark mark = Mark.openedBy(text, signs - 1);
        boolean named = signs > brace + 1;
        if (mark == null || signs + 2 > to || (named && mark == Mark.HIGHLIGHT)) {
            return null;
        }
        Revision by = source.scope().by();
        if (named) {
            by = source.reading().author(text.substring(brace + 2, signs), source.place(brace), by);
        }
        return new Opening(mark, brace, signs + 2, by);
    }

    private void content(Opening opening, int close) {
        int from = opening.from;
        if (opening.mark.isChange()) {
            checkChange(opening.at, opening.by);
        }
        if (from == close) {
            source.fault(MarkRules.EMPTY_MARK, opening.at, "the mark is empty", "delete it");
        }
        switch (opening.mark) {
            case INSERTION -> changed(Change.inserted(opening.by), from, close);
            case DELETION -> changed(Change.deleted(opening.by), from, close);
            case REPLACEMENT -> replacement(opening, close);
            case HIGHLIGHT -> parser.inlines(from, close);
            case COMMENT -> comment(parser.line().size(), from, close, opening);
        }
    }

    private void checkChange(int open, Revision by) {
        Scope scope = source.scope();
        Change outer = parser.line().change();
        if (!scope.untracked().isEmpty()) {
            source.fault(
                    MarkRules.UNTRACKED_MARK,
                    open,
                    "a mark cannot stand in a proposal with the action " + scope.untracked(),
                    MarkRules.UNTRACKED_HINT);
        } else if (inMark && !MarkRules.isOfAnother(by, outer)) {
            source.fault(MarkRules.NESTED_MARK, open, "a mark stands in a mark", "close the first one before this one");
        } else if (scope.isInChange() && !MarkRules.isOfAnother(by, outer)) {
            source.fault(
                    MarkRules.NESTED_MARK,
                    open,
                    "a mark stands in what is inserted or deleted as a whole",
                    "write the text without it");
        }
    }

    private void changed(Change change, int from, int to) {
        InlineLine line = parser.line();
        Change outer = line.change();
        boolean wasInMark = inMark;
        line.change(change.within(outer));
        inMark = true;
        parser.inlines(from, to);
        inMark = wasInMark;
        line.change(outer);
    }

    private void replacement(Opening opening, int close) {
        int open = opening.at;
        int from = opening.from;
        int arrow = text.indexOf("~>", from);
        Change deleted = Change.deleted(opening.by);
        if (arrow < 0 || arrow >= close) {
            source.fault(MarkRules.MARK_WITHOUT_ARROW, open, "the replacement has no `~>`", "write {~~old~>new~~}");
            changed(deleted, from, close);
            return;
        }
        if (arrow == from || arrow + 2 == close) {
            source.fault(
                    MarkRules.EMPTY_MARK,
                    open,
                    "one side of the replacement is empty",
                    arrow == from ? "write {++new++}" : "write {--old--}");
        } else if (text.substring(from, arrow).equals(text.substring(arrow + 2, close))) {
            source.fault(MarkRules.EMPTY_MARK, open, "the replacement changes nothing", "delete the mark");
        }
        changed(deleted, from, arrow);
        changed(Change.inserted(opening.by), arrow + 2, close);
    }

    /** Reads the comments that stand right behind a mark and belong to it; gives where they end. */
    private int comments(Mark mark, int before, int after, int to, int open) {
        int end = after;
        Opening next = mark == Mark.COMMENT ? null : commentAt(end, to);
        while (next != null) {
            int close = closings.find(Mark.COMMENT, next.from, to);
            if (close < 0) {
                break;
            }
            comment(before, next.from, close, next);
            end = close + 3;
            next = commentAt(end, to);
        }
        if (mark == Mark.HIGHLIGHT && end == after) {
            source.fault(
                    MarkRules.HIGHLIGHT,
                    open,
                    "no comment follows the highlighted text",
                    "write {==text==}{>>comment<<}");
        }
        return end;
    }

    private @Nullable Opening commentAt(int i, int to) {
        Opening opening = i < to && text.charAt(i) == '{' ? opening(i, to) : null;
        return opening == null || opening.mark != Mark.COMMENT ? null : opening;
    }

    /** Takes a comment on what was read since the inline at {@code start}. */
    private void comment(int start, int from, int close, Opening opening) {
        List<String> lines = CommentLines.of(text.substring(from, close));
        if (!lines.isEmpty() && !source.reading().takesComments()) {
            return;
        }
        if (!lines.isEmpty()) {
            String id = source.reading().comment(lines, opening.by, source.place(opening.at));
            parser.line().flush();
            parser.line().add(start, new Inline.CommentStart(id));
            parser.line().add(new Inline.CommentEnd(id));
        } else if (from != close) {
            source.fault(MarkRules.EMPTY_MARK, opening.at, "the comment is empty", "delete it");
        }
    }
}
