package engross.transcription;

import engross.house.WordForms;
import engross.model.style.StyleSheet;
import engross.word.reading.WordStyle;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the house's style for a style of a Word file: by id, by name, by alias, or the one that it is based on. */
final class StyleNames {
    private static final int MOST_STEPS = 32;

    private final Map<String, WordStyle> styles;
    private final StyleSheet sheet;
    private final WordForms forms;
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, String> found = new HashMap<>();

    StyleNames(Map<String, WordStyle> styles, StyleSheet sheet, WordForms forms) {
        this.styles = styles;
        this.sheet = sheet;
        this.forms = forms;
        forms.aliases().forEach(byKey::put);
        sheet.paragraphs().forEach((id, style) -> {
            byKey.put(WordForms.key(style.name()), id);
            byKey.put(WordForms.key(id), id);
        });
    }

    /** The house's style; that of plain text where there is none. */
    String house(String style) {
        String known = found.get(style);
        if (known == null) {
            known = find(style);
            found.put(style, known.isEmpty() ? sheet.defaultParagraph() : known);
        }
        return found.getOrDefault(style, sheet.defaultParagraph());
    }

    /** The name of a style that the house does not have; empty where it has it. */
    String unknown(String style) {
        if (style.isEmpty() || !direct(style).isEmpty()) {
            return "";
        }
        WordStyle own = styles.get(style);
        return own == null || own.name().isEmpty() ? style : own.name();
    }

    private String find(String style) {
        String id = style;
        for (int steps = 0; steps < MOST_STEPS && !id.isEmpty(); steps++) {
            String direct = direct(id);
            WordStyle own = styles.get(id);
            if (!direct.isEmpty() || own == null) {
                return direct;
            }
            if (own.outlineLevel() >= 0 && own.outlineLevel() < 9) {
                String heading = "Heading" + (own.outlineLevel() + 1);
                if (sheet.paragraphs().containsKey(heading)) {
                    return heading;
                }
            }
            id = own.basedOn();
        }
        return "";
    }

    private String direct(String id) {
        if (sheet.paragraphs().containsKey(id)) {
            return id;
        }
        WordStyle own = styles.get(id);
        String byName = own == null ? null : byKey.get(WordForms.key(own.name()));
        String direct = byName != null ? byName : byKey.get(WordForms.key(id));
        return direct == null ? "" : direct;
    }

    /** The house's table style; empty where it has none of this id. */
    String table(String style) {
        if (sheet.tables().containsKey(style)) {
            return style;
        }
        for (String id : sheet.tables().keySet()) {
            if (WordForms.key(id).equals(WordForms.key(style))) {
                return id;
            }
        }
        return "";
    }

    /** What the file says of a character style. */
    @Nullable
    WordStyle character(String id) {
        return styles.get(id);
    }

    WordForms forms() {
        return forms;
    }
}
