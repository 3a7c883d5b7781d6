package engross.transcription;

import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Items;
import engross.yaml.YamlValue.Plain;
import engross.yaml.YamlValue.Text;
import java.util.HashSet;
import java.util.Set;

/** The ids that values of a source have, and which of them have a number to show. */
final class DefinedIds {
    private final Set<String> all = new HashSet<>();
    private final Set<String> labelled = new HashSet<>();

    private DefinedIds() {}

    static DefinedIds of(YamlValue source) {
        DefinedIds defined = new DefinedIds();
        defined.walk(source, false);
        return defined;
    }

    Set<String> all() {
        return all;
    }

    /** Those that a reference can show the number of. */
    Set<String> labelled() {
        return labelled;
    }

    /** @param counted whether items that stand here have numbers */
    private void walk(YamlValue value, boolean counted) {
        if (value instanceof Items items) {
            items.items().forEach(item -> walk(item, counted));
        } else if (value instanceof Fields fields) {
            String id = text(fields, "id");
            if (!id.isEmpty()) {
                all.add(id);
                if (isLabelled(fields, counted)) {
                    labelled.add(id);
                }
            }
            for (Field field : fields.fields()) {
                boolean list = field.key().equals("items");
                boolean wrapper = field.key().equals("insert") || field.key().equals("delete");
                walk(field.value(), list ? isCounted(fields) : wrapper && counted);
            }
        }
    }

    /** Whether the items of a list or call have numbers: those of a list with a sign have none. */
    private static boolean isCounted(Fields list) {
        return list.get("call") != null || text(list, "list").codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isLabelled(Fields fields, boolean counted) {
        if (fields.get("heading") != null) {
            return !(fields.get("numbered") instanceof Plain);
        }
        boolean annex = fields.get("title") != null && fields.get("body") != null;
        return fields.get("numbered") != null
                || (annex && fields.get("label") == null)
                || (fields.get("text") != null && counted);
    }

    private static String text(Fields fields, String key) {
        return fields.get(key) instanceof Text text ? text.text() : "";
    }
}
