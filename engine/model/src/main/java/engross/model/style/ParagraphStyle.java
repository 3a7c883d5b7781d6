package engross.model.style;

/**
 * A paragraph style.
 *
 * @param id the organisation's own style id
 * @param name the style's name in Word's list
 * @param basedOn id of the style that fills in what this one does not say; empty for none
 * @param next id of the style of the paragraph typed after it; empty for the same
 */
public record ParagraphStyle(
        String id,
        String name,
        String basedOn,
        String next,
        ParagraphProperties paragraph,
        CharacterProperties character) {}
