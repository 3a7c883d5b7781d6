package engross.transcription;

import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Items;
import engross.yaml.YamlValue.Text;
import java.util.HashSet;
import java.util.Set;

/** The ids that values of a source have. */
final class DefinedIds {
    private final Set<String> ids = new HashSet<>();

    private DefinedIds() {}

    static Set<String> of(YamlValue source) {
        DefinedIds defined = new DefinedIds();
        defined.walk(source);
        return defined.ids;
    }

    private void walk(YamlValue value) {
        if (value instanceof Items items) {
            items.items().forEach(this::walk);
        } else if (value instanceof Fields fields) {
            for (Field field : fields.fields()) {
                if (field.key().equals("id") && field.value() instanceof Text id) {
                    ids.add(id.text());
                }
                walk(field.value());
            }
        }
    }
}
