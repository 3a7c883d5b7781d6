package engross.revisions;

import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import java.util.Set;

/** Counts changes as a person does: what is inserted, or deleted, without anything between is one, over ends of paragraphs too. */
final class MarkedPassages {
    private static final Set<String> PROPERTIES = Set.of("pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr");

    private String last = "";
    private int count;

    private MarkedPassages() {}

    static int count(WordPackage word) {
        MarkedPassages passages = new MarkedPassages();
        for (Story story : Story.all(word, "").orThrow()) {
            passages.last = "";
            passages.content(story.root(), "");
        }
        return passages.count;
    }

    private void content(Element element, String status) {
        for (Element child : element.elements()) {
            if (child.is("ins") || child.is("moveTo")) {
                content(child, "inserted");
            } else if (child.is("del") || child.is("moveFrom")) {
                content(child, "deleted");
            } else if (child.is("p")) {
                content(child, status);
                Element mark = Paragraphs.mark(child);
                said(mark == null ? "" : mark.is("ins") ? "inserted" : "deleted");
            } else if (!(child.name().isW() && PROPERTIES.contains(child.local())) && !child.is(Name.MC, "Fallback")) {
                content(child, status);
                if (child.elements().isEmpty() && !Canonical.isLeftOut(child) && !child.is("r")) {
                    said(status);
                }
            }
        }
    }

    private void said(String status) {
        if (!status.isEmpty() && !status.equals(last)) {
            count++;
        }
        last = status;
    }
}
