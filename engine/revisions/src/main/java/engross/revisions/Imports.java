package engross.revisions;

import engross.opc.OpcPackage;
import engross.opc.Relationship;
import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.XmlWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/** What the new document needs of the old one so that deleted content can stand in it: parts, lists, styles. */
final class Imports {
    private final Version old;
    private final Version now;
    private final Map<String, List<Relationship>> relationships = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> copied = new HashMap<>();
    private final NoteIds notes = new NoteIds();
    private final NumberingImport numbering;
    private final StyleImport styles;
    private final CarriedBookmarks bookmarks;
    /** Parts that the new document lacked, by kind. */
    private final Map<String, String> lacked = new HashMap<>();

    private final IdentityHashMap<Element, Element> unchanged = new IdentityHashMap<>();
    private OpcPackage parts;
    private int drawing;

    /**
     * @param drawing the highest id of a drawing in the new document
     * @param bookmarks that come along
     */
    Imports(Version old, Version now, int drawing, CarriedBookmarks bookmarks) {
        this.bookmarks = bookmarks;
        this.old = old;
        this.now = now;
        this.parts = now.parts();
        this.numbering = new NumberingImport(old.numberings, now.numberings, this);
        this.styles = new StyleImport(old, now, this);
        this.drawing = drawing;
    }

    /** What is the same in both documents, by the element of the new one. */
    Map<Element, Element> unchanged() {
        return unchanged;
    }

    CarriedBookmarks bookmarks() {
        return bookmarks;
    }

    String nextDrawing() {
        return Integer.toString(++drawing);
    }

    void style(String id) {
        styles.want(id);
    }

    String numbering(String id) {
        return numbering.of(id);
    }

    /** A part that the new document lacked, such as that of its lists. @param oldPart its name in the old document */
    String part(String kind, String oldPart) {
        String known = lacked.get(kind);
        if (known == null) {
            known = added(old.parts().contentType(oldPart), oldPart, Element.w(kind));
            lacked.put(kind, known);
            reference(Name.R + "/" + kind, known);
        }
        return known;
    }

    NoteIds notes() {
        return notes;
    }

    /** The id by which the new part has what the old part has by an id. */
    String relationship(String oldPart, String newPart, String id) {
        Relationship wanted = old.relationships(oldPart).get(id);
        if (wanted == null) {
            return id;
        }
        String key = newPart + "\n" + oldPart + "\n" + id;
        String known = ids.get(key);
        if (known == null) {
            known = add(newPart, wanted);
            ids.put(key, known);
        }
        return known;
    }

    private String add(String newPart, Relationship wanted) {
        List<Relationship> have = relationshipsOf(newPart);
        // A link within the package leads to a place in a text, or nowhere.
        boolean kept =
                wanted.external() || wanted.isOf("hyperlink") || !old.parts().has(wanted.part());
        String part = kept ? wanted.part() : copy(wanted.part());
        for (Relationship relationship : have) {
            if (relationship.type().equals(wanted.type())
                    && relationship.external() == wanted.external()
                    && (kept
                            ? relationship.target().equals(wanted.target())
                            : relationship.part().equals(part))) {
                return relationship.id();
            }
        }
        String target = kept ? wanted.target() : "/" + part;
        Relationship added = new Relationship(free(have), wanted.type(), target, wanted.external(), part);
        have.add(added);
        return added.id();
    }

    private List<Relationship> relationshipsOf(String part) {
        return relationships.computeIfAbsent(
                part,
                name -> new ArrayList<>(
                        now.parts().relationships(name, "").value().orElse(List.of())));
    }

    /** An id that no relationship has. */
    private static String free(List<Relationship> have) {
        Set<String> taken = new TreeSet<>();
        have.forEach(one -> taken.add(one.id()));
        int number = have.size() + 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        return "rId" + number;
    }

    /** The name that a part of the old document has in the new one; with it comes what it refers to. */
    private String copy(String oldName) {
        String known = copied.get(oldName);
        if (known != null || !old.parts().has(oldName)) {
            return known == null ? oldName : known;
        }
        byte[] content = old.parts().content(oldName);
        String name = same(oldName, content);
        copied.put(oldName, name);
        if (parts.has(name)) {
            return name;
        }
        // Its place is taken before what it refers to comes along.
        parts = parts.with(name, old.parts().contentType(oldName), content);
        Element text = old.root(oldName);
        if (text != null) {
            byte[] adopted = XmlWriter.write(new Adoption(this, oldName, name).adopted(text));
            parts = parts.with(name, "", adopted);
            return name;
        }
        List<Relationship> own = old.parts().relationships(oldName, "").value().orElse(List.of());
        if (!own.isEmpty()) {
            List<Relationship> mapped = new ArrayList<>();
            for (Relationship one : own) {
                String part = one.external() ? "" : copy(one.part());
                mapped.add(new Relationship(
                        one.id(), one.type(), one.external() ? one.target() : "/" + part, one.external(), part));
            }
            parts = parts.with(name, mapped);
        }
        return name;
    }

    /** The old name where the same content has it or nothing has; else the first with a number that is free or the same. */
    private String same(String oldName, byte[] content) {
        String name = oldName;
        for (int number = 1; parts.has(name) && !Arrays.equals(parts.content(name), content); number++) {
            name = numbered(oldName, number);
        }
        return name;
    }

    /** The old name where nothing has it; else the first with a number that is free. */
    private static String free(OpcPackage parts, String oldName) {
        String name = oldName;
        for (int number = 1; parts.has(name); number++) {
            name = numbered(oldName, number);
        }
        return name;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name + "-old" + number : name.substring(0, dot) + "-old" + number + name.substring(dot);
    }

    /** A new part. @param wanted the name that it has where that is free @return its name */
    String added(String type, String wanted, Element root) {
        String name = free(parts, wanted);
        parts = parts.with(name, type, XmlWriter.write(root));
        return name;
    }

    /** A copy of a part of the new document, with what it refers to. @return its name */
    String duplicate(String part) {
        String name = free(parts, part);
        parts = parts.with(name, parts.contentType(part), parts.content(part));
        relationships.put(name, new ArrayList<>(relationshipsOf(part)));
        return name;
    }

    /** The id by which the main part refers to another one. @param type of the relationship */
    String reference(String type, String part) {
        List<Relationship> have = relationshipsOf(now.word.main());
        for (Relationship relationship : have) {
            if (relationship.type().equals(type) && relationship.part().equals(part)) {
                return relationship.id();
            }
        }
        Relationship added = new Relationship(free(have), type, "/" + part, false, part);
        have.add(added);
        return added.id();
    }

    /** Makes a part of the old document known to the main part of the new one. */
    void addStory(String part, byte[] content) {
        for (Relationship relationship : old.word.relationships()) {
            if (relationship.part().equals(part)) {
                parts = parts.with(part, old.parts().contentType(part), content);
                reference(relationship.type(), part);
                return;
            }
        }
    }

    /** The package with all that was taken over. */
    WordPackage applied(WordPackage word) throws XMLStreamException {
        // Styles ask for lists, and both for parts.
        styles.resolve();
        OpcPackage result = styles.applied(parts);
        if (!numbering.isEmpty()) {
            result = numbering.applied(result, styles.ids(result));
        }
        for (Map.Entry<String, List<Relationship>> entry : relationships.entrySet()) {
            int before = now.parts()
                    .relationships(entry.getKey(), "")
                    .value()
                    .orElse(List.of())
                    .size();
            if (entry.getValue().size() > before) {
                result = result.with(entry.getKey(), entry.getValue());
            }
        }
        return word.with(result);
    }
}
