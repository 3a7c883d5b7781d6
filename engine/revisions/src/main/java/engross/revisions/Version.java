package engross.revisions;

import engross.opc.OpcPackage;
import engross.opc.Relationship;
import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import engross.revisions.xml.XmlReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One of the two documents that are compared: its stories without marks, and what its numbers stand for. */
final class Version {
    final WordPackage word;
    final List<Story> stories;
    final Numberings numberings;
    private final Map<String, Map<String, Relationship>> relationships = new HashMap<>();
    private final Map<String, String> digests = new HashMap<>();
    /** What each note is called in both documents, by kind and id. */
    final Map<String, String> noteNames = new HashMap<>();

    private final List<Story> originals;

    /** @param stories of the document as they are compared, and so kept */
    Version(WordPackage word, List<Story> stories) {
        this(word, stories, stories);
    }

    /** @param originals the stories with the marks that they carry */
    Version(WordPackage word, List<Story> stories, List<Story> originals) {
        this(word, stories, originals, null);
    }

    private Version(WordPackage word, List<Story> stories, List<Story> originals, @Nullable Numberings known) {
        this.originals = List.copyOf(originals);
        this.word = word;
        this.stories = List.copyOf(stories);
        this.numberings = known == null ? Numberings.of(word, this::plainReferences) : known;
    }

    /** The same document with its marks settled. */
    Version with(List<Story> settled) {
        return new Version(word, settled, originals, numberings);
    }

    /** The stories as they are in the file, with the marks that they carry. */
    List<Story> originalStories() {
        return originals;
    }

    /** The roots as they are in the file, by part. */
    Map<String, Element> originals() {
        Map<String, Element> roots = new HashMap<>();
        originals.forEach(story -> roots.put(story.part(), story.root()));
        return roots;
    }

    OpcPackage parts() {
        return word.parts();
    }

    /** The root of a story; null where there is no such part with text. */
    @Nullable
    Element root(String part) {
        for (Story story : stories) {
            if (story.part().equals(part)) {
                return story.root();
            }
        }
        return null;
    }

    Element main() {
        return stories.get(0).root();
    }

    /** The part with text that the main document has by a kind of relationship, such as {@code footnotes}; empty for none. */
    String related(String kind) {
        for (Relationship relationship : word.relationships()) {
            if (relationship.isOf(kind) && root(relationship.part()) != null) {
                return relationship.part();
            }
        }
        return "";
    }

    /** The relationships of a part by their ids. */
    Map<String, Relationship> relationships(String part) {
        return relationships.computeIfAbsent(part, name -> {
            Map<String, Relationship> byId = new HashMap<>();
            parts().relationships(name, "").value().orElse(List.of()).forEach(one -> byId.put(one.id(), one));
            return byId;
        });
    }

    /** What the numbers in a part stand for, without names of notes. */
    References plainReferences(String part) {
        return references(part, Map.of());
    }

    /** What the numbers in a part stand for. */
    References references(String part) {
        return references(part, noteNames);
    }

    private References references(String part, Map<String, String> names) {
        return new References() {
            @Override
            public String relationship(String id) {
                Relationship found = relationships(part).get(id);
                return found == null ? "none" : found.external() ? found.target() : digest(found.part());
            }

            @Override
            public String numbering(String id) {
                return numberings.meaning(id);
            }

            @Override
            public String note(String reference, String id) {
                return names.getOrDefault(reference + id, "");
            }
        };
    }

    /** What a part says, with all that it refers to: XML however it is written, everything else by its bytes. */
    private String digest(String part) {
        String known = digests.get(part);
        if (known == null) {
            // Parts may refer to one another.
            digests.put(part, "around");
            known = parts().has(part) ? Digest.of(content(part)) : "missing";
            digests.put(part, known);
        }
        return known;
    }

    private byte[] content(String part) {
        byte[] content = parts().content(part);
        if (!parts().contentType(part).endsWith("xml")) {
            return content;
        }
        try {
            return Canonical.one(XmlReader.read(content), plainReferences(part)).getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            // What cannot be read is compared as it is.
            return content;
        }
    }
}
