package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The bookmarks that links and fields of a text lead to (ECMA-376 Part 1, 17.16.22; 17.16.5: REF, PAGEREF, NOTEREF, HYPERLINK and others
 * name them).
 */
final class Destinations {
    private final Set<String> names = new HashSet<>();
    /** The code of the field that is being read; it may be cut into runs. */
    private final StringBuilder code = new StringBuilder();

    private Destinations() {}

    /** In small letters; each word in the code of a field may be one. */
    static Set<String> of(Element root) {
        Destinations destinations = new Destinations();
        destinations.collect(root);
        destinations.field();
        return destinations.names;
    }

    private void collect(Element element) {
        if (element.name().isW()) {
            switch (element.local()) {
                case "hyperlink" -> names.add(element.attribute("anchor").toLowerCase(Locale.ROOT));
                case "fldSimple" -> words(element.attribute("instr"));
                case "instrText", "delInstrText" -> code.append(element.text());
                case "fldChar" -> field();
                default -> {}
            }
        }
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                collect(child);
            }
        }
    }

    private void field() {
        if (!code.isEmpty()) {
            words(code.toString());
            code.setLength(0);
        }
    }

    private void words(String instruction) {
        for (String word : instruction.split("[\\s\"]+", -1)) {
            names.add(word.toLowerCase(Locale.ROOT));
        }
    }
}
