package engross.revisions;

import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import engross.revisions.xml.Text;
import engross.revisions.xml.XmlReader;
import engross.revisions.xml.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLStreamException;

/** Edits the main text of a Word file at random places: the same seed gives the same edits. */
final class RandomEdits {
    private static final List<String> WORDS = List.of("shall ", "理事会", "new", " – ", "Совет ", "القرار ", "12", "a");

    private final Random random;

    private RandomEdits(long seed) {
        random = new Random(seed);
    }

    static WordPackage of(WordPackage word, long seed) {
        try {
            Element root = XmlReader.read(word.parts().content(word.main()));
            Element edited = new RandomEdits(seed).edited(root, 0);
            return word.with(word.parts().with(word.main(), "", XmlWriter.write(edited)));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private boolean chance(int one) {
        return random.nextInt(one) == 0;
    }

    private Element edited(Element element, int depth) {
        if (element.is("t")) {
            return chance(6) ? element.with(List.of(new Text(words(element.text())))) : element;
        }
        if (element.is("rPr") && depth > 3) {
            return chance(9) ? element.without(child -> child.is("b") || child.is("i") || child.is("lang")) : element;
        }
        if (element.local().endsWith("Pr")) {
            return element;
        }
        List<Node> content = new ArrayList<>();
        for (Node node : element.children()) {
            if (!(node instanceof Element child)) {
                content.add(node);
            } else if (child.is("p")) {
                paragraph(edited(child, depth + 1), content);
            } else if (child.is("tr") && chance(7)) {
                content.addAll(random.nextBoolean() ? List.of(child, child) : List.of());
            } else {
                content.add(edited(child, depth + 1));
            }
        }
        return whole(element, content);
    }

    /** Tables keep a row, cells a paragraph at their end. */
    private static Element whole(Element element, List<Node> content) {
        Element edited = element.with(content);
        if (element.is("tbl") && edited.child("tr") == null) {
            return element;
        }
        boolean paragraph =
                !content.isEmpty() && content.get(content.size() - 1) instanceof Element last && last.is("p");
        return element.is("tc") && !paragraph ? element : edited;
    }

    private void paragraph(Element paragraph, List<Node> content) {
        switch (random.nextInt(14)) {
            case 0 -> {
                // Left out.
            }
            case 1 -> {
                content.add(paragraph);
                content.add(paragraph.without(child -> child.is("bookmarkStart") || child.is("bookmarkEnd")));
            }
            case 2 -> {
                int half = paragraph.children().size() / 2;
                List<Node> first = paragraph.children().subList(0, half);
                List<Node> second = new ArrayList<>(
                        paragraph.children().subList(half, paragraph.children().size()));
                Element properties = paragraph.child("pPr");
                if (properties != null && half > 0) {
                    second.add(0, properties);
                }
                content.add(paragraph.with(first));
                content.add(paragraph.with(second));
            }
            case 3 -> content.add(paragraph.without(child -> child.is("pPr")));
            default -> content.add(paragraph);
        }
    }

    private String words(String text) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return text.substring(0, at) + WORDS.get(random.nextInt(WORDS.size())) + (chance(2) ? "" : text.substring(at));
    }
}
