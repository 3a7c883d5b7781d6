package engross.revisions;

import engross.opc.Relationship;
import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import engross.revisions.xml.XmlReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The numbering definitions of a document (ECMA-376 Part 1, 17.9). */
final class Numberings {
    /** The name of the part; empty where there is none. */
    final String part;

    final @Nullable Element root;
    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();

    private Numberings(String part, @Nullable Element root) {
        this.part = part;
        this.root = root;
        if (root != null) {
            for (Element element : root.elements()) {
                if (element.is("num")) {
                    numbers.put(element.attribute("numId"), element);
                } else if (element.is("abstractNum")) {
                    abstracts.put(element.attribute("abstractNumId"), element);
                }
            }
        }
    }

    static Numberings of(WordPackage word) {
        for (Relationship relationship : word.relationships()) {
            if (relationship.isOf("numbering") && word.parts().has(relationship.part())) {
                try {
                    return new Numberings(
                            relationship.part(), XmlReader.read(word.parts().content(relationship.part())));
                } catch (XMLStreamException e) {
                    // A list that cannot be read is no reason not to compare the text: its numbers are compared as
                    // such.
                    return new Numberings("", null);
                }
            }
        }
        return new Numberings("", null);
    }

    @Nullable
    Element number(String id) {
        return numbers.get(id);
    }

    @Nullable
    Element definition(Element number) {
        return abstracts.get(number.value("abstractNumId"));
    }

    /** How a number's paragraphs are numbered, with the count of the lists of that kind before it: two lists are two. */
    String meaning(String id) {
        String known = meanings.get(id);
        if (known == null) {
            Element number = numbers.get(id);
            Element definition = number == null ? null : definition(number);
            if (number == null || definition == null) {
                known = "number " + id;
            } else {
                known = Digest.of(
                        (overrides(number) + form(definition)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            meanings.put(id, known);
        }
        return known;
    }

    private static String overrides(Element number) {
        return Canonical.properties(number.without(child -> child.is("abstractNumId")), References.NONE);
    }

    private static String form(Element definition) {
        return Canonical.properties(definition.without(child -> child.is("nsid") || child.is("tmpl")), References.NONE);
    }
}
