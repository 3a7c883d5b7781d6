package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import engross.revisions.xml.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a paragraph that is being written.
 *
 * @param source the run that it came from, so that what stood in one run does so again; null for what stands in no run
 * @param format the properties of the run; null for none
 * @param formatKey tells formats apart that one source gives
 */
record Item(
        Status status,
        Node node,
        @Nullable Element source,
        @Nullable Element format,
        String formatKey,
        List<Element> path) {

    /** Whether it is in both texts, or only in one, or no text at all. */
    enum Status {
        SAME,
        INSERTED,
        DELETED,
        ANCHOR
    }

    /** A bookmark, or the edge of another range, that stays where the new document has it. */
    static Item anchor(Element anchor, List<Element> path) {
        return new Item(Status.ANCHOR, anchor, null, null, "", path);
    }

    private boolean sameRun(Item other) {
        return status == other.status && source == other.source && source != null && formatKey.equals(other.formatKey);
    }

    /** The runs that items of one status make. */
    static List<Node> runs(List<Item> items) {
        List<Node> runs = new ArrayList<>();
        int start = 0;
        while (start < items.size()) {
            Item first = items.get(start);
            int end = start + 1;
            while (end < items.size() && first.sameRun(items.get(end))) {
                end++;
            }
            runs.add(first.source == null ? first.own() : run(first, items.subList(start, end)));
            start = end;
        }
        return runs;
    }

    /** What stands in no run. */
    private Node own() {
        return status == Status.DELETED && node instanceof Element element ? Marking.deleted(element) : node;
    }

    private static Element run(Item first, List<Item> items) {
        List<Node> content = new ArrayList<>();
        if (first.format != null) {
            content.add(first.format);
        }
        StringBuilder text = new StringBuilder();
        for (Item item : items) {
            if (item.node instanceof Text part) {
                text.append(part.value());
            } else {
                flush(text, content);
                content.add(item.node);
            }
        }
        flush(text, content);
        Element source = first.source == null ? Element.w("r") : first.source;
        Element run = source.with(content);
        return first.status == Status.DELETED ? Marking.deleted(run) : run;
    }

    private static void flush(StringBuilder text, List<Node> content) {
        if (!text.isEmpty()) {
            content.add(Element.text("t", text.toString()));
            text.setLength(0);
        }
    }
}
