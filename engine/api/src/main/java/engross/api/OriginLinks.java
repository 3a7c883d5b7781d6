package engross.api;

import engross.model.Document;
import engross.model.Paragraph;
import engross.model.TreeRewrite;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gives the paragraphs that provisions begin with ids, so that a list of changes can lead to them. */
final class OriginLinks {
    private static final String PREFIX = "provision@";

    private final Set<Integer> wanted;
    private final Map<Integer, String> ids = new TreeMap<>();
    private int position;

    private OriginLinks(Set<Integer> wanted) {
        this.wanted = wanted;
    }

    /** A document and the ids in it. */
    record Linked(Document document, OriginLinks links) {}

    /** @param positions of paragraphs, as {@link Paragraphs} counts them */
    static Linked into(Document document, Set<Integer> positions) {
        OriginLinks links = new OriginLinks(positions);
        Document linked = TreeRewrite.ofParagraphs(links::paragraph).document(document);
        return new Linked(linked, links);
    }

    /** The id of the paragraph at a position; empty where it was not asked for. */
    String id(int at) {
        return ids.getOrDefault(at, "");
    }

    private Paragraph paragraph(Paragraph paragraph) {
        int at = position++;
        if (!wanted.contains(at)) {
            return paragraph;
        }
        String id = paragraph.id().isEmpty() ? PREFIX + at : paragraph.id();
        ids.put(at, id);
        return paragraph.withId(id);
    }
}
