package engross.word.reading;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gathers the inlines of a paragraph: neighbours that look the same become one run; a link holds text only. */
final class InlineSink {
    private final List<Inline> inlines = new ArrayList<>();
    private final Deque<OpenLink> links = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private Format format = Format.PLAIN;
    private Change change = Change.NONE;

    private static final class OpenLink {
        private final String target;
        private final List<Inline> content = new ArrayList<>();
        private final List<Inline> behind = new ArrayList<>();

        OpenLink(String target) {
            this.target = target;
        }
    }

    void text(String text, Format newFormat, Change newChange) {
        if (text.isEmpty()) {
            return;
        }
        if (!format.equals(newFormat) || !change.equals(newChange)) {
            flush();
            format = newFormat;
            change = newChange;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run.append(c < ' ' ? ' ' : c);
        }
    }

    private void flush() {
        if (!run.isEmpty()) {
            target().add(new Inline.Text(run.toString(), format, change));
            run.setLength(0);
        }
    }

    private List<Inline> target() {
        return links.isEmpty() ? inlines : links.element().content;
    }

    /** Adds what is no text. */
    void add(Inline inline) {
        flush();
        boolean sign = inline instanceof Inline.Tab || inline instanceof Inline.LineBreak;
        if (sign || links.isEmpty()) {
            target().add(inline);
        } else if (inline instanceof Inline.CommentStart) {
            inlines.add(inline);
        } else {
            links.element().behind.add(inline);
        }
    }

    /** Begins a link; what stands in another one belongs to that. */
    void openLink(String target) {
        flush();
        links.push(links.isEmpty() ? new OpenLink(target) : new OpenLink(""));
    }

    void closeLink() {
        flush();
        if (links.isEmpty()) {
            return;
        }
        OpenLink closed = links.pop();
        if (!links.isEmpty()) {
            links.element().content.addAll(closed.content);
            links.element().behind.addAll(closed.behind);
            return;
        }
        if (closed.target.isEmpty()) {
            inlines.addAll(closed.content);
        } else if (!closed.content.isEmpty()) {
            inlines.add(new Inline.Link(closed.target, closed.content));
        }
        inlines.addAll(closed.behind);
    }

    /** What was gathered; open links end here. */
    List<Inline> take() {
        while (!links.isEmpty()) {
            closeLink();
        }
        flush();
        List<Inline> taken = List.copyOf(inlines);
        inlines.clear();
        return taken;
    }
}
