package engross.redline;

import engross.model.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Gives the parts of several proposals ids that mean the same in all of them: the parts of the base have those of the base, all others have
 * their own.
 */
final class PartNames {
    /** How often a text is compared before its ids are taken as they are. */
    static final int ROUNDS = 3;

    private final Set<String> base;
    /** The ids that are in use, by what the parts say; those of the base say nothing else. */
    private final Map<String, Long> taken = new HashMap<>();

    PartNames(Document base) {
        this.base = new HashSet<>(Identity.of(base.body()));
    }

    /**
     * A revised text with the ids that hold for all proposals.
     *
     * @param renamed what comparing it with the base gave
     */
    Document canonical(Document revised, Map<String, String> renamed) {
        Map<String, String> names = new HashMap<>();
        renamed.forEach((old, now) -> names.put(now, old));
        for (Node node : new Nodes(UnaryOperator.identity()).of(revised.body())) {
            name(node, renamed, names);
        }
        names.entrySet().removeIf(name -> name.getKey().equals(name.getValue()));
        return names.isEmpty() ? revised : named(revised, names);
    }

    /** A redline in which parts of the base have its ids, those too that were paired otherwise once the ids were others. */
    static Document asInBase(Redline.Compared compared) {
        Map<String, String> names = new HashMap<>();
        compared.renamed().forEach((old, now) -> names.put(now, old));
        names.keySet().removeIf(now -> now.endsWith(Identity.OLD));
        return names.isEmpty() ? compared.redline() : named(compared.redline(), names);
    }

    private void name(Node node, Map<String, String> renamed, Map<String, String> names) {
        String id = node.id;
        boolean isOfBase = base.contains(id) && !renamed.containsKey(id);
        if (!id.isEmpty() && !isOfBase) {
            names.computeIfAbsent(id, own -> free(own, node.hash));
        }
        for (Node child : node.children) {
            name(child, renamed, names);
        }
    }

    /** The id itself where nobody has it, or only a part that says the same. */
    private String free(String id, long hash) {
        String name = id;
        for (int i = 2; base.contains(name) || !Objects.equals(taken.getOrDefault(name, hash), hash); i++) {
            name = id + "-" + i;
        }
        taken.put(name, hash);
        return name;
    }

    private static Document named(Document revised, Map<String, String> names) {
        return Renaming.throughout(id -> names.getOrDefault(id, id)).document(revised);
    }
}
