package engross.source;

import java.util.Optional;

/** Letters of other scripts that look like Latin ones (Unicode Technical Standard 39, confusables). */
final class Homoglyphs {
    private static final String CYRILLIC = "АВЕКМНОРСТУХЅІЈаеорсухѕіј";
    private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορ";
    private static final String CYRILLIC_AS_LATIN = "ABEKMHOPCTYXSIJaeopcyxsij";
    private static final String GREEK_AS_LATIN = "ABEZHIKMNOPTYXvop";

    private Homoglyphs() {}

    /** The Latin letter that a letter looks like, or 0. */
    static char latin(char c) {
        int cyrillic = CYRILLIC.indexOf(c);
        if (cyrillic >= 0) {
            return CYRILLIC_AS_LATIN.charAt(cyrillic);
        }
        int greek = GREEK.indexOf(c);
        return greek >= 0 ? GREEK_AS_LATIN.charAt(greek) : 0;
    }

    /** The first letter of a text that only looks like a Latin one. */
    static Optional<String> firstForeign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (latin(text.charAt(i)) != 0) {
                return Optional.of(Character.toString(text.charAt(i)));
            }
        }
        return Optional.empty();
    }
}
