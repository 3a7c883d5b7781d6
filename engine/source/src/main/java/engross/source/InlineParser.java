package engross.source;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Place;
import engross.yaml.ScalarPlaces;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The small Markdown of the format, with marks of changes: one pass over a text, straight to inlines. What cannot be anything else is
 * text; only marks, references and links can be at fault.
 */
final class InlineParser {
    private static final String ESCAPABLE = "*[]{}\\_^";
    private static final boolean[] SPECIAL = special();

    private final Reading reading;
    private final Scalar scalar;
    private final String text;
    private final Scope scope;
    private final MarkClosings closings;
    private final FormatStack formats = new FormatStack();
    private final StringBuilder run = new StringBuilder();
    private List<Inline> out = new ArrayList<>();
    private Emphasis emphasis = Emphasis.NONE;
    private Brackets brackets = Brackets.NONE;
    private CurrentText current = new CurrentText(0);
    private Change change;
    private boolean inMark;
    private boolean inLink;
    private @Nullable ScalarPlaces places;

    InlineParser(Reading reading, Scalar scalar, Scope scope) {
        this.reading = reading;
        this.scalar = scalar;
        this.text = scalar.text();
        this.closings = new MarkClosings(text);
        this.scope = scope;
        this.change = scope.change();
    }

    private static boolean[] special() {
        boolean[] special = new boolean[128];
        for (int c = 0; c < ' '; c++) {
            special[c] = true;
        }
        for (char c : "\\*[{}hw\u007F".toCharArray()) {
            special[c] = true;
        }
        return special;
    }

    /** The inlines of a paragraph, from one offset of the text to another. */
    List<Inline> parse(int from, int to) {
        int first = firstSpecial(from, to);
        List<Inline> inlines = first == to ? plain(from, to) : marked(from, to);
        return inlines;
    }

