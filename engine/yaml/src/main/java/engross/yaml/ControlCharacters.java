package engross.yaml;

import engross.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What may not stand in a text at all: characters outside c-printable (YAML 1.2.2, 5.1). */
final class ControlCharacters {
    private static final int MOST_REPORTED = 100;

    private ControlCharacters() {}

    static List<Diagnostic> in(SourceText source) {
        List<Diagnostic> found = new ArrayList<>();
        String text = source.text();
        for (int i = 0; i < text.length() && found.size() < MOST_REPORTED; i++) {
            char c = text.charAt(i);
            if (!isPrintable(c)) {
                found.add(Diagnostic.error(
                                "control-character",
                                source.place(i),
                                String.format(
                                        Locale.ROOT, "the invisible character U+%04X may not stand in a source", (int)
                                                c))
                        .withHint("delete it"));
            }
        }
        return found;
    }

    private static boolean isPrintable(char c) {
        return c < 0x7F ? c >= ' ' || c == '\n' || c == '\t' : c > 0x9F ? c < 0xFFFE && c != '\uFEFF' : c == 0x85;
    }
}
