package engross.testkit;

import static engross.testkit.WordPackage.attribute;
import static engross.testkit.WordPackage.children;
import static engross.testkit.WordPackage.is;
import static engross.testkit.WordPackage.isInside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** Rules of WordprocessingML that no schema holds: unique numbers, marks in their places, whole tables. */
final class WordContentCheck {
    private static final Set<String> NUMBERED = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "cellIns",
            "cellDel",
            "bookmarkStart",
            "comment",
            "rPrChange",
            "pPrChange");
    private static final int LONGEST_NAME = 40;

    private final WordPackage docx;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> annotations = new HashSet<>();
    private final Set<String> drawings = new HashSet<>();
    private final Set<String> bookmarks = new HashSet<>();
    private final Set<String> anchors = new HashSet<>();
    private final Set<String> styles = new HashSet<>();

    private WordContentCheck(WordPackage docx) {
        this.docx = docx;
    }

    static List<String> check(WordPackage docx) {
        WordContentCheck check = new WordContentCheck(docx);
        WordPackage.each(docx.root("word/styles.xml"), check::style);
        docx.stories().forEach(check::story);
        check.anchors.stream()
                .filter(anchor -> !check.bookmarks.contains(anchor.toLowerCase(Locale.ROOT)))
                .forEach(anchor -> check.faults.add("a link leads to the bookmark " + anchor + ", which is not there"));
        check.notes();
        check.comments();
        return check.faults;
    }

    private void fault(String part, String message) {
        faults.add(part + ": " + message);
    }

    private void style(Element element) {
        if (is(element, "style") && !styles.add(attribute(element, "styleId"))) {
            fault("word/styles.xml", "the style " + attribute(element, "styleId") + " stands twice");
        }
    }

    private void story(String part) {
        Set<String> open = new HashSet<>();
        WordPackage.each(docx.root(part), element -> {
            if (WordPackage.W.equals(element.getNamespaceURI())) {
                number(part, element);
                bookmark(part, element, open);
                mark(part, element);
                structure(part, element);
                styleReference(part, element);
            } else if (element.getLocalName().equals("docPr") && !drawings.add(element.getAttribute("id"))) {
                fault(part, "two pictures have the number " + element.getAttribute("id"));
            }
        });
        open.forEach(id -> fault(part, "the bookmark " + id + " does not end"));
    }

    private void number(String part, Element element) {
        if (NUMBERED.contains(element.getLocalName()) && !annotations.add(attribute(element, "id"))) {
            fault(part, "the number " + attribute(element, "id") + " of w:" + element.getLocalName() + " is taken");
        }
    }

    private void bookmark(String part, Element element, Set<String> open) {
        switch (element.getLocalName()) {
            case "bookmarkStart" -> {
                String name = attribute(element, "name");
                open.add(attribute(element, "id"));
                if (!name.matches("[\\p{L}_][\\p{L}\\p{Nd}_]*") || name.length() > LONGEST_NAME) {
                    fault(part, "Word takes no bookmark called " + name);
                }
                if (!bookmarks.add(name.toLowerCase(Locale.ROOT))) {
                    fault(part, "two bookmarks are called " + name);
                }
            }
            case "bookmarkEnd" -> {
                if (!open.remove(attribute(element, "id"))) {
                    fault(part, "a bookmark ends that did not begin: " + attribute(element, "id"));
                }
            }
            case "hyperlink" -> {
                if (element.hasAttributeNS(WordPackage.W, "anchor")) {
                    anchors.add(attribute(element, "anchor"));
                }
            }
            default -> {}
        }
    }

    private void mark(String part, Element element) {
        String name = element.getLocalName();
        if (name.equals("delText") && !isInside(element, "del")) {
            fault(part, "w:delText outside w:del");
        }
        if (name.equals("t") && isInside(element, "del")) {
            fault(part, "w:t inside w:del");
        }
        if (name.equals("ins") && isInside(element, "del")) {
            fault(part, "w:ins inside w:del");
        }
        if (name.equals("hyperlink") && (isInside(element, "ins") || isInside(element, "del"))) {
            fault(part, "w:hyperlink inside a mark");
        }
        boolean isMark = name.equals("ins") || name.equals("del");
        if (isMark && !element.hasAttributeNS(WordPackage.W, "author")) {
            fault(part, "a mark without an author");
        }
        if (isMark && is(element.getParentNode(), "p") && children(element).isEmpty()) {
            fault(part, "an empty mark");
        }
        String date = attribute(element, "date");
        if (!date.isEmpty() && !date.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
            fault(part, "a date that is not in UTC: " + date);
        }
    }

    private void structure(String part, Element element) {
        List<Element> inside = children(element);
        switch (element.getLocalName()) {
            case "tc", "footnote", "comment", "hdr", "ftr" -> {
                if (inside.isEmpty() || !is(inside.get(inside.size() - 1), "p")) {
                    fault(part, "w:" + element.getLocalName() + " does not end in a paragraph");
                }
            }
            case "tbl" -> WordTableCheck.check(element, message -> fault(part, message));
            case "fldSimple" -> {
                if (element.getTextContent().isEmpty()) {
                    fault(part, "a field without a result");
                }
            }
            case "r" -> {
                if (inside.isEmpty()) {
                    fault(part, "an empty run");
                }
            }
            default -> {}
        }
    }

    private void styleReference(String part, Element element) {
        String name = element.getLocalName();
        if ((name.equals("pStyle") || name.equals("rStyle") || name.equals("tblStyle"))
                && !styles.contains(attribute(element, "val"))) {
            fault(part, "no style " + attribute(element, "val"));
        }
    }

    private void notes() {
        List<String> notes = new ArrayList<>();
        if (docx.parts.containsKey("word/footnotes.xml")) {
            for (Element note : children(docx.root("word/footnotes.xml"))) {
                if (attribute(note, "type").isEmpty()) {
                    notes.add(attribute(note, "id"));
                }
            }
        }
        List<String> references = ids("footnoteReference");
        if (!notes.equals(references) && !Set.copyOf(notes).equals(Set.copyOf(references))) {
            faults.add("footnotes " + notes + " but references " + references);
        }
        if (Set.copyOf(references).size() != references.size()
                || Set.copyOf(notes).size() != notes.size()) {
            faults.add("a footnote stands twice: " + notes + ", references " + references);
        }
    }

    private void comments() {
        List<String> comments = ids("comment");
        for (String kind : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            List<String> ids = ids(kind);
            if (ids.size() != comments.size() || !Set.copyOf(ids).equals(Set.copyOf(comments))) {
                faults.add("comments " + comments + " but w:" + kind + " " + ids);
            }
        }
    }

    private List<String> ids(String name) {
        List<String> ids = new ArrayList<>();
        for (String story : docx.stories()) {
            WordPackage.each(docx.root(story), element -> {
                if (is(element, name)) {
                    ids.add(attribute(element, "id"));
                }
            });
        }
        return ids;
    }
}
