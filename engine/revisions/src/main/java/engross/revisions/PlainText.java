package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;

/** The text of an element, deleted text too, for people to read. */
final class PlainText {
    private PlainText() {}

    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString();
    }

    private static void append(Element element, StringBuilder text) {
        switch (element.local()) {
            case "t", "delText" -> text.append(element.text());
            case "tab" ->
                text.append(
                        element.elements().isEmpty() && element.attribute("val").isEmpty() ? "\t" : "");
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('\u2011');
            case "instrText", "delInstrText", "pPr", "rPr", "Fallback", "sectPr" -> {
                // No text of the document.
            }
            default -> {
                for (Node node : element.children()) {
                    if (node instanceof Element child) {
                        append(child, text);
                    }
                }
                if (element.is("p") || element.is(Name.W, "tr")) {
                    text.append('\n');
                }
            }
        }
    }
}
