package engross.source;

import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What kind of value stands somewhere; reports where it is another one than wanted. */
final class Shapes {
    /** No upper bound: as many digits as are read. */
    static final int ANY = 999_999_999;

    private final Faults faults;

    Shapes(Faults faults) {
        this.faults = faults;
    }

    /** A mapping, or null. @param wanted such as {@code a table} */
    @Nullable
    Mapping mapping(YamlNode node, String wanted) {
        return mapping(node, wanted, "");
    }

    /** As {@link #mapping(YamlNode, String)}. @param example how it is written, told where it is another kind of value */
    @Nullable
    Mapping mapping(YamlNode node, String wanted, String example) {
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        faults.add(
                FormatRules.WRONG_TYPE,
                node.place(),
                wanted + " is keys and values, not " + TextReader.kind(node),
                example);
        return null;
    }

    /** The values of a list, none where it is no list. An empty list is a fault. @param wanted such as {@code the items} */
    List<YamlNode> list(YamlNode node, String wanted) {
        if (!(node instanceof Sequence sequence)) {
            faults.add(
                    FormatRules.WRONG_TYPE,
                    node.place(),
                    wanted + " are a list, not " + TextReader.kind(node),
                    "begin each of them with `- `");
            return List.of();
        }
        if (sequence.items().isEmpty()) {
            faults.add(FormatRules.EMPTY_LIST, node.place(), "the list is empty");
        }
        return sequence.items();
    }

    /** The text of a plain value, or null. */
    @Nullable
    Scalar scalar(YamlNode node, String wanted) {
        if (node instanceof Scalar scalar && !scalar.isNull() && !scalar.text().isBlank()) {
            return scalar;
        }
        boolean empty = node instanceof Scalar;
        faults.add(
                empty ? FormatRules.EMPTY_TEXT : FormatRules.WRONG_TYPE,
                node.place(),
                empty ? wanted + " says nothing" : wanted + " is one plain value, not " + TextReader.kind(node));
        return null;
    }

    /** Yes or no. */
    boolean yes(@Nullable YamlNode node, boolean otherwise) {
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Scalar scalar && scalar.plain()) {
            if (scalar.text().equals("true") || scalar.text().equals("false")) {
                return scalar.text().equals("true");
            }
        }
        faults.add(FormatRules.WRONG_TYPE, node.place(), "true or false is wanted here");
        return otherwise;
    }

    /** A whole number within bounds. */
    int integer(@Nullable YamlNode node, int least, int most, int otherwise) {
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Scalar scalar) {
            int number = digits(scalar.text());
            if (number >= least && number <= most) {
                return number;
            }
        }
        faults.add(
                FormatRules.NUMBER,
                node.place(),
                most == ANY
                        ? "a whole number is wanted here"
                        : "a whole number from " + least + " to " + most + " is wanted here");
        return otherwise;
    }

    /** The number that digits write, or -1. */
    static int digits(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** Reports keys that the form does not have, and those that it must have and does not. */
    void check(Mapping mapping, Form form) {
        check(mapping, form, Set.of());
    }

    /** As {@link #check(Mapping, Form)}, with further keys that may stand there. */
    void check(Mapping mapping, Form form, Collection<String> further) {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!form.has(key) && !further.contains(key)) {
                faults.add(
                        FormatRules.UNKNOWN_KEY,
                        entry.key().place(),
                        "`" + key + "` is no key of " + form.named(),
                        () -> Nearest.hint(key, allowed(form, further)));
            }
        }
        for (String key : form.required()) {
            need(mapping, key, form.named());
        }
    }

    private static List<String> allowed(Form form, Collection<String> further) {
        List<String> allowed = new ArrayList<>(form.keys());
        allowed.addAll(new TreeSet<>(further));
        return allowed;
    }

    /** Reports a key that is not there. */
    void need(Mapping mapping, String key, String where) {
        if (mapping.entry(key) == null) {
            faults.add(FormatRules.MISSING_KEY, mapping.place(), "`" + key + "` is missing in " + where);
        }
    }
}
