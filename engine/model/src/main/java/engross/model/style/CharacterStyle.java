package engross.model.style;

/** A character style. @param basedOn empty for none */
public record CharacterStyle(String id, String name, String basedOn, CharacterProperties character) {}
