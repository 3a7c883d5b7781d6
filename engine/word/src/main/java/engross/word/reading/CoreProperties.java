package engross.word.reading;

import engross.model.Direction;
import engross.model.Metadata;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file says of itself (ECMA-376 Part 2, 8.2), and the language of its styles. */
final class CoreProperties {
    private CoreProperties() {}

    static Metadata read(byte @Nullable [] core, byte @Nullable [] styles) {
        Map<String, String> values = new HashMap<>();
        if (core != null) {
            XmlCursor xml = XmlCursor.of(core);
            xml.children(name -> values.putIfAbsent(name.substring(name.indexOf(':') + 1), xml.text()));
        }
        String language = values.getOrDefault("language", "");
        if (language.isBlank() && styles != null) {
            language = languageOf(styles);
        }
        String created = values.getOrDefault("created", "");
        boolean rightToLeft = language.startsWith("ar") || language.startsWith("he") || language.startsWith("fa");
        return new Metadata(
                language,
                rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT,
                values.getOrDefault("title", ""),
                values.getOrDefault("subject", ""),
                values.getOrDefault("creator", ""),
                values.getOrDefault("identifier", ""),
                created.length() >= 10 ? created.substring(0, 10) : "",
                Map.of());
    }

    /** w:lang of the defaults of all runs (17.3.2.20). */
    private static String languageOf(byte[] styles) {
        String[] language = {""};
        XmlCursor xml = XmlCursor.of(styles);
        xml.children(name -> {
            if (name.equals("docDefaults")) {
                find(xml, language);
            }
        });
        return language[0];
    }

    private static void find(XmlCursor xml, String[] language) {
        xml.children(name -> {
            if (name.equals("lang")) {
                language[0] = xml.attribute("val");
            } else {
                find(xml, language);
            }
        });
    }
}
