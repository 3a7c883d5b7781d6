package engross.revisions;

import engross.opc.OpcPackage;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import engross.revisions.xml.XmlWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of the old document that deleted paragraphs need in the new one. */
final class NumberingImport {
    private final Numberings old;
    private final Numberings now;
    private final Map<String, String> ids = new HashMap<>();
    private final List<Element> abstracts = new ArrayList<>();
    private final List<Element> numbers = new ArrayList<>();
    private int nextNumber = -1;
    private int nextAbstract = -1;

    NumberingImport(Numberings old, Numberings now) {
        this.old = old;
        this.now = now;
    }

    /** The number in the new document that means what one of the old document means. */
    String of(String id) {
        return ids.computeIfAbsent(id, this::added);
    }

    private String added(String id) {
        Element number = old.number(id);
        Element root = now.root;
        if (number == null || root == null || now.meaning(id).equals(old.meaning(id))) {
            return id;
        }
        for (Element candidate : root.elements()) {
            if (candidate.is("num") && now.meaning(candidate.attribute("numId")).equals(old.meaning(id))) {
                return candidate.attribute("numId");
            }
        }
        Element definition = old.definition(number);
        if (definition == null) {
            return id;
        }
        if (nextNumber < 0) {
            nextNumber = highest(root, "num", "numId") + 1;
            nextAbstract = highest(root, "abstractNum", "abstractNumId") + 1;
        }
        String abstractId = Integer.toString(nextAbstract++);
        String numberId = Integer.toString(nextNumber++);
        abstracts.add(definition.with("abstractNumId", abstractId));
        List<Node> content = new ArrayList<>();
        content.add(Element.w("abstractNumId").with("val", abstractId));
        content.addAll(number.without(child -> child.is("abstractNumId")).children());
        numbers.add(number.with(content).with("numId", numberId));
        return numberId;
    }

    private static int highest(Element root, String element, String attribute) {
        int highest = 0;
        for (Element child : root.elements()) {
            if (child.is(element) && child.attribute(attribute).matches("[0-9]{1,9}")) {
                highest = Math.max(highest, Integer.parseInt(child.attribute(attribute)));
            }
        }
        return highest;
    }

    OpcPackage applied(OpcPackage parts) {
        Element root = now.root;
        if (root == null || numbers.isEmpty()) {
            return parts;
        }
        List<Node> content = new ArrayList<>();
        List<Node> behind = new ArrayList<>();
        for (Element child : root.elements()) {
            (child.is("abstractNum") || child.is("numPicBullet") ? content : behind).add(child);
        }
        content.addAll(abstracts);
        int end = 0;
        while (end < behind.size() && ((Element) behind.get(end)).is("num")) {
            end++;
        }
        behind.addAll(end, numbers);
        content.addAll(behind);
        return parts.with(now.part, "", XmlWriter.write(root.with(content)));
    }
}
