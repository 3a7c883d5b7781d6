package engross.assembly;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a template sees of a document, which knows the keys that it was asked for. */
final class ShownKeys extends AbstractMap<String, Object> {
    private final Map<String, Object> values;
    private final Set<String> asked = new HashSet<>();

    ShownKeys(Map<String, Object> values) {
        this.values = values;
    }

    @Override
    public @Nullable Object get(Object key) {
        asked.add((String) key);
        return values.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        asked.add((String) key);
        return values.containsKey(key);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return values.entrySet();
    }

    Set<String> asked() {
        return asked;
    }
}
