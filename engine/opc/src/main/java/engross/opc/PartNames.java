package engross.opc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules for part names (ECMA-376 Part 2, 6.2.2 and 6.3), as far as breaking them endangers anybody. */
final class PartNames {
    private PartNames() {}

    /** @return the entries by their names in lower case, in which no two may be alike */
    static Map<String, Entry> distinct(List<Entry> entries) throws PackageFault {
        Map<String, Entry> byName = new HashMap<>();
        for (Entry entry : entries) {
            check(entry.name());
            Entry other = byName.put(entry.name().toLowerCase(Locale.ROOT), entry);
            if (other != null) {
                throw new PackageFault(
                        "duplicate-part",
                        other.name().equals(entry.name())
                                ? "two of its parts are called " + entry.name()
                                : "its parts " + other.name() + " and " + entry.name() + " differ only in capitals",
                        "one of them would be lost");
            }
        }
        return byName;
    }

    private static void check(String name) throws PackageFault {
        boolean leads = name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0;
        for (String segment : name.split("/", -1)) {
            leads |= segment.isEmpty() || segment.equals(".") || segment.equals("..");
        }
        if (leads || name.chars().anyMatch(c -> c < ' ')) {
            throw outside("its part " + printable(name) + " would lead out of the package");
        }
    }

    private static PackageFault outside(String message) {
        return new PackageFault("part-outside", message, "such files are made to do harm");
    }

    private static String printable(String name) {
        return name.chars()
                .limit(120)
                .collect(StringBuilder::new, (text, c) -> text.append(c < ' ' ? '?' : (char) c), StringBuilder::append)
                .toString();
    }

    /**
     * The part that a relationship leads to.
     *
     * @param source the part that has the relationship; empty for the package
     * @param target relative to the source, or absolute with a slash in front
     */
    static String resolve(String source, String target) throws PackageFault {
        int fragment = target.indexOf('#');
        String path = fragment < 0 ? target : target.substring(0, fragment);
        Deque<String> segments = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            String[] folders = source.split("/", -1);
            for (int i = 0; i < folders.length - 1; i++) {
                segments.addLast(folders[i]);
            }
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    throw outside("a relationship of " + (source.isEmpty() ? "the package" : source)
                            + " leads out of it: " + printable(target));
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** Where the relationships of a part stand. @param source empty for those of the package */
    static String relationships(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }
}
