package engross.source;

import engross.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the links of a text may lead. */
final class LinkTarget {
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    private LinkTarget() {}

    /** The target of what is written between the brackets; empty where it is none. */
    static String of(String written) {
        if (written.indexOf(' ') >= 0) {
            return "";
        }
        if (written.startsWith("#") && written.length() > 1) {
            return written;
        }
        String small = written.toLowerCase(Locale.ROOT);
        if (small.startsWith("www.") && written.length() > 4) {
            return "https://" + written;
        }
        for (String scheme : SCHEMES) {
            if (small.startsWith(scheme) && written.length() > scheme.length()) {
                return written;
            }
        }
        return "";
    }

    static String hint(String written) {
        boolean word = !written.isEmpty() && written.chars().allMatch(Character::isLetterOrDigit);
        return word ? "write #" + written + " for a place of this document" : "write https://…, mailto:… or #id";
    }

    /** Adds a link to a line; notes and comments in it stand behind it, since a link holds text only. */
    static void place(List<Inline> line, String target, List<Inline> content) {
        List<Inline> words = new ArrayList<>(content.size());
        List<Inline> others = new ArrayList<>(0);
        for (Inline inline : content) {
            boolean word =
                    inline instanceof Inline.Text || inline instanceof Inline.Tab || inline instanceof Inline.LineBreak;
            (word ? words : others).add(inline);
        }
        if (target.isEmpty()) {
            line.addAll(words);
        } else {
            line.add(new Inline.Link(target, words));
        }
        line.addAll(others);
    }
}
