package engross.source;

import engross.model.Inline;
import java.util.List;

/** Links, web addresses, and references to notes and clauses. */
final class LinkParser {
    private final InlineText source;
    private final String text;
    private final InlineParser parser;
    private Brackets brackets = Brackets.NONE;
    private boolean inLink;

    LinkParser(InlineText source, InlineParser parser) {
        this.source = source;
        this.text = source.text();
        this.parser = parser;
    }

    /** Begins a paragraph. */
    void begin(int from, int to) {
        brackets = Brackets.of(text, from, to);
    }

    /** Reads a web address; gives where it ends, or the same offset where none begins. */
    int address(int i, int to) {
        if (inLink || !WebAddress.begins(text, i, to)) {
            return i;
        }
        InlineLine line = parser.line();
        int end = WebAddress.end(text, i, to);
        String shown = text.substring(i, end);
        Inline words = new Inline.Text(shown, line.format(), line.change());
        line.add(new Inline.Link(WebAddress.target(shown), List.of(words)));
        line.show(ReadText.ADDRESS, i);
        return end;
    }

    /** Reads what begins at a square bracket; gives where it ends, or the same offset where the bracket is text. */
    int bracket(int i, int to) {
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
        InlineLine line = parser.line();
        String id = text.substring(i + 2, end);
        if (text.charAt(i + 1) == '^') {
            String note = source.reading().notes().use(id, source.place(i));
            line.add(new Inline.NoteReference(note, List.of(), line.change()));
        } else {
            String target = source.reading().ids().use(id, source.place(i), true);
            line.add(new Inline.Reference(target, line.format(), line.change(), source.place(i)));
            line.show('1', i);
        }
        return end + 1;
    }

    private void link(int i, int close, int end) {
        String written = text.substring(close + 2, end).strip();
        String target = LinkTarget.of(written);
        if (target.isEmpty()) {
            String message = "`" + written + "` is no address";
            source.fault(FormatRules.LINK_TARGET, close + 2, message, LinkTarget.hint(written));
        } else if (target.startsWith("#")) {
            target = "#" + source.reading().ids().use(target.substring(1), source.place(close + 2), false);
        }
        if (close == i + 1) {
            source.fault(
                    FormatRules.EMPTY_TEXT,
                    i,
                    "the link has no text",
                    "write the address alone, or words between the brackets");
        }
        List<Inline> outer = parser.line().begin();
        inLink = true;
        parser.inlines(i + 1, close);
        inLink = false;
        LinkTarget.place(outer, target, parser.line().end(outer));
    }
}
