package engross.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of one kind of mapping of the format.
 *
 * @param name what it is called in messages
 * @param required keys that are always there
 * @param keys all keys, the required ones first
 */
record Form(String name, List<String> required, List<String> keys) {

    static Form of(String name, List<String> required, String... optional) {
        List<String> keys = new ArrayList<>(required);
        keys.addAll(List.of(optional));
        return new Form(name, required, List.copyOf(keys));
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    /** {@code a table}, {@code an annex}. */
    String named() {
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
