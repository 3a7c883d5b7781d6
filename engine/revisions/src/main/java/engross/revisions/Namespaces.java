package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets a root declare what content of the old document needs: prefixes by which it is written, and those that a reader may ignore
 * (ECMA-376 Part 3, 9.2).
 */
final class Namespaces {
    private Namespaces() {}

    /** @param before the root as it was in the new document; null where the part is the old one's */
    static Element joined(Element root, @Nullable Element before, Version old) {
        if (root == before) {
            return root;
        }
        Element joined = root;
        for (Story story : old.stories) {
            joined = joined(joined, story.root());
        }
        return joined;
    }

    /** @param old the root of the same part in the old document */
    static Element joined(Element root, Element old) {
        Element declared = root.declaring(old.declarations());
        Set<String> ignorable = new LinkedHashSet<>();
        add(declared, declared.attribute(Name.MC, "Ignorable"), declared.declarations(), ignorable);
        int own = ignorable.size();
        add(declared, old.attribute(Name.MC, "Ignorable"), old.declarations(), ignorable);
        if (ignorable.size() == own) {
            return declared;
        }
        Map<String, String> mc = new TreeMap<>(Map.of("mc", Name.MC));
        return declared.declaring(mc).with(new Name(Name.MC, "Ignorable", "mc"), String.join(" ", ignorable));
    }

    /** The prefixes of a list that mean the same in the root. */
    private static void add(Element root, String prefixes, Map<String, String> meaning, Set<String> ignorable) {
        for (String prefix : prefixes.strip().split("\\s+", -1)) {
            String uri = meaning.get(prefix);
            if (uri != null && uri.equals(root.declarations().get(prefix))) {
                ignorable.add(prefix);
            }
        }
    }
}
