package engross.cli;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a reviewer does in Word, at a random place of a main part. */
enum ReviewerEdit {
    WORD_TYPED_OVER,
    WORDS_INSERTED,
    WORDS_DELETED,
    PARAGRAPH_CUT,
    PARAGRAPH_TYPED,
    PARAGRAPH_INSERTED,
    PARAGRAPHS_JOINED,
    PARAGRAPH_SPLIT,
    ROW_CUT,
    ROW_COPIED,
    ROW_INSERTED,
    EMPTY_ROW_ADDED,
    CELL_EMPTIED,
    MARK_ACCEPTED,
    MARK_REJECTED,
    MADE_BOLD,
    MADE_ITALIC_WITH_A_MARK,
    MADE_PLAIN,
    RAISED,
    PARAGRAPHS_SWAPPED;

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The part with the edit; null where it has no place for one. */
    @Nullable
    String in(String part, Random random) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document xml =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
            if (!new Work(xml, random).does(this)) {
                return null;
            }
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter written = new StringWriter();
            writer.transform(new DOMSource(xml), new StreamResult(written));
            return written.toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Work {
        private final Document xml;
        private final Random random;

        Work(Document xml, Random random) {
            this.xml = xml;
            this.random = random;
        }

        boolean does(ReviewerEdit edit) {
            return switch (edit) {
                case WORD_TYPED_OVER -> word(text -> text.setTextContent(replaced(text.getTextContent())));
                case WORDS_INSERTED ->
                    word(text -> runOf(text).getParentNode().insertBefore(tracked("ins", run("mit ")), runOf(text)));
                case WORDS_DELETED -> word(text -> delete(runOf(text)));
                case PARAGRAPH_CUT -> paragraph(p -> p.getParentNode().removeChild(p));
                case PARAGRAPH_TYPED ->
                    paragraph(p -> p.getParentNode().insertBefore(copy(p, false), p.getNextSibling()));
                case PARAGRAPH_INSERTED ->
                    paragraph(p -> p.getParentNode().insertBefore(copy(p, true), p.getNextSibling()));
                case PARAGRAPHS_JOINED -> joined();
                case PARAGRAPH_SPLIT -> split();
                case ROW_CUT -> row(r -> r.getParentNode().removeChild(r));
                case ROW_COPIED -> row(r -> r.getParentNode().insertBefore(filled(r, "neu "), r.getNextSibling()));
                case ROW_INSERTED -> row(r -> r.getParentNode().insertBefore(trackedRow(r), r.getNextSibling()));
                case EMPTY_ROW_ADDED -> row(r -> r.getParentNode().insertBefore(filled(r, ""), r.getNextSibling()));
                case CELL_EMPTIED -> row(r -> all(r, "t").forEach(t -> t.setTextContent("")));
                case MARK_ACCEPTED -> mark(true);
                case MARK_REJECTED -> mark(false);
                case MADE_BOLD -> word(text -> format(runOf(text), "b", false));
                case MADE_ITALIC_WITH_A_MARK -> word(text -> format(runOf(text), "i", true));
                case MADE_PLAIN -> plain();
                case RAISED -> word(text -> format(runOf(text), "vertAlign", false));
                case PARAGRAPHS_SWAPPED -> swapped();
            };
        }

        private interface Change {
            void of(Element element);
        }

        private static List<Element> all(Node root, String name) {
            List<Element> found = new ArrayList<>();
            var nodes = ((Element) root).getElementsByTagNameNS(W, name);
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
            return found;
        }

        private @Nullable Element one(String name, Predicate<Element> fits) {
            List<Element> found =
                    all(xml.getDocumentElement(), name).stream().filter(fits).toList();
            return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
        }

        private static boolean isIn(Node node, String... names) {
            for (Node up = node; up != null; up = up.getParentNode()) {
                if (up.getLocalName() != null && List.of(names).contains(up.getLocalName())) {
                    return true;
                }
            }
            return false;
        }

        /** A text of the body that no mark holds, that is neither a label nor of the head. */
        private static boolean isWords(Element text) {
            Element paragraph = up(text, "p");
            boolean first = all(paragraph, "t").get(0) == text;
            return text.getTextContent().strip().length() > 3
                    && !isIn(text, "ins", "del", "hyperlink", "moveTo", "moveFrom")
                    && (!first || all(paragraph, "tab").isEmpty())
                    && all(runOf(text), "tab").isEmpty()
                    && isOfText(paragraph);
        }

        private static boolean isOfText(Element paragraph) {
            String style = all(paragraph, "pStyle").isEmpty()
                    ? ""
                    : all(paragraph, "pStyle").get(0).getAttributeNS(W, "val");
            return !style.startsWith("Header")
                    && !style.equals("Source")
                    && !style.endsWith("No")
                    && !style.startsWith("Cover")
                    && !style.equals("Proposal")
                    && !style.equals("AnnexCount")
                    && !style.equals("Headingb");
        }

        private static Element up(Node node, String name) {
            Node at = node;
            while (!name.equals(at.getLocalName())) {
                at = at.getParentNode();
            }
            return (Element) at;
        }

        private static Element runOf(Element text) {
            return up(text, "r");
        }

        private boolean word(Change change) {
            Element text = one("t", Work::isWords);
            if (text != null) {
                change.of(text);
            }
            return text != null;
        }

        private boolean paragraph(Change change) {
            Element paragraph = one("p", p -> !isIn(p, "tbl") && says(p) && isOfText(p));
            if (paragraph != null) {
                change.of(paragraph);
            }
            return paragraph != null;
        }

        private static boolean says(Element paragraph) {
            return paragraph.getTextContent().strip().length() > 3
                    && all(paragraph, "sectPr").isEmpty();
        }

        private boolean row(Change change) {
            Element row = one(
                    "tr",
                    r -> isOfText(up(all(r, "p").get(0), "p"))
                            && all(up(r, "tbl"), "tr").size() > 2);
            if (row != null) {
                change.of(row);
            }
            return row != null;
        }

        private String replaced(String text) {
            String[] words = text.split(" ", -1);
            words[random.nextInt(words.length)] = "neu";
            return String.join(" ", words);
        }

        private Element element(String name) {
            return xml.createElementNS(W, "w:" + name);
        }

        private Element by(String name) {
            Element mark = element(name);
            mark.setAttributeNS(W, "w:id", "9" + random.nextInt(100_000));
            mark.setAttributeNS(W, "w:author", "Reviewer");
            mark.setAttributeNS(W, "w:date", "2026-06-01T09:00:00Z");
            return mark;
        }

        private Element tracked(String name, Element content) {
            Element mark = by(name);
            mark.appendChild(content);
            return mark;
        }

        private Element run(String words) {
            Element run = element("r");
            Element text = element("t");
            text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            text.setTextContent(words);
            run.appendChild(text);
            return run;
        }

        private void delete(Element run) {
            Element mark = by("del");
            run.getParentNode().replaceChild(mark, run);
            mark.appendChild(run);
            all(run, "t").forEach(text -> xml.renameNode(text, W, "w:delText"));
        }

        /** A further paragraph of the same look. */
        private Element copy(Element paragraph, boolean marked) {
            Element copy = element("p");
            Element run = run("Der Absatz ist neu.");
            if (!all(paragraph, "pPr").isEmpty()) {
                Element properties = (Element) all(paragraph, "pPr").get(0).cloneNode(true);
                all(properties, "rPr").forEach(r -> r.getParentNode().removeChild(r));
                copy.appendChild(properties);
            }
            if (marked) {
                Element properties = all(copy, "pPr").isEmpty()
                        ? (Element) copy.appendChild(element("pPr"))
                        : all(copy, "pPr").get(0);
                Element runProperties = element("rPr");
                runProperties.appendChild(by("ins"));
                properties.appendChild(runProperties);
            }
            copy.appendChild(marked ? tracked("ins", run) : run);
            return copy;
        }

        private @Nullable Element next(Element paragraph) {
            Node next = paragraph.getNextSibling();
            return next instanceof Element element
                            && "p".equals(element.getLocalName())
                            && says(element)
                            && isOfText(element)
                    ? element
                    : null;
        }

        private boolean joined() {
            Element paragraph = one("p", p -> !isIn(p, "tbl") && says(p) && isOfText(p) && next(p) != null);
            Element next = paragraph == null ? null : next(paragraph);
            if (paragraph == null || next == null) {
                return false;
            }
            for (Node node = next.getFirstChild(); node != null; ) {
                Node following = node.getNextSibling();
                if (!"pPr".equals(node.getLocalName())) {
                    paragraph.appendChild(node);
                }
                node = following;
            }
            next.getParentNode().removeChild(next);
            return true;
        }

        private boolean split() {
            Element text = one("t", t -> isWords(t) && !isIn(t, "tbl"));
            if (text == null) {
                return false;
            }
            Element paragraph = up(text, "p");
            Element second = (Element) paragraph.cloneNode(false);
            if (!all(paragraph, "pPr").isEmpty()) {
                second.appendChild(all(paragraph, "pPr").get(0).cloneNode(true));
            }
            second.appendChild(run(text.getTextContent().substring(2)));
            text.setTextContent(text.getTextContent().substring(0, 2));
            for (Node node = runOf(text).getNextSibling(); node != null; ) {
                Node following = node.getNextSibling();
                second.appendChild(node);
                node = following;
            }
            paragraph.getParentNode().insertBefore(second, paragraph.getNextSibling());
            return true;
        }

        private boolean swapped() {
            Element paragraph = one("p", p -> !isIn(p, "tbl") && says(p) && isOfText(p) && next(p) != null);
            Element next = paragraph == null ? null : next(paragraph);
            if (paragraph == null || next == null) {
                return false;
            }
            paragraph.getParentNode().insertBefore(next, paragraph);
            return true;
        }

        private static Element filled(Element row, String words) {
            Element copy = (Element) row.cloneNode(true);
            for (Element cell : all(copy, "tc")) {
                List<Element> texts = all(cell, "t");
                for (int i = 0; i < texts.size(); i++) {
                    texts.get(i).setTextContent(i == 0 ? words + (words.isEmpty() ? "" : i) : "");
                }
                all(cell, "footnoteReference")
                        .forEach(mark -> mark.getParentNode().removeChild(mark));
            }
            return copy;
        }

        private Element trackedRow(Element row) {
            Element copy = filled(row, "neu ");
            Element properties = all(copy, "trPr").isEmpty()
                    ? element("trPr")
                    : all(copy, "trPr").get(0);
            properties.appendChild(by("ins"));
            if (properties.getParentNode() == null) {
                copy.insertBefore(properties, copy.getFirstChild());
            }
            return copy;
        }

        private boolean mark(boolean accept) {
            Element mark = one(
                    random.nextBoolean() ? "ins" : "del",
                    m -> !isIn(m, "rPr", "trPr") && isOfText(up(m, "p")) && !isOfLabel(m));
            if (mark == null) {
                return false;
            }
            boolean keeps = mark.getLocalName().equals("ins") == accept;
            all(mark, "delText").forEach(text -> xml.renameNode(text, W, "w:t"));
            while (keeps && mark.getFirstChild() != null) {
                mark.getParentNode().insertBefore(mark.getFirstChild(), mark);
            }
            mark.getParentNode().removeChild(mark);
            return true;
        }

        private static boolean isOfLabel(Element mark) {
            return all(up(mark, "p"), "tab").stream()
                    .anyMatch(tab -> (mark.compareDocumentPosition(tab) & Node.DOCUMENT_POSITION_FOLLOWING) != 0);
        }

        private void format(Element run, String name, boolean marked) {
            Element properties =
                    all(run, "rPr").isEmpty() ? element("rPr") : all(run, "rPr").get(0);
            if (properties.getParentNode() == null) {
                run.insertBefore(properties, run.getFirstChild());
            }
            Node before = properties.cloneNode(true);
            Element format = element(name);
            if (name.equals("vertAlign")) {
                format.setAttributeNS(W, "w:val", "superscript");
            }
            properties.appendChild(format);
            if (marked) {
                properties.appendChild(tracked("rPrChange", (Element) before));
            }
        }

        private boolean plain() {
            Element text = one("t", t -> isWords(t) && !all(runOf(t), "rPr").isEmpty());
            if (text != null) {
                runOf(text).removeChild(all(runOf(text), "rPr").get(0));
            }
            return text != null;
        }
    }
}
