package engross.pdf.text;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Characters that no face has: each is reported once. */
public final class MissingCharacters {
    private final Diagnostics diagnostics;
    private final Set<Integer> reported = new HashSet<>();

    public MissingCharacters(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(int codePoint, Place place) {
        if (!reported.add(codePoint)) {
            return;
        }
        String sign = Character.isISOControl(codePoint) || !Character.isDefined(codePoint)
                ? ""
                : Character.toString(codePoint) + " ";
        diagnostics.add(Diagnostic.error(
                        "no-glyph",
                        place,
                        String.format(Locale.ROOT, "no font has the character %s(U+%04X)", sign, codePoint))
                .withHint("write another character, or name a folder with a font that has it in ENGROSS_FONTS"));
    }
}
