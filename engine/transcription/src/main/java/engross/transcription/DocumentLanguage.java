package engross.transcription;

import engross.house.House;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Document;
import engross.model.Place;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The language of a file, as a key of the house: what most of its letters say, then what the file says of itself. */
final class DocumentLanguage {
    private static final Map<UnicodeScript, String> SCRIPTS =
            Map.of(UnicodeScript.ARABIC, "ar", UnicodeScript.HAN, "zh", UnicodeScript.CYRILLIC, "ru");

    /** Chinese says in one character what other languages say in several letters. */
    private static final int WEIGHT_OF_HAN = 3;

    private DocumentLanguage() {}

    static String of(Document document, House house, Diagnostics diagnostics, String file) {
        return find(document, house).orElseGet(() -> taken(document, house, diagnostics, file));
    }

    /** The language; nothing where the house does not have it. */
    static Optional<String> find(Document document, House house) {
        String byScript = SCRIPTS.getOrDefault(script(document), "");
        if (!byScript.isEmpty() && house.languages().contains(byScript)) {
            return Optional.of(byScript);
        }
        String said = primary(document.metadata().language());
        return house.languages().stream()
                .filter(language -> !SCRIPTS.containsValue(language))
                .filter(language -> primary(house.labels(language).tag()).equals(said))
                .findFirst();
    }

    private static String taken(Document document, House house, Diagnostics diagnostics, String file) {
        String said = primary(document.metadata().language());
        String taken =
                house.languages().contains("en") ? "en" : house.languages().get(0);
        boolean known = house.languages().stream()
                .anyMatch(language -> primary(house.labels(language).tag()).equals(said));
        diagnostics.add(Diagnostic.warning(
                        "unknown-language",
                        Place.of(file),
                        said.isEmpty()
                                ? "the file does not say its language; it is read as " + taken
                                : known
                                        ? "the file calls itself " + said + " and is in other letters; it is read as "
                                                + taken
                                        : "the house has no language " + said + "; the file is read as " + taken)
                .withHint("--lang says which one it is"));
        return taken;
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static UnicodeScript script(Document document) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (FlatText.FlatLine line : FlatText.of(document)) {
            line.after().codePoints().filter(Character::isLetter).forEach(c -> {
                UnicodeScript script = UnicodeScript.of(c);
                counts.merge(script, script == UnicodeScript.HAN ? WEIGHT_OF_HAN : 1, Integer::sum);
            });
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
    }
}
