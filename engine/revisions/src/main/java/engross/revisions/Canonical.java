package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import engross.revisions.xml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text says and how it looks, in a form in which two documents can be compared: a line for each paragraph and for what holds
 * paragraphs. How runs are cut, identifiers, checks of spelling, places of old page breaks, bookmarks and the places of comments are left
 * out.
 */
final class Canonical {
    private static final Set<String> LEFT_OUT = Set.of(
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "lastRenderedPageBreak",
            "permStart",
            "permEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "annotationRef",
            "altChunk",
            "subDoc");
    private static final Set<String> IDENTIFIERS =
            Set.of("paraId", "textId", "space", "Ignorable", "anchorId", "editId", "spid", "gfxdata", "relId");
    /** Elements whose id says only that they are not another one. */
    private static final Set<String> NUMBERED =
            Set.of("docPr", "cNvPr", "shape", "shapetype", "rect", "group", "OLEObject");

    private static final String LINK_END = "</hyperlink>";

    private static final Set<String> FURNITURE = Set.of("headerReference", "footerReference");

    private final References references;
    private final boolean boxes;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private String format = "";
    /** The last hyperlink's beginning, and where it ended in the line. */
    private String lastLink = "";

    private int linkEnd = -1;

    private Canonical(References references, boolean boxes) {
        this.references = references;
        this.boxes = boxes;
    }

    static List<String> of(Element root, References references) {
        Canonical canonical = new Canonical(references, true);
        canonical.element(root);
        canonical.end();
        return canonical.lines;
    }

    /** One element as one string. */
    static String one(Element element, References references) {
        return String.join("\n", of(element, references));
    }

    /** One element without the content of the text boxes in it. */
    static String withoutBoxes(Element element, References references) {
        Canonical canonical = new Canonical(references, false);
        canonical.element(element);
        canonical.end();
        return String.join("\n", canonical.lines);
    }

    /** The properties of a run, paragraph, row and so on, as they are compared; empty where there are none. */
    static String properties(@Nullable Element properties, References references) {
        if (properties == null || properties.children().isEmpty()) {
            return "";
        }
        Canonical canonical = new Canonical(references, true);
        canonical.children(properties);
        return canonical.line.toString();
    }

    /** Whether an element is no text: no part of it, or of a tool that nobody else knows. */
    static boolean isLeftOut(Element element) {
        return element.name().isW()
                ? LEFT_OUT.contains(element.local())
                : !isKnown(element.name().uri());
    }

    /** Whether an element says how the one that it stands in looks. */
    static boolean isProperties(Element element) {
        return element.local().endsWith("Pr") && element.name().isW();
    }

    private static boolean isKnown(String uri) {
        return uri.startsWith("http://schemas.openxmlformats.org/")
                || uri.startsWith("http://schemas.microsoft.com/")
                || uri.startsWith("urn:schemas-microsoft-com:");
    }

    private void end() {
        lines.add(line.toString());
        line = new StringBuilder();
        format = "";
        linkEnd = -1;
    }

    private void children(Element element) {
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                element(child);
            } else {
                line.append(((Text) node).value());
            }
        }
    }

    private void element(Element element) {
        if (element.is("id")) {
            // The number of a content control says only that it is not another one.
            return;
        }
        if (isLeftOut(element)
                || ((FURNITURE.contains(element.local()) || element.is("smartTagPr"))
                        && element.name().isW())) {
            return;
        }
        if (element.is("r")) {
            run(element);
            return;
        }
        if (element.is("t")) {
            line.append(element.text());
            return;
        }
        if (element.is("smartTag")) {
            // What a word may be to a tool is not what it says.
            children(element);
            return;
        }
        int start = line.length();
        open(element);
        boolean link = element.is("hyperlink");
        String opened = link ? line.substring(start) : "";
        if (link && start == linkEnd && opened.equals(lastLink)) {
            // Two parts of one hyperlink are one.
            line.setLength(start - LINK_END.length());
            start = line.length();
        }
        int inner = line.length();
        if (boxes || !element.is("txbxContent")) {
            children(element);
        }
        if (line.length() == inner && isNothingWhenEmpty(element)) {
            line.setLength(start);
            if (link && !opened.isEmpty() && start + LINK_END.length() == linkEnd) {
                line.append(LINK_END);
            }
            return;
        }
        line.append("</").append(element.local()).append('>');
        if (link) {
            lastLink = opened;
            linkEnd = line.length();
        }
        if (element.is("p") || element.is("tbl") || element.is("tr") || element.is("tc")) {
            end();
        }
    }

    private static boolean isNothingWhenEmpty(Element element) {
        return element.is("rPr")
                || element.is("pPr")
                || element.is("trPr")
                || element.is("tblPrEx")
                || element.is("tcPr")
                || element.is("hyperlink")
                || element.is("dir")
                || element.is("bdo")
                || element.is("fldSimple");
    }

    /** A run's format is said where it changes. */
    private void run(Element run) {
        String own = null;
        for (Node node : run.children()) {
            if (node instanceof Element child && !child.is("rPr") && !isLeftOut(child) && !isEmptyText(child)) {
                if (own == null) {
                    own = properties(run.child("rPr"), references);
                    if (!own.equals(format)) {
                        line.append('{').append(own).append('}');
                        format = own;
                    }
                }
                element(child);
            }
        }
    }

    private static boolean isEmptyText(Element element) {
        return element.is("t") && element.children().isEmpty();
    }

    private void open(Element element) {
        line.append('<').append(element.local());
        if (element.attributeCount() > 0) {
            attributes(element);
        }
        line.append('>');
    }

    /** In the order of their names, whoever wrote them. */
    private void attributes(Element element) {
        int count = element.attributeCount();
        int[] order = new int[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Name name = element.attributeName(i);
            if (!isIdentifier(element, name)) {
                int at = kept++;
                while (at > 0 && element.attributeName(order[at - 1]).local().compareTo(name.local()) > 0) {
                    order[at] = order[at - 1];
                    at--;
                }
                order[at] = i;
            }
        }
        for (int k = 0; k < kept; k++) {
            Name name = element.attributeName(order[k]);
            line.append(' ')
                    .append(name.local())
                    .append('=')
                    .append(value(element, name, element.attributeValue(order[k])));
        }
    }

    private String value(Element element, Name name, String value) {
        if (References.isRelationship(name)) {
            return references.relationship(value);
        }
        if (element.is("numId")) {
            return references.numbering(value);
        }
        boolean note = element.is("footnoteReference") || element.is("endnoteReference");
        return note && name.local().equals("id") ? references.note(element.local(), value) : value;
    }

    private static boolean isIdentifier(Element element, Name name) {
        String local = name.local();
        return local.startsWith("rsid")
                || isForeign(element, name)
                || IDENTIFIERS.contains(local)
                || (NUMBERED.contains(element.local())
                        && (local.equals("id")
                                || local.equals("name")
                                || local.equals("ObjectID")
                                || local.equals("type")))
                || (element.is("id") && local.equals("val"));
    }

    /** What another tool keeps for itself (ECMA-376 Part 3, 7.2); VML has its attributes in several namespaces. */
    private static boolean isForeign(Element element, Name attribute) {
        return !attribute.uri().isEmpty()
                && !attribute.isW()
                && !attribute.uri().equals(Name.R)
                && !attribute.uri().equals(element.name().uri())
                && !attribute.uri().startsWith("urn:schemas-microsoft-com:");
    }
}
