package engross.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a Word file says once all changes are accepted, read without Engross: a line a paragraph without its label, with bold,
 * slanted, raised and lowered text told apart, and a line a row of a table; then the notes that the text refers to.
 */
final class AcceptedText {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final int LONGEST_LABEL = 32;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final Set<String> referred = new HashSet<>();
    private String format = "";

    private AcceptedText() {}

    /** @param main the main part @param notes the part of footnotes; empty for none */
    static List<String> of(String main, String notes) throws Exception {
        AcceptedText text = new AcceptedText();
        text.walk(root(main));
        if (!notes.isEmpty()) {
            for (Node node = root(notes).getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element note && text.referred.contains(note.getAttributeNS(W, "id"))) {
                    text.walk(note);
                }
            }
        }
        return text.lines;
    }

    private static Element root(String part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private void walk(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                child(child);
            }
        }
    }

    private void child(Element child) {
        switch (child.getLocalName()) {
            case "del", "moveFrom", "pPr", "tblPr", "tcPr", "sectPr", "rPr", "footnoteRef" -> {}
            case "tr" -> {
                if (!has(child, "trPr", "del")) {
                    lines.add("[row of " + child.getElementsByTagNameNS(W, "tc").getLength() + "]");
                    walk(child);
                }
            }
            case "p" -> {
                walk(child);
                if (!has(child, "pPr", "rPr", "del")) {
                    end();
                }
            }
            case "r" -> {
                String own = format(child);
                for (Node node = child.getFirstChild(); node != null; node = node.getNextSibling()) {
                    if (node instanceof Element part) {
                        boolean shown = part.getLocalName().equals("t")
                                && !part.getTextContent().isBlank();
                        if (shown && !own.equals(format)) {
                            line.append('{').append(own).append('}');
                            format = own;
                        }
                        child(part);
                    }
                }
            }
            case "t" -> line.append(child.getTextContent());
            case "tab" -> tab();
            case "br" -> line.append('\n');
            case "footnoteReference" -> {
                referred.add(child.getAttributeNS(W, "id"));
                line.append("[note]");
            }
            default -> walk(child);
        }
    }

    /** What stands before the first tab is a label, which is counted anew. */
    private void tab() {
        if (line.length() <= LONGEST_LABEL) {
            line.setLength(0);
            format = "";
        } else {
            line.append(' ');
        }
    }

    private void end() {
        String text = line.toString()
                .replace("{}", "\u0000")
                .replaceAll("\\s+", " ")
                .replaceAll("(\\{[a-zA-Z]*\\}) ", " $1")
                .replaceAll("^(\u0000| )+|(\u0000| )+$", "")
                .replace("\u0000", "{}");
        if (!text.isBlank()) {
            lines.add(text);
        }
        line.setLength(0);
        format = "";
    }

    private static String format(Element run) {
        Set<String> format = new TreeSet<>();
        for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element properties && properties.getLocalName().equals("rPr")) {
                for (Node each = properties.getFirstChild(); each != null; each = each.getNextSibling()) {
                    String name = each.getLocalName();
                    boolean emphasis = name != null
                            && name.equals("rStyle")
                            && ((Element) each).getAttributeNS(W, "val").equals("Emphasis");
                    if ("b".equals(name) || "i".equals(name) || "vertAlign".equals(name) || emphasis) {
                        format.add(emphasis ? "i" : name);
                    }
                }
            }
        }
        return String.join("", format);
    }

    private static boolean has(Element element, String... path) {
        Element at = element;
        for (String name : path) {
            Element found = null;
            for (Node node = at.getFirstChild(); node != null && found == null; node = node.getNextSibling()) {
                found = node instanceof Element child && child.getLocalName().equals(name) ? child : null;
            }
            if (found == null) {
                return false;
            }
            at = found;
        }
        return true;
    }
}
