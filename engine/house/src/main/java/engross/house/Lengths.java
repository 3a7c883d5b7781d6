package engross.house;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as people write them: twips, or with a unit. */
final class Lengths {
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?) ?(pt|mm|cm|in)?");

    private Lengths() {}

    /** In twips; nothing where the text is no length. */
    static OptionalInt twips(String text) {
        Matcher matcher = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        double value = Double.parseDouble(matcher.group(1));
        return OptionalInt.of((int) Math.round(value * twipsOf(matcher.group(2))));
    }

    private static double twipsOf(@org.jspecify.annotations.Nullable String unit) {
        if (unit == null) {
            return 1;
        }
        return switch (unit) {
            case "pt" -> 20;
            case "mm" -> 1440 / 25.4;
            case "cm" -> 1440 / 2.54;
            default -> 1440;
        };
    }
}
