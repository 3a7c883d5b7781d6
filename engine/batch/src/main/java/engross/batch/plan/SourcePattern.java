package engross.batch.plan;

import engross.model.Place;

/**
 * A path of a source, a folder, or a pattern with wildcards.
 *
 * @param text relative to the plan, with {@code /} between the parts
 * @param place where the plan says it
 */
public record SourcePattern(String text, Place place) {
    private static final String WILD = "*?[{";

    boolean isWild() {
        return text.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
    }

    /** The folder before the first wildcard: what is made from the sources keeps its path below it. */
    String fixed() {
        int wild = 0;
        while (wild < text.length() && WILD.indexOf(text.charAt(wild)) < 0) {
            wild++;
        }
        int slash = text.lastIndexOf('/', wild);
        return slash < 0 ? "" : slash == 0 ? "/" : text.substring(0, slash);
    }

    /** The pattern below {@link #fixed()}. */
    Wildcards wildcards() {
        String fixed = fixed();
        return Wildcards.of(fixed.isEmpty() ? text : text.substring(fixed.equals("/") ? 1 : fixed.length() + 1));
    }
}
