package engross.source;

import engross.model.Change;
import engross.model.Inline;
import java.util.List;

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
        Mark mark = Mark.openedBy(text, i);
        if (mark == null || i + 3 > to) {
            return i;
        }
        int close = closings.find(mark, i + 3, to);
        if (close < 0) {
            String message = "the mark `" + mark.opening() + "` is not closed";
            source.fault(MarkRules.UNCLOSED_MARK, i, message, "close it with `" + mark.closing() + "`");
            for (int k = i; k < i + 3; k++) {
                parser.line().append(text.charAt(k), k);
            }
            return i + 3;
        }
        int before = parser.line().size();
        content(mark, i, close);
        return comments(mark, before, close + 3, to, i);
    }

    private void content(Mark mark, int open, int close) {
        int from = open + 3;
        if (mark.isChange()) {
            checkChange(open);
        }
        if (from == close) {
            source.fault(MarkRules.EMPTY_MARK, open, "the mark is empty", "delete it");
        }
        switch (mark) {
            case INSERTION -> changed(Change.inserted(source.scope().by()), from, close);
            case DELETION -> changed(Change.deleted(source.scope().by()), from, close);
            case REPLACEMENT -> replacement(open, from, close);
            case HIGHLIGHT -> parser.inlines(from, close);
            case COMMENT -> comment(parser.line().size(), from, close, open);
        }
    }

    private void checkChange(int open) {
        Scope scope = source.scope();
        if (!scope.untracked().isEmpty()) {
            source.fault(
                    MarkRules.UNTRACKED_MARK,
                    open,
                    "a mark cannot stand in a proposal with the action " + scope.untracked(),
                    MarkRules.UNTRACKED_HINT);
        } else if (inMark) {
            source.fault(MarkRules.NESTED_MARK, open, "a mark stands in a mark", "close the first one before this one");
        } else if (scope.isInChange()) {
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

    private void replacement(int open, int from, int close) {
        int arrow = text.indexOf("~>", from);
        Change deleted = Change.deleted(source.scope().by());
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
        changed(Change.inserted(source.scope().by()), arrow + 2, close);
    }

    /** Reads the comments that stand right behind a mark and belong to it; gives where they end. */
    private int comments(Mark mark, int before, int after, int to, int open) {
        int end = after;
        int close = 0;
        while (mark != Mark.COMMENT && close >= 0 && text.startsWith(Mark.COMMENT.opening(), end)) {
            close = closings.find(Mark.COMMENT, end + 3, to);
            if (close >= 0) {
                comment(before, end + 3, close, end);
                end = close + 3;
            }
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

    /** Takes a comment on what was read since the inline at {@code start}. */
    private void comment(int start, int from, int close, int open) {
        List<String> lines = CommentLines.of(text.substring(from, close));
        if (!lines.isEmpty() && !source.reading().takesComments()) {
            return;
        }
        if (!lines.isEmpty()) {
            String id = source.reading().comment(lines, source.scope().by(), source.place(open));
            parser.line().flush();
            parser.line().add(start, new Inline.CommentStart(id));
            parser.line().add(new Inline.CommentEnd(id));
        } else if (from != close) {
            source.fault(MarkRules.EMPTY_MARK, open, "the comment is empty", "delete it");
        }
    }
}
