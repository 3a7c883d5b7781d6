package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import engross.revisions.xml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a text says and how it looks, in a form in which two documents can be compared: a line for each paragraph and for what holds
 * paragraphs. How runs are cut, revision identifiers, checks of spelling, places of old page breaks, bookmarks and the places of comments
 * are left out.
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
            "annotationRef");

    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private String format = "";

    private Canonical() {}

    static List<String> of(Element root) {
        Canonical canonical = new Canonical();
        canonical.element(root);
        canonical.end();
        return canonical.lines;
    }

    /** The properties of a run or paragraph, as they are compared. */
    static String properties(Element properties) {
        Canonical canonical = new Canonical();
        canonical.children(properties);
        return canonical.line.toString();
    }

    static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.local()) && element.name().isW();
    }

    private void end() {
        lines.add(line.toString());
        line = new StringBuilder();
        format = "";
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
        if (isLeftOut(element)) {
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
        boolean emptyProperties =
                element.children().isEmpty() && (element.is("rPr") || element.is("pPr") || element.is("trPr"));
        if (emptyProperties) {
            return;
        }
        boolean block = element.is("p") || element.is("tbl") || element.is("tr") || element.is("tc");
        int start = line.length();
        open(element);
        if (!element.children().isEmpty()) {
            int inner = line.length();
            children(element);
            if (line.length() == inner && (element.is("rPr") || element.is("pPr"))) {
                line.setLength(start);
                return;
            }
            line.append("</").append(element.local()).append('>');
        }
        if (block) {
            end();
        }
    }

    /** A run's format is said where it changes. */
    private void run(Element run) {
        Element properties = run.child("rPr");
        String own = properties == null ? "" : properties(properties);
        boolean said = false;
        for (Node node : run.children()) {
            if (node instanceof Element child && !child.is("rPr") && !isLeftOut(child) && !isEmptyText(child)) {
                if (!said && !own.equals(format)) {
                    line.append("{").append(own).append("}");
                    format = own;
                }
                said = true;
                element(child);
            }
        }
    }

    private static boolean isEmptyText(Element element) {
        return element.is("t") && element.children().isEmpty();
    }

    private void open(Element element) {
        line.append('<').append(element.local());
        Map<String, String> attributes = new TreeMap<>();
        element.eachAttribute((name, value) -> {
            if (!isIdentifier(name)) {
                attributes.put(name.local(), value);
            }
        });
        attributes.forEach(
                (name, value) -> line.append(' ').append(name).append('=').append(value));
        line.append('>');
    }

    private static boolean isIdentifier(Name name) {
        return name.local().startsWith("rsid")
                || name.local().equals("paraId")
                || name.local().equals("textId")
                || name.local().equals("space")
                || name.local().equals("Ignorable");
    }
}