    private int firstSpecial(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 128 ? SPECIAL[c] && (c < 'h' || c > 'w' || WebAddress.begins(text, i, to)) : isLineSeparator(c)) {
                return i;
            }
        }
        return to;
    }

    private static boolean isLineSeparator(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private List<Inline> plain(int from, int to) {
        String words = text.substring(from, to);
        List<Inline> inlines = List.of(new Inline.Text(words, Format.PLAIN, change));
        reading.texts().add(inlines, new ReadText(scalar, change.isInNew() ? words : "", from, null));
        return inlines;
    }

    private List<Inline> marked(int from, int to) {
        out = new ArrayList<>();
        current = new CurrentText(to - from);
        emphasis = Emphasis.of(text, from, to);
        brackets = Brackets.of(text, from, to);
        inlines(from, to);
        flush();
        List<Inline> inlines = List.copyOf(out);
        reading.texts().add(inlines, current.of(scalar));
        return inlines;
    }

    private void inlines(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int next = c < 128 ? (SPECIAL[c] ? special(c, i, to) : i) : isLineSeparator(c) ? control(c, i) : i;
            if (next == i) {
                append(c, i++);
            } else {
                i = next;
            }
        }
    }

    /** Reads what may begin at a sign; gives where it ends, or the same offset where the sign is text. */
    private int special(char c, int i, int to) {
        return switch (c) {
            case '\\' -> escape(i, to);
            case '\n' -> lineBreak(i, to);
            case '*' -> star(i);
            case '[' -> bracket(i, to);
            case '{' -> mark(i, to);
            case '}' -> stray(i);
            case 'h', 'w' -> address(i, to);
            default -> control(c, i);
        };
    }

    private void append(char c, int offset) {
        run.append(c);
        if (change.isInNew()) {
            current.append(c, offset);
        }
    }

    /** Ends the run of text: what follows has another format or change, or is no text. */
    private void flush() {
        if (run.length() > 0) {
            out.add(new Inline.Text(run.toString(), formats.format(), change));
            run.setLength(0);
        }
    }

    private Place place(int offset) {
        if (places == null) {
            places = scalar.places();
        }
        return places.of(offset);
    }

    private void fault(Rule rule, int offset, String message, String hint) {
        reading.faults().add(rule, place(offset), message, hint);
    }

    private int escape(int i, int to) {
        if (i + 1 < to && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
            append(text.charAt(i + 1), i + 1);
            return i + 2;
        }
        return i;
    }

    private int control(char c, int i) {
        if (c == '\t') {
            fault(
                    FormatRules.TAB,
                    i,
                    "a tab stands in the text",
                    "write a space; labels and their tabs come by themselves");
        } else {
            String message =
                    String.format(Locale.ROOT, "the invisible character U+%04X may not stand in a text", (int) c);
            fault(TextRules.CONTROL, i, message, "delete it");
        }
        return i + 1;
    }

    private int lineBreak(int i, int to) {
        while (run.length() > 0 && run.charAt(run.length() - 1) == ' ') {
            run.setLength(run.length() - 1);
        }
        flush();
        out.add(new Inline.LineBreak(change));
        if (change.isInNew()) {
            current.trimEnd();
            current.append('\n', i);
        }
        int next = i + 1;
        while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\n')) {
            next++;
        }
        return next;
    }

    private int star(int i) {
        int effect = emphasis.at(i);
        if (effect == 0) {
            return i;
        }
        flush();
        if (effect > 0) {
            formats.open(effect == 2);
        } else {
            formats.close();
        }
        return i + Math.abs(effect);
    }

    private int address(int i, int to) {
        if (inLink || !WebAddress.begins(text, i, to)) {
            return i;
        }
        int end = WebAddress.end(text, i, to);
        String shown = text.substring(i, end);
        flush();
        out.add(new Inline.Link(WebAddress.target(shown), List.of(new Inline.Text(shown, formats.format(), change))));
        if (change.isInNew()) {
            current.append(ReadText.ADDRESS, i);
        }
        return end;
    }

    private int bracket(int i, int to) {
        if (i + 1 < to && (text.charAt(i + 1) == '^' || text.charAt(i + 1) == '#')) {
            int end = Brackets.endOfId(text, i + 2, to);
            return end < 0 ? i : reference(i, end);
        }
        int close = inLink ? -1 : brackets.closing(i);
        if (close < 0 || close + 1 >= to || text.charAt(close + 1) != '(') {
            return i;
        }
        int end = Brackets.endOfTarget(text, close + 2, to);
        if (end < 0) {
            return i;
        }
        link(i, close, end);
        return end + 1;
    }

    private int reference(int i, int end) {
        String id = text.substring(i + 2, end);
        flush();
        if (text.charAt(i + 1) == '^') {
            reading.notes().use(id, place(i));
            out.add(new Inline.NoteReference(id, List.of(), change));
        } else {
            reading.ids().use(id, place(i), true);
            out.add(new Inline.Reference(id, formats.format(), change, place(i)));
            if (change.isInNew()) {
                current.append('1', i);
            }
        }
        return end + 1;
    }

    private void link(int i, int close, int end) {
        String written = text.substring(close + 2, end).strip();
        String target = LinkTarget.of(written);
        if (target.isEmpty()) {
            fault(FormatRules.LINK_TARGET, close + 2, "`" + written + "` is no address", LinkTarget.hint(written));
        } else if (target.startsWith("#")) {
            reading.ids().use(target.substring(1), place(close + 2), false);
        }
        flush();
        List<Inline> outer = out;
        out = new ArrayList<>();
        inLink = true;
        inlines(i + 1, close);
        flush();
        inLink = false;
        LinkTarget.place(outer, target, out);
        out = outer;
        if (close == i + 1) {
            fault(
                    FormatRules.EMPTY_TEXT,
                    i,
                    "the link has no text",
                    "write the address alone, or words between the brackets");
        }
    }

    private int stray(int i) {
        if (i >= 2 && Mark.closedBy(text, i - 2) != null) {
            fault(
                    MarkRules.UNOPENED_MARK,
                    i - 2,
                    "`" + text.substring(i - 2, i + 1) + "` closes a mark that nothing opens",
                    "write \\} where the bracket itself is meant");
        }
        return i;
    }

    private int mark(int i, int to) {
        Mark mark = Mark.openedBy(text, i);
        if (mark == null || i + 3 > to) {
            return i;
        }
        int close = closings.find(mark, i + 3, to);
        if (close < 0) {
            fault(
                    MarkRules.UNCLOSED_MARK,
                    i,
                    "the mark `" + mark.opening() + "` is not closed",
                    "close it with `" + mark.closing() + "`");
            append(text, i, i + 3);
            return i + 3;
        }
        flush();
        int before = out.size();
        content(mark, i, close);
        return comments(mark, before, close + 3, to, i);
    }

    private void append(String words, int from, int to) {
        for (int k = from; k < to; k++) {
            append(words.charAt(k), k);
        }
    }

    private void content(Mark mark, int open, int close) {
        int from = open + 3;
        if (mark.isChange()) {
            checkChange(open);
        }
        if (from == close) {
            fault(MarkRules.EMPTY_MARK, open, "the mark is empty", "delete it");
        }
        switch (mark) {
            case INSERTION -> changed(Change.inserted(scope.by()), from, close);
            case DELETION -> changed(Change.deleted(scope.by()), from, close);
            case REPLACEMENT -> replacement(open, from, close);
            case HIGHLIGHT -> inlines(from, close);
            case COMMENT -> comment(out.size(), from, close, open);
        }
        flush();
    }

    private void checkChange(int open) {
        if (!scope.untracked().isEmpty()) {
            fault(
                    MarkRules.UNTRACKED_MARK,
                    open,
                    "a mark cannot stand in a proposal with the action " + scope.untracked(),
                    "its changes are not shown: write the text as it is to be, or use an action that shows them");
        } else if (inMark) {
            fault(MarkRules.NESTED_MARK, open, "a mark stands in a mark", "close the first one before this one");
        } else if (scope.isInChange()) {
            fault(
                    MarkRules.NESTED_MARK,
                    open,
                    "a mark stands in what is inserted or deleted as a whole",
                    "write the text without it");
        }
    }

    private void changed(Change newChange, int from, int to) {
        Change outer = change;
        boolean wasInMark = inMark;
        change = newChange.within(outer);
        inMark = true;
        inlines(from, to);
        flush();
        inMark = wasInMark;
        change = outer;
    }

    private void replacement(int open, int from, int close) {
        int arrow = text.indexOf("~>", from);
        if (arrow < 0 || arrow >= close) {
            fault(MarkRules.MARK_WITHOUT_ARROW, open, "the replacement has no `~>`", "write {~~old~>new~~}");
            changed(Change.deleted(scope.by()), from, close);
            return;
        }
        if (arrow == from || arrow + 2 == close) {
            fault(
                    MarkRules.EMPTY_MARK,
                    open,
                    "one side of the replacement is empty",
                    arrow == from ? "write {++new++}" : "write {--old--}");
        } else if (text.regionMatches(from, text, arrow + 2, close - arrow - 2) && arrow - from == close - arrow - 2) {
            fault(MarkRules.EMPTY_MARK, open, "the replacement changes nothing", "delete the mark");
        }
        changed(Change.deleted(scope.by()), from, arrow);
        changed(Change.inserted(scope.by()), arrow + 2, close);
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
            fault(
                    MarkRules.HIGHLIGHT,
                    open,
                    "no comment follows the highlighted text",
                    "write {==text==}{>>comment<<}");
        }
        return end;
    }

    /** Takes a comment on what was read since {@code start} of the inlines. */
    private void comment(int start, int from, int close, int open) {
        List<String> lines = CommentLines.of(text.substring(from, close));
        if (lines.isEmpty()) {
            if (from != close) {
                fault(MarkRules.EMPTY_MARK, open, "the comment is empty", "delete it");
            }
            return;
        }
        String id = reading.comment(lines, scope.by(), place(open));
        out.add(start, new Inline.CommentStart(id));
        out.add(new Inline.CommentEnd(id));
    }
}
