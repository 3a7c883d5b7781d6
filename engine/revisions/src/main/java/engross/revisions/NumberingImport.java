package engross.revisions;

import engross.opc.OpcPackage;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import engross.revisions.xml.XmlWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of the old document that deleted paragraphs need in the new one (ECMA-376 Part 1, 17.9). */
final class NumberingImport {
    private final Numberings old;
    private final Numberings now;
    private final Imports imports;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> bulletIds = new HashMap<>();
    private final List<Element> bullets = new ArrayList<>();
    private final List<Element> abstracts = new ArrayList<>();
    private final List<Element> numbers = new ArrayList<>();
    /** The highest numbers that are taken in the new document. */
    private int lastNumber;

    private int lastAbstract;
    private int lastBullet;

    NumberingImport(Numberings old, Numberings now, Imports imports) {
        this.old = old;
        this.now = now;
        this.imports = imports;
        Element root = now.root;
        if (root != null) {
            this.lastNumber = highest(root, "num", "numId");
            this.lastAbstract = highest(root, "abstractNum", "abstractNumId");
            this.lastBullet = highest(root, "numPicBullet", "numPicBulletId");
        }
    }

    /** The number in the new document that means what one of the old document means. */
    String of(String id) {
        String known = ids.get(id);
        if (known == null) {
            known = added(id);
            ids.put(id, known);
        }
        return known;
    }

    private String added(String id) {
        Element number = old.number(id);
        if (number == null || now.meaning(id).equals(old.meaning(id))) {
            return id;
        }
        for (Element candidate : now.root == null ? List.<Element>of() : now.root.elements()) {
            if (candidate.is("num") && now.meaning(candidate.attribute("numId")).equals(old.meaning(id))) {
                return candidate.attribute("numId");
            }
        }
        Element definition = old.definition(number);
        if (definition == null) {
            return id;
        }
        part();
        String abstractId = Integer.toString(++lastAbstract);
        String numberId = Integer.toString(++lastNumber);
        abstracts.add(adopted(definition).with("abstractNumId", abstractId));
        List<Node> content = new ArrayList<>();
        content.add(Element.w("abstractNumId").with("val", abstractId));
        content.addAll(
                adopted(number.without(child -> child.is("abstractNumId"))).children());
        numbers.add(number.with(content).with("numId", numberId));
        imports.style(definition.value("numStyleLink"));
        return numberId;
    }

    /** Two lists with one w:nsid would be one list (17.9.15). */
    private Element adopted(Element definition) {
        return ElementRewrite.of(
                definition.without(child -> child.is("nsid")),
                element -> element.is("lvlPicBulletId")
                        ? List.of(element.with("val", bullet(element.attribute("val"))))
                        : null);
    }

    /** The number in the new document of a picture that levels have for a bullet. */
    private String bullet(String id) {
        String known = bulletIds.get(id);
        if (known != null) {
            return known;
        }
        String own = Integer.toString(++lastBullet);
        bulletIds.put(id, own);
        Element bullet = old.bullet(id);
        if (bullet != null) {
            Adoption adoption = new Adoption(imports, old.part, part());
            bullets.add(adoption.adopted(bullet).with("numPicBulletId", own));
        }
        return own;
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

    /** Where the lists are; there is such a part from now on. */
    private String part() {
        return now.part.isEmpty() ? imports.part("numbering", old.part) : now.part;
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** @param styles the ids of all styles of the document */
    OpcPackage applied(OpcPackage parts, Set<String> styles) {
        Element oldRoot = old.root;
        if (oldRoot == null) {
            return parts;
        }
        Element root = now.root == null ? Element.w("numbering") : now.root;
        List<Node> content = new ArrayList<>();
        List<Node> behind = new ArrayList<>();
        for (Element child : root.elements()) {
            (child.is("abstractNum") || child.is("numPicBullet") ? content : behind).add(child);
        }
        int first = 0;
        while (first < content.size() && ((Element) content.get(first)).is("numPicBullet")) {
            first++;
        }
        content.addAll(first, bullets);
        abstracts.forEach(definition -> content.add(styled(definition, styles)));
        int end = 0;
        while (end < behind.size() && ((Element) behind.get(end)).is("num")) {
            end++;
        }
        behind.addAll(
                end, numbers.stream().map(number -> styled(number, styles)).toList());
        content.addAll(behind);
        Element whole = Namespaces.joined(root.with(content), oldRoot);
        return parts.with(part(), "", XmlWriter.write(whole));
    }

    /** Without the names of styles that are not there. */
    private static Element styled(Element definition, Set<String> styles) {
        return ElementRewrite.of(
                definition,
                element -> namesStyle(element) && !styles.contains(element.attribute("val")) ? List.of() : null);
    }

    private static boolean namesStyle(Element element) {
        return element.is("pStyle") || element.is("rStyle") || element.is("styleLink") || element.is("numStyleLink");
    }
}
