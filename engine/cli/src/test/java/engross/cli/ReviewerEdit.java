package engross.cli;

import static engross.cli.WordElements.all;
import static engross.cli.WordElements.filled;
import static engross.cli.WordElements.isIn;
import static engross.cli.WordElements.runOf;
import static engross.cli.WordElements.up;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
        private final WordElements make;

        Work(Document xml, Random random) {
            this.xml = xml;
            this.random = random;
            this.make = new WordElements(xml, random);
        }

        boolean does(ReviewerEdit edit) {
            return switch (edit) {
                case WORD_TYPED_OVER -> word(text -> text.setTextContent(replaced(text.getTextContent())));
                case WORDS_INSERTED ->
                    word(text -> runOf(text)
                            .getParentNode()
                            .insertBefore(make.tracked("ins", make.run("mit ")), runOf(text)));
                case WORDS_DELETED -> word(text -> make.delete(runOf(text)));
                case PARAGRAPH_CUT -> paragraph(p -> p.getParentNode().removeChild(p));
                case PARAGRAPH_TYPED ->
                    paragraph(p -> p.getParentNode().insertBefore(make.copy(p, false), p.getNextSibling()));
                case PARAGRAPH_INSERTED ->
                    paragraph(p -> p.getParentNode().insertBefore(make.copy(p, true), p.getNextSibling()));
                case PARAGRAPHS_JOINED -> pair(Work::join);
                case PARAGRAPH_SPLIT -> split();
                case ROW_CUT -> row(r -> r.getParentNode().removeChild(r));
                case ROW_COPIED -> row(r -> r.getParentNode().insertBefore(filled(r, "neu "), r.getNextSibling()));
                case ROW_INSERTED -> row(r -> r.getParentNode().insertBefore(make.trackedRow(r), r.getNextSibling()));
                case EMPTY_ROW_ADDED -> row(r -> r.getParentNode().insertBefore(filled(r, ""), r.getNextSibling()));
                case CELL_EMPTIED -> row(r -> all(r, "t").forEach(t -> t.setTextContent("")));
                case MARK_ACCEPTED -> mark(true);
                case MARK_REJECTED -> mark(false);
                case MADE_BOLD -> word(text -> format(runOf(text), "b", false));
                case MADE_ITALIC_WITH_A_MARK -> word(text -> format(runOf(text), "i", true));
                case MADE_PLAIN -> plain();
                case RAISED -> word(text -> format(runOf(text), "vertAlign", false));
                case PARAGRAPHS_SWAPPED ->
                    pair((paragraph, next) -> paragraph.getParentNode().insertBefore(next, paragraph));
            };
        }

        private @Nullable Element one(String name, Predicate<Element> fits) {
            List<Element> found =
                    all(xml.getDocumentElement(), name).stream().filter(fits).toList();
            return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
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
                    : all(paragraph, "pStyle").get(0).getAttributeNS(WordElements.W, "val");
            return !style.startsWith("Header")
                    && !style.equals("Source")
                    && !style.endsWith("No")
                    && !style.startsWith("Cover")
                    && !style.equals("Proposal")
                    && !style.equals("AnnexCount")
                    && !style.equals("Headingb");
        }

        private boolean word(Consumer<Element> change) {
            Element text = one("t", Work::isWords);
            if (text != null) {
                change.accept(text);
            }
            return text != null;
        }

        private boolean paragraph(Consumer<Element> change) {
            Element paragraph = one("p", p -> !isIn(p, "tbl") && says(p) && isOfText(p));
            if (paragraph != null) {
                change.accept(paragraph);
            }
            return paragraph != null;
        }

        private static boolean says(Element paragraph) {
            return paragraph.getTextContent().strip().length() > 3
                    && all(paragraph, "sectPr").isEmpty();
        }

        private boolean row(Consumer<Element> change) {
            Element row = one(
                    "tr",
                    r -> isOfText(up(all(r, "p").get(0), "p"))
                            && all(up(r, "tbl"), "tr").size() > 2);
            if (row != null) {
                change.accept(row);
            }
            return row != null;
        }

        private String replaced(String text) {
            String[] words = text.split(" ", -1);
            words[random.nextInt(words.length)] = "neu";
            return String.join(" ", words);
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

        /** Changes two paragraphs that stand one behind the other. */
        private boolean pair(BiConsumer<Element, Element> change) {
            Element paragraph = one("p", p -> !isIn(p, "tbl") && says(p) && isOfText(p) && next(p) != null);
            Element next = paragraph == null ? null : next(paragraph);
            if (paragraph != null && next != null) {
                change.accept(paragraph, next);
            }
            return next != null;
        }

        private static void join(Element paragraph, Element next) {
            for (Node node = next.getFirstChild(); node != null; ) {
                Node following = node.getNextSibling();
                if (!"pPr".equals(node.getLocalName())) {
                    paragraph.appendChild(node);
                }
                node = following;
            }
            next.getParentNode().removeChild(next);
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
            second.appendChild(make.run(text.getTextContent().substring(2)));
            text.setTextContent(text.getTextContent().substring(0, 2));
            for (Node node = runOf(text).getNextSibling(); node != null; ) {
                Node following = node.getNextSibling();
                second.appendChild(node);
                node = following;
            }
            paragraph.getParentNode().insertBefore(second, paragraph.getNextSibling());
            return true;
        }

        private boolean mark(boolean accept) {
            Element mark = one(
                    random.nextBoolean() ? "ins" : "del",
                    m -> !isIn(m, "rPr", "trPr") && isOfText(up(m, "p")) && !isOfLabel(m));
            if (mark == null) {
                return false;
            }
            boolean keeps = mark.getLocalName().equals("ins") == accept;
            all(mark, "delText").forEach(text -> xml.renameNode(text, WordElements.W, "w:t"));
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
            Element properties = all(run, "rPr").isEmpty()
                    ? make.element("rPr")
                    : all(run, "rPr").get(0);
            if (properties.getParentNode() == null) {
                run.insertBefore(properties, run.getFirstChild());
            }
            Node before = properties.cloneNode(true);
            Element format = make.element(name);
            if (name.equals("vertAlign")) {
                format.setAttributeNS(WordElements.W, "w:val", "superscript");
            }
            properties.appendChild(format);
            if (marked) {
                properties.appendChild(make.tracked("rPrChange", (Element) before));
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
