package engross.yaml;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the keys and values of a mapping; of a key that stands twice the first value counts. */
final class MappingBuilder {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Diagnostics diagnostics;

    MappingBuilder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(YamlNode node, YamlNode value) {
        if (!(node instanceof Scalar key) || key.text().isEmpty()) {
            diagnostics.add(
                    Diagnostic.error("key-form", node.place(), "a key is a word, not a list, a mapping or nothing"));
            return;
        }
        Place first = places.putIfAbsent(key.text(), key.place());
        if (first == null) {
            entries.add(new Entry(key, value));
        } else {
            diagnostics.add(Diagnostic.error("duplicate-key", key.place(), "the key `" + key.text() + "` stands twice")
                    .withHint("it is defined in line " + first.line() + " already"));
        }
    }

    YamlNode.Mapping build(Place place) {
        return new YamlNode.Mapping(entries, place);
    }
}
