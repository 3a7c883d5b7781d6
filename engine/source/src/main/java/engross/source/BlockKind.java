package engross.source;

import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import java.util.List;

/** Which kind of block a mapping is. */
final class BlockKind {
    private BlockKind() {}

    /** The key that says the kind; empty where none does. Reports keys that do not belong to the kind. */
    static String of(Mapping mapping, Faults faults) {
        String kind = find(mapping);
        if (kind.isEmpty()) {
            unknown(mapping, faults);
            return "";
        }
        Form form = form(kind);
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (form.has(key)) {
                continue;
            }
            if (Forms.BLOCKS.containsKey(key)) {
                faults.add(
                        FormatRules.SEVERAL_BLOCKS,
                        entry.key().place(),
                        "`" + key + "` begins a block of its own",
                        "write `- " + key + ":`");
            } else {
                faults.add(
                        FormatRules.UNKNOWN_KEY,
                        entry.key().place(),
                        "`" + key + "` is no key of the block `" + kind + "`",
                        () -> Nearest.hint(key, form.keys()));
            }
        }
        if (kind.equals("list") && mapping.get("items") == null) {
            faults.add(FormatRules.MISSING_KEY, mapping.place(), "`items` is missing in a list");
        }
        return kind;
    }

    private static String find(Mapping mapping) {
        for (Entry entry : mapping.entries()) {
            if (Forms.BLOCKS.containsKey(entry.key().text())) {
                return entry.key().text();
            }
        }
        return "";
    }

    private static Form form(String kind) {
        Form form = Forms.BLOCKS.get(kind);
        if (form == null) {
            throw new IllegalArgumentException("no kind of block: " + kind);
        }
        return form;
    }

    private static void unknown(Mapping mapping, Faults faults) {
        List<String> kinds = List.copyOf(Forms.BLOCKS.keySet());
        if (mapping.entries().isEmpty()) {
            faults.add(FormatRules.UNKNOWN_BLOCK, mapping.place(), "the block is empty", Nearest.allowed(kinds));
            return;
        }
        String key = mapping.entries().get(0).key().text();
        faults.add(
                FormatRules.UNKNOWN_BLOCK,
                mapping.entries().get(0).key().place(),
                "there is no block `" + key + "`",
                () -> Nearest.hint(key, kinds));
    }
}
