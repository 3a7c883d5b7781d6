package engross.word.reading;

import engross.model.Diagnostic;
import engross.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a Word file has that the tree has no place for, a warning a kind: where it is met first, and how often. */
final class Losses {
    private static final int MOST_WORDS = 40;

    private final Map<String, Loss> losses = new LinkedHashMap<>();

    private static final class Loss {
        private final Place place;
        private final String words;
        private int count;

        Loss(Place place, String words) {
            this.place = place;
            this.words = words;
        }
    }

    /** @param what such as {@code underlined text} @param words what it is about; may be empty */
    void add(String what, Place place, String words) {
        losses.computeIfAbsent(what, key -> new Loss(place, words)).count++;
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        losses.forEach((what, loss) -> {
            String words = loss.words.isBlank() ? "" : " “" + shortened(loss.words.strip()) + "”";
            String more = loss.count > 1 ? ", and " + (loss.count - 1) + " more" : "";
            diagnostics.add(
                    Diagnostic.warning("no-place", loss.place, what + " has no place in a source:" + words + more));
        });
        return diagnostics;
    }

    /** The first words of a text. */
    static String shortened(String text) {
        if (text.length() <= MOST_WORDS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_WORDS - 1)) ? MOST_WORDS - 1 : MOST_WORDS;
        return text.substring(0, end) + "…";
    }
}
