package engross.testkit;

import static engross.testkit.WordPackage.attribute;
import static engross.testkit.WordPackage.children;
import static engross.testkit.WordPackage.is;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The text of a .docx, old or new, a string a paragraph. A paragraph whose mark is not in the view goes on in the next one, but not
 * through the edge of a table; empty paragraphs are left out. A tab is a tab, a line break a line feed; pictures are nothing.
 */
public final class WordText {
    private final View view;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    /** The first id of a footnote: what counts by itself is counted from 1 in the order of the ids. */
    private final int first;
    /** Id of the footnote that is read. */
    private String note = "";

    private WordText(View view, int first) {
        this.view = view;
        this.first = first;
    }

    /** The paragraphs of the body, those in tables row by row. */
    public static List<String> body(byte[] docx, View view) {
        return of(new WordPackage(docx), "word/document.xml", view);
    }

    /** The paragraphs of all footnotes, each beginning with its mark. */
    public static List<String> notes(byte[] docx, View view) {
        return of(new WordPackage(docx), "word/footnotes.xml", view);
    }

    private static List<String> of(WordPackage docx, String part, View view) {
        int first = !docx.parts.containsKey("word/footnotes.xml")
                ? 1
                : children(docx.root("word/footnotes.xml")).stream()
                        .filter(note -> attribute(note, "type").isEmpty())
                        .mapToInt(note -> Integer.parseInt(attribute(note, "id")))
                        .min()
                        .orElse(1);
        WordText text = new WordText(view, first);
        text.read(docx.root(part));
        text.flush();
        return text.paragraphs;
    }

    private String number(String id) {
        return id.isEmpty() ? "" : Integer.toString(Integer.parseInt(id) - first + 1);
    }

    private void read(Element element) {
        switch (element.getNamespaceURI().equals(WordPackage.W) ? element.getLocalName() : "") {
            case "ins", "moveTo" -> {
                if (view == View.NEW) {
                    all(element);
                }
            }
            case "del", "moveFrom" -> {
                if (view == View.OLD) {
                    all(element);
                }
            }
            case "tr" -> {
                if (!hasMark(element, "trPr")) {
                    all(element);
                }
            }
            case "tbl", "tc", "footnote", "comment" -> {
                flush();
                note = attribute(element, "id");
                all(element);
                flush();
            }
            case "p" -> {
                all(element);
                if (!hasParagraphMark(element)) {
                    flush();
                }
            }
            case "footnoteReference" ->
                line.append(attribute(element, "customMarkFollows").isEmpty() ? number(attribute(element, "id")) : "");
            case "footnoteRef" -> line.append(number(note));
            case "t", "delText" -> line.append(element.getTextContent());
            case "tab" -> line.append(is(element.getParentNode(), "r") ? "\t" : "");
            case "br" -> line.append('\n');
            case "pPr", "rPr", "trPr", "tcPr", "tblPr", "drawing" -> {}
            default -> all(element);
        }
    }

    private void all(Element element) {
        children(element).forEach(this::read);
    }

    private boolean hasParagraphMark(Element paragraph) {
        return children(paragraph).stream().anyMatch(p -> is(p, "pPr") && hasMark(p, "rPr"));
    }

    /** Whether the properties say that the element is not in the view. */
    private boolean hasMark(Element element, String properties) {
        List<String> hides = view == View.NEW ? List.of("del", "moveFrom") : List.of("ins", "moveTo");
        return children(element).stream()
                .filter(p -> is(p, properties))
                .flatMap(p -> children(p).stream())
                .anyMatch(p -> hides.stream().anyMatch(name -> is(p, name))
                        && !attribute(p, "id").isEmpty());
    }

    private void flush() {
        if (!line.isEmpty()) {
            paragraphs.add(line.toString());
            line.setLength(0);
        }
    }
}
