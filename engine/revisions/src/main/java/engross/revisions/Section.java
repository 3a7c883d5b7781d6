package engross.revisions;

import engross.revisions.xml.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * A section of a document, maybe one with marks (ECMA-376 Part 1, 17.6).
 *
 * @param properties its w:sectPr
 * @param inOld whether it is in the text before the changes; @param inNew whether it is in the text after them
 */
record Section(Element properties, boolean inOld, boolean inNew) {
    /** All sections in order. */
    static List<Section> all(Element main) {
        List<Section> sections = new ArrayList<>();
        collect(main, true, true, sections);
        return sections;
    }

    private static void collect(Element element, boolean inOld, boolean inNew, List<Section> sections) {
        for (Element child : element.elements()) {
            if (child.is("sectPr")) {
                sections.add(new Section(child, inOld, inNew));
            } else if (child.is("p")) {
                collect(
                        child,
                        inOld && !isMarked(child, "ins", "moveTo"),
                        inNew && !isMarked(child, "del", "moveFrom"),
                        sections);
            } else if (!child.is("r") && !child.is("sectPrChange")) {
                collect(child, inOld, inNew, sections);
            }
        }
    }

    private static boolean isMarked(Element paragraph, String mark, String move) {
        Element properties = paragraph.child("pPr");
        Element own = properties == null ? null : properties.child("rPr");
        return own != null && (own.child(mark) != null || own.child(move) != null);
    }
}
