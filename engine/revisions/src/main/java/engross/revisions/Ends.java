package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last paragraph mark of a text or cell cannot be inserted or deleted (ECMA-376 Part 1, 17.4.65: a cell ends in a paragraph). Where
 * the last paragraphs are, the mark before them carries the change instead, as when one types at the end, and the last mark says how the
 * paragraph looked that it ends in the other text.
 */
final class Ends {
    private Ends() {}

    /** @return a list that can be added to */
    static List<Node> kept(List<Node> blocks, Changes changes) {
        List<Node> kept = new ArrayList<>(blocks);
        int last = kept.size() - 1;
        while (last > 0 && kept.get(last) instanceof Element block && Canonical.isLeftOut(block)) {
            last--;
        }
        if (last < 1 || !(kept.get(last) instanceof Element end) || !end.is("p")) {
            return kept;
        }
        Element mark = Paragraphs.mark(end);
        if (mark == null) {
            return kept;
        }
        int before = last - 1;
        while (before >= 0
                && kept.get(before) instanceof Element block
                && (Canonical.isLeftOut(block) || isMarkedSo(block, mark))) {
            before--;
        }
        if (before < 0
                || !(kept.get(before) instanceof Element stays)
                || !stays.is("p")
                || Paragraphs.mark(stays) != null
                || hasSection(stays)
                || hasSection(end)) {
            return kept;
        }
        Element staysNow = now(stays);
        Element staysOld = old(stays);
        Element endOwn = unmarked(end.child("pPr"));
        if (mark.is("ins")) {
            kept.set(before, Paragraphs.with(stays, Paragraphs.marked(staysNow, mark)));
            kept.set(last, Paragraphs.with(end, changes.ofOwn(staysOld, endOwn)));
        } else {
            kept.set(before, Paragraphs.with(stays, Paragraphs.marked(staysOld, mark)));
            kept.set(last, Paragraphs.with(end, changes.ofOwn(endOwn, staysNow)));
        }
        return kept;
    }

    private static boolean isMarkedSo(Element paragraph, Element mark) {
        Element own = paragraph.is("p") ? Paragraphs.mark(paragraph) : null;
        return own != null && own.local().equals(mark.local()) && !hasSection(paragraph);
    }

    private static boolean hasSection(Element paragraph) {
        Element properties = paragraph.child("pPr");
        return properties != null && properties.child("sectPr") != null;
    }

    /** The properties in the new text. */
    private static @Nullable Element now(Element paragraph) {
        Element properties = paragraph.child("pPr");
        Element mark = properties == null ? null : properties.child("rPr");
        Element own = properties == null ? null : properties.without(child -> child.is("pPrChange"));
        return mark == null ? own : Paragraphs.withMark(own, mark.without(child -> child.is("rPrChange")));
    }

    /** The properties in the old text. */
    private static @Nullable Element old(Element paragraph) {
        Element properties = paragraph.child("pPr");
        if (properties == null) {
            return null;
        }
        Element mark = properties.child("rPr");
        Element change = properties.child("pPrChange");
        Element own = change == null ? properties : OldProperties.restored(properties, change);
        Element markChange = mark == null ? null : mark.child("rPrChange");
        return mark == null || markChange == null
                ? own
                : Paragraphs.withMark(own, OldProperties.restored(mark, markChange));
    }

    private static @Nullable Element unmarked(@Nullable Element properties) {
        Element mark = properties == null ? null : properties.child("rPr");
        if (mark == null) {
            return properties;
        }
        Element bare = mark.without(child -> child.is("ins") || child.is("del"));
        return Paragraphs.withMark(properties, bare.children().isEmpty() ? null : bare);
    }
}
