package engross.revisions;

import engross.opc.OpcPackage;
import engross.opc.Relationship;
import engross.opc.WordPackage;
import engross.revisions.xml.Element;
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
    private final Map<String, String> notes = new HashMap<>();
    private final Set<String> usedNotes = new TreeSet<>();
    private final NumberingImport numbering;
    private final StyleImport styles;
    private final IdentityHashMap<Element, Element> unchanged = new IdentityHashMap<>();
    private OpcPackage parts;
    private int drawing;

    /** @param drawing the highest id of a drawing in the new document */
    Imports(Version old, Version now, int drawing) {
        this.old = old;
        this.now = now;
        this.parts = now.parts();
        this.numbering = new NumberingImport(old.numberings, now.numberings);
        this.styles = new StyleImport(old, now);
        this.drawing = drawing;
    }

    /** What is the same in both documents, by the element of the new one. */
    Map<Element, Element> unchanged() {
        return unchanged;
    }

    String nextDrawing() {
        return Integer.toString(++drawing);
    }

    void style(String id) {
        styles.want(id);
    }

    String numbering(String id) {
        if (now.numberings.root == null) {
            for (Relationship relationship : old.word.relationships()) {
                if (relationship.isOf("numbering")) {
                    relationship(old.word.main(), now.word.main(), relationship.id());
                }
            }
        }
        return numbering.of(id);
    }

    /** The id that a deleted note has in the new document. */
    String note(String reference, String id) {
        usedNotes.add(reference + id);
        return notes.getOrDefault(reference + id, id);
    }

    /** The same, empty where no reference to it was deleted. */
    String usedNote(String reference, String id) {
        return usedNotes.contains(reference + id) ? notes.getOrDefault(reference + id, id) : "";
    }

    /** Its references are to another note now. */
    void dropNote(String reference, String id) {
        usedNotes.remove(reference + id);
    }

    void putNote(String reference, String oldId, String newId) {
        notes.put(reference + oldId, newId);
    }

    /** The id by which the new part has what the old part has by an id. */
    String relationship(String oldPart, String newPart, String id) {
        Relationship wanted = old.relationships(oldPart).get(id);
        return wanted == null
                ? id
                : ids.computeIfAbsent(newPart + "\n" + oldPart + "\n" + id, key -> add(newPart, wanted));
    }

    private String add(String newPart, Relationship wanted) {
        List<Relationship> have = relationshipsOf(newPart);
        String part = wanted.external() ? "" : copy(wanted.part());
        for (Relationship relationship : have) {
            if (relationship.type().equals(wanted.type())
                    && relationship.external() == wanted.external()
                    && (wanted.external()
                            ? relationship.target().equals(wanted.target())
                            : relationship.part().equals(part))) {
                return relationship.id();
            }
        }
        String target = wanted.external() ? wanted.target() : "/" + part;
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
        parts = parts.with(name, old.parts().contentType(oldName), content);
        Element text = old.root(oldName);
        if (text != null) {
            styles.allOf(text);
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
                List<Relationship> have = relationshipsOf(now.word.main());
                have.add(new Relationship(free(have), relationship.type(), "/" + part, false, part));
                return;
            }
        }
    }

    /** The package with all that was taken over. */
    WordPackage applied(WordPackage word) throws XMLStreamException {
        OpcPackage result = parts;
        for (Map.Entry<String, List<Relationship>> entry : relationships.entrySet()) {
            if (entry.getValue().size()
                    > now.parts()
                            .relationships(entry.getKey(), "")
                            .value()
                            .orElse(List.of())
                            .size()) {
                result = result.with(entry.getKey(), entry.getValue());
            }
        }
        return word.with(styles.applied(numbering.applied(result)));
    }
}
