package engross.redline;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** The inlines of a paragraph. */
final class Content {
    private Content() {}

    /** What a view shows of them. */
    static List<Inline> of(List<Inline> content, View view) {
        return Marks.in(content) ? merged(settled(content, view)) : content;
    }

    private static List<Inline> settled(List<? extends Inline> content, View view) {
        List<Inline> settled = new ArrayList<>(content.size());
        for (Inline inline : content) {
            Change change = view.settle(inline.change());
            if (inline instanceof Inline.Link link) {
                List<Inline> inside = merged(settled(link.content(), view));
                if (!inside.isEmpty() || link.content().isEmpty()) {
                    settled.add(new Inline.Link(link.target(), inside));
                }
            } else if (change != null) {
                settled.add(
                        inline instanceof Inline.NoteReference reference
                                ? numbered(reference, change, view)
                                : Remarked.of(inline, change));
            }
        }
        return settled;
    }

    private static Inline numbered(Inline.NoteReference reference, Change change, View view) {
        List<Text> label = new ArrayList<>();
        for (Inline inline : merged(settled(reference.label(), view))) {
            label.add((Text) inline);
        }
        return new Inline.NoteReference(reference.note(), label, change);
    }

    /** Whether there is anything to read; the ends of comments are not. */
    static boolean hasText(List<Inline> content) {
        for (Inline inline : content) {
            boolean invisible = inline instanceof Inline.CommentStart
                    || inline instanceof Inline.CommentEnd
                    || (inline instanceof Text text && text.text().isEmpty());
            if (!invisible) {
                return true;
            }
        }
        return false;
    }

    /** The same content in the fewest runs: neighbours that differ in nothing are one, empty ones are gone. */
    static List<Inline> merged(List<Inline> content) {
        List<Inline> merged = new ArrayList<>(content.size());
        int next = 0;
        while (next < content.size()) {
            Inline inline = content.get(next);
            int end = next + 1;
            while (end < content.size() && continues(inline, content.get(end))) {
                end++;
            }
            Inline run = end == next + 1 ? inline : joined(content.subList(next, end));
            if (!(run instanceof Text text && text.text().isEmpty())) {
                merged.add(run);
            }
            next = end;
        }
        return merged;
    }

    private static boolean continues(Inline before, Inline inline) {
        if (before instanceof Text first && inline instanceof Text text) {
            return text.text().isEmpty()
                    || (first.format().equals(text.format()) && first.change().equals(text.change()));
        }
        return before instanceof Inline.Link first
                && inline instanceof Inline.Link link
                && first.target().equals(link.target());
    }

    private static Inline joined(List<Inline> run) {
        if (run.get(0) instanceof Text first) {
            StringBuilder text = new StringBuilder();
            run.forEach(part -> text.append(((Text) part).text()));
            return first.withText(text.toString());
        }
        List<Inline> content = new ArrayList<>();
        run.forEach(part -> content.addAll(((Inline.Link) part).content()));
        return new Inline.Link(((Inline.Link) run.get(0)).target(), merged(content));
    }
}
