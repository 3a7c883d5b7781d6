package engross.transcription;

import engross.model.Diagnostic;
import engross.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a Word file has no place in a source or stands there otherwise: a warning a kind, at the first place, with their number. */
final class Losses {
    private static final int MOST_WORDS = 48;

    private final Map<String, Diagnostic> first = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** @param code of the warning @param message what it is, in general @param words what it is about; may be empty */
    void add(String code, Place place, String message, String words) {
        String key = code + " " + message;
        String about = words.isBlank() ? message : message + ": “" + shortened(words.strip()) + "”";
        first.putIfAbsent(key, Diagnostic.warning(code, place, about));
        counts.merge(key, 1, Integer::sum);
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        first.forEach((key, diagnostic) -> {
            int more = counts.getOrDefault(key, 1) - 1;
            diagnostics.add(
                    more == 0
                            ? diagnostic
                            : Diagnostic.warning(
                                    diagnostic.code(),
                                    diagnostic.place(),
                                    diagnostic.message() + ", and " + more + " more"));
        });
        return diagnostics;
    }

    /** The first words of a text, on one line. */
    static String shortened(String text) {
        String line = text.replace('\n', ' ').replace('\t', ' ');
        if (line.length() <= MOST_WORDS) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MOST_WORDS - 1)) ? MOST_WORDS - 1 : MOST_WORDS;
        return line.substring(0, end) + "…";
    }
}
