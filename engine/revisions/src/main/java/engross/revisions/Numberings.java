package engross.revisions;

import engross.opc.Relationship;
import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.XmlReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The numbering definitions of a document (ECMA-376 Part 1, 17.9). */
final class Numberings {
    /** The name of the part; empty where there is none. */
    final String part;

    final @Nullable Element root;
    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> bullets = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final References references;

    private Numberings(String part, @Nullable Element root, References references) {
        this.part = part;
        this.root = root;
        this.references = references;
        if (root != null) {
            for (Element element : root.elements()) {
                if (element.is("num")) {
                    numbers.put(element.attribute("numId"), element);
                } else if (element.is("abstractNum")) {
                    abstracts.put(element.attribute("abstractNumId"), element);
                } else if (element.is("numPicBullet")) {
                    bullets.putIfAbsent(element.attribute("numPicBulletId"), element);
                }
            }
        }
    }

    /** @param references give what the numbers in a part stand for */
    static Numberings of(WordPackage word, Function<String, References> references) {
        for (Relationship relationship : word.relationships()) {
            if (relationship.isOf("numbering") && word.parts().has(relationship.part())) {
                try {
                    Element root = XmlReader.read(word.parts().content(relationship.part()));
                    return new Numberings(relationship.part(), root, references.apply(relationship.part()));
                } catch (XMLStreamException e) {
                    // A list that cannot be read is no reason not to compare the text: its numbers are compared as
                    // such.
                    return new Numberings("", null, References.NONE);
                }
            }
        }
        return new Numberings("", null, References.NONE);
    }

    @Nullable
    Element number(String id) {
        return numbers.get(id);
    }

    @Nullable
    Element definition(Element number) {
        return abstracts.get(number.value("abstractNumId"));
    }

    /** A picture that levels have for a bullet, by its number. */
    @Nullable
    Element bullet(String id) {
        return bullets.get(id);
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

    /** Which paragraph style comes with a level is said by the style too. */
    private String form(Element definition) {
        Element own = ElementRewrite.of(
                definition.without(child -> child.is("nsid") || child.is("tmpl") || child.is("styleLink")),
                element -> element.is("pStyle") ? List.of() : element.is("lvlPicBulletId") ? picture(element) : null);
        return Canonical.properties(own, references);
    }

    /** The picture itself in place of its number. */
    private List<Element> picture(Element reference) {
        Element bullet = bullet(reference.attribute("val"));
        return List.of(bullet == null ? reference : bullet.withoutAttribute(Name.w("numPicBulletId")));
    }
}
