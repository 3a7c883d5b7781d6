package engross.source;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The inlines of a paragraph while they are gathered, with the format and change that hold at the moment. */
final class InlineLine {
    private final StringBuilder run = new StringBuilder();
    private final FormatStack formats = new FormatStack();
    private final CurrentText current;
    private List<Inline> inlines = new ArrayList<>();
    private Change change;

    InlineLine(Change change, int expected) {
        this.change = change;
        this.current = new CurrentText(expected);
    }

    Change change() {
        return change;
    }

    Format format() {
        return formats.format();
    }

    /** From here on another change holds; what was gathered keeps its own. */
    void change(Change newChange) {
        flush();
        change = newChange;
    }

    void openEmphasis(boolean strong) {
        flush();
        formats.open(strong);
    }

    void closeEmphasis() {
        flush();
        formats.close();
    }

    void append(char c, int offset) {
        run.append(c);
        show(c, offset);
    }

    /** Takes a character to the text as it reads after all changes, but not to the inlines. */
    void show(char c, int offset) {
        if (change.isInNew()) {
            current.append(c, offset);
        }
    }

    /** Ends the run of text: what follows has another format or change, or is no text. */
    void flush() {
        if (run.length() > 0) {
            inlines.add(new Inline.Text(run.toString(), formats.format(), change));
            run.setLength(0);
        }
    }

    void add(Inline inline) {
        flush();
        inlines.add(inline);
    }

    void add(int index, Inline inline) {
        inlines.add(index, inline);
    }

    /** How many inlines there are. */
    int size() {
        flush();
        return inlines.size();
    }

    /** A line break, without the spaces before it. */
    void lineBreak(int offset) {
        while (run.length() > 0 && run.charAt(run.length() - 1) == ' ') {
            run.setLength(run.length() - 1);
        }
        add(new Inline.LineBreak(change));
        if (change.isInNew()) {
            current.trimEnd();
            current.append('\n', offset);
        }
    }

    /** Gathers in a list of its own from here on; gives the one before. */
    List<Inline> begin() {
        flush();
        List<Inline> outer = inlines;
        inlines = new ArrayList<>();
        return outer;
    }

    /** Ends such a list and goes back to the one before. */
    List<Inline> end(List<Inline> outer) {
        flush();
        List<Inline> inner = inlines;
        inlines = outer;
        return inner;
    }

    List<Inline> done() {
        flush();
        return List.copyOf(inlines);
    }

    ReadText text(Scalar scalar) {
        return current.of(scalar);
    }
}
