package engross.model.style;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A house's styles for one language.
 *
 * @param defaultParagraph id of the style of text without a style
 * @param paragraphs by id, in the order of Word's list; likewise the others
 */
public record StyleSheet(
        PageGeometry page,
        String defaultParagraph,
        Map<String, ParagraphStyle> paragraphs,
        Map<String, CharacterStyle> characters,
        Map<String, TableStyle> tables,
        Map<String, CellStyle> cells) {
    public StyleSheet {
        paragraphs = Collections.unmodifiableMap(new LinkedHashMap<>(paragraphs));
        characters = Collections.unmodifiableMap(new LinkedHashMap<>(characters));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        for (ParagraphStyle style : paragraphs.values()) {
            requireChain(style, paragraphs);
        }
        if (!paragraphs.containsKey(defaultParagraph)) {
            throw new IllegalArgumentException("no style " + defaultParagraph);
        }
    }

    private static void requireChain(ParagraphStyle style, Map<String, ParagraphStyle> all) {
        Set<String> seen = new HashSet<>();
        String id = style.id();
        while (!id.isEmpty()) {
            ParagraphStyle at = all.get(id);
            if (at == null) {
                throw new IllegalArgumentException(
                        "style " + style.id() + " is based on " + id + ", which is not there");
            }
            if (!seen.add(id)) {
                throw new IllegalArgumentException("style " + style.id() + " is based on itself");
            }
            id = at.basedOn();
        }
    }

    /** A paragraph style with all that it inherits filled in. @throws IllegalArgumentException where there is no such style */
    public ParagraphStyle effective(String id) {
        ParagraphStyle style = paragraphs.get(id);
        if (style == null) {
            throw new IllegalArgumentException("no style " + id);
        }
        ParagraphStyle at = style;
        ParagraphProperties paragraph = style.paragraph();
        CharacterProperties character = style.character();
        while (!at.basedOn().isEmpty()) {
            at = java.util.Objects.requireNonNull(paragraphs.get(at.basedOn()));
            paragraph = paragraph.over(at.paragraph());
            character = character.over(at.character());
        }
        return new ParagraphStyle(id, style.name(), style.basedOn(), style.next(), paragraph, character);
    }

    /** What a character style says, inherited properties included; nothing where there is no such style. */
    public CharacterProperties character(String id) {
        CharacterStyle style = characters.get(id);
        CharacterProperties properties = CharacterProperties.INHERITED;
        for (int depth = 0; style != null && depth < 16; depth++) {
            properties = properties.over(style.character());
            style = characters.get(style.basedOn());
        }
        return properties;
    }
}
