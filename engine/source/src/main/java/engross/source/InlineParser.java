package engross.source;

import engross.model.Inline;
import engross.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Locale;

/**
 * The small Markdown of the format, with marks of changes: one pass over a text, straight to inlines. What cannot be anything else is
 * text; only marks, references and links can be at fault.
 */
final class InlineParser {
    private static final String ESCAPABLE = "*[]{}\\_^";
    private static final boolean[] SPECIAL = special();

    private final InlineText source;
    private final String text;
    private final MarkParser marks;
    private final LinkParser links;
    private Emphasis emphasis = Emphasis.NONE;
    private InlineLine line;

    InlineParser(Reading reading, Scalar scalar, Scope scope) {
        this.source = new InlineText(reading, scalar, scope);
        this.text = scalar.text();
        this.marks = new MarkParser(source, this);
        this.links = new LinkParser(source, this);
        this.line = new InlineLine(scope.change(), 0);
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

    /** Whether nothing in a part of a text is anything but text, so that it needs no parser. */
    static boolean isPlain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = c == 'h' || c == 'w';
            if (letter ? WebAddress.begins(text, i, to) : c < 128 ? SPECIAL[c] : isLineSeparator(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineSeparator(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The inlines of a paragraph, from one offset of the text to another. */
    List<Inline> parse(int from, int to) {
        line = new InlineLine(source.scope().change(), to - from);
        emphasis = Emphasis.of(text, from, to);
        links.begin(from, to);
        inlines(from, to);
        List<Inline> inlines = line.done();
        source.reading().texts().add(inlines, line.text(source.scalar()));
        return inlines;
    }

    /** The line that is gathered. */
    InlineLine line() {
        return line;
    }

    /** Takes a part of the text to the line. */
    void inlines(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int next = c < 128 ? (SPECIAL[c] ? special(c, i, to) : i) : isLineSeparator(c) ? control(c, i) : i;
            if (next == i) {
                line.append(c, i++);
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
            case '[' -> links.bracket(i, to);
            case '{' -> marks.mark(i, to);
            case '}' -> marks.stray(i);
            case 'h', 'w' -> links.address(i, to);
            default -> control(c, i);
        };
    }

    private int escape(int i, int to) {
        if (i + 1 < to && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
            line.append(text.charAt(i + 1), i + 1);
            return i + 2;
        }
        return i;
    }

    private int control(char c, int i) {
        if (c == '\t') {
            source.fault(
                    FormatRules.TAB,
                    i,
                    "a tab stands in the text",
                    "write a space; labels and their tabs come by themselves");
        } else {
            String message =
                    String.format(Locale.ROOT, "the invisible character U+%04X may not stand in a text", (int) c);
            source.fault(TextRules.CONTROL, i, message, "delete it");
        }
        return i + 1;
    }

    private int lineBreak(int i, int to) {
        line.lineBreak(i);
        int next = i + 1;
        while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\n')) {
            next++;
        }
        return next;
    }

    private int star(int i) {
        int effect = emphasis.at(i);
        if (effect > 0) {
            line.openEmphasis(effect == 2);
        } else if (effect < 0) {
            line.closeEmphasis();
        }
        return i + Math.abs(effect);
    }
}
