package engross.word;

import engross.model.Direction;
import java.util.Locale;

/**
 * The language that a document's text of each script is in (w:lang, ECMA-376 Part 1, 17.3.2.20).
 *
 * @param latin BCP 47 tag of text in Latin, Greek or Cyrillic letters
 * @param eastAsian of Chinese, Japanese or Korean text
 * @param complex of Arabic text
 * @param isEastAsian whether the document itself is in an East Asian language
 * @param isRightToLeft whether the document's base direction is from right to left
 */
record Languages(String latin, String eastAsian, String complex, boolean isEastAsian, boolean isRightToLeft) {
    private static final String ENGLISH = "en-GB";
    private static final String CHINESE = "zh-CN";
    private static final String ARABIC = "ar-EG";

    /** The document's language for its own script, and a usual one for each of the others. */
    static Languages of(String tag, Direction direction) {
        if (direction == Direction.RIGHT_TO_LEFT) {
            return new Languages(ENGLISH, CHINESE, tag, false, true);
        }
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "zh", "ja", "ko" -> new Languages(ENGLISH, tag, ARABIC, true, false);
            default -> new Languages(tag, CHINESE, ARABIC, false, false);
        };
    }

    /** The w:lang element. */
    String element() {
        return "<w:lang" + attributes() + "/>";
    }

    /** The attributes of w:lang and of w:themeFontLang. */
    String attributes() {
        return new String(
                new XmlBytes(128)
                        .attribute("w:val", latin)
                        .attribute("w:eastAsia", eastAsian)
                        .attribute("w:bidi", complex)
                        .toByteArray(),
                java.nio.charset.StandardCharsets.US_ASCII);
    }
}
