package engross.word.content;

import engross.model.Result;
import engross.opc.OpcPackage;
import engross.opc.Relationship;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the story in a part refers to. */
final class Targets {
    private final OpcPackage parts;
    private final Map<String, Relationship> relationships = new HashMap<>();

    private Targets(OpcPackage parts) {
        this.parts = parts;
    }

    static Targets of(OpcPackage parts, String part) {
        Targets targets = new Targets(parts);
        Result<List<Relationship>> read = parts.relationships(part, "");
        if (read.value().isEmpty()) {
            throw new UnreadablePackage("the relationships of its part " + part + " are damaged");
        }
        read.value().get().forEach(relationship -> targets.relationships.put(relationship.id(), relationship));
        return targets;
    }

    /** The address that a relationship leads to; empty where there is none of that id. */
    String address(String id) {
        Relationship relationship = relationships.get(id);
        return relationship == null ? "" : relationship.target();
    }

    /** What tells the contents of the part that a relationship leads to from others'; empty where there is none. */
    String checksum(String id) {
        Relationship relationship = relationships.get(id);
        if (relationship == null || relationship.external() || !parts.has(relationship.part())) {
            return "";
        }
        return TextBuilder.checksum(parts.content(relationship.part()));
    }
}
