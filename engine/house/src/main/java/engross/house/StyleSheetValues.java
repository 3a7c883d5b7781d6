package engross.house;

import engross.model.style.Border;
import engross.model.style.LineSpacing;
import engross.model.style.TabStop;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the values of {@code styles.yaml} mean; null where a text means nothing. */
final class StyleSheetValues {
    static final String LENGTH = "a length: twips, or a number with pt, mm, cm or in";

    private static final int TWIPS_A_POINT = 20;
    private static final int TWIPS_AN_INCH = 1440;
    private static final BigDecimal MM_AN_INCH = new BigDecimal("25.4");
    /** The longest page that Word takes is 22 inches. */
    private static final int LONGEST = 31_680;

    private static final int LARGEST_SIZE = 2 * 1638;
    private static final int LINE = 240;
    private static final int WIDEST_RULE = 96;

    private StyleSheetValues() {}

    static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** Twips: a whole number, or a number with a unit. */
    static @Nullable Integer length(String text) {
        String unit = unit(text);
        BigDecimal number = number(text.substring(0, text.length() - unit.length()));
        if (number == null) {
            return null;
        }
        return switch (unit) {
            case "" -> within(number, LONGEST);
            case "pt" -> rounded(number.multiply(BigDecimal.valueOf(TWIPS_A_POINT)));
            case "in" -> rounded(number.multiply(BigDecimal.valueOf(TWIPS_AN_INCH)));
            case "mm" -> metric(number);
            case "cm" -> metric(number.movePointRight(1));
            default -> null;
        };
    }

    private static @Nullable Integer metric(BigDecimal millimetres) {
        return rounded(millimetres
                .multiply(BigDecimal.valueOf(TWIPS_AN_INCH))
                .divide(MM_AN_INCH, 0, java.math.RoundingMode.HALF_UP));
    }

    private static @Nullable Integer rounded(BigDecimal twips) {
        return within(twips.setScale(0, java.math.RoundingMode.HALF_UP), LONGEST);
    }

    static @Nullable Integer halfPoints(String text) {
        BigDecimal number = points(text);
        return number == null ? null : within(number.multiply(BigDecimal.valueOf(2)), LARGEST_SIZE);
    }

    private static @Nullable BigDecimal points(String text) {
        return number(unit(text).equals("pt") ? text.substring(0, text.length() - 2) : text);
    }

    static @Nullable String color(String text) {
        return text.matches("[0-9A-Fa-f]{6}") ? text.toUpperCase(java.util.Locale.ROOT) : null;
    }

    static @Nullable LineSpacing line(String text) {
        if (text.startsWith("exactly ")) {
            return line(LineSpacing.Rule.EXACT, length(text.substring("exactly ".length())));
        }
        if (text.startsWith("at least ")) {
            return line(LineSpacing.Rule.AT_LEAST, length(text.substring("at least ".length())));
        }
        BigDecimal lines = number(text);
        return lines == null ? null : line(LineSpacing.Rule.AUTO, rounded(lines.multiply(BigDecimal.valueOf(LINE))));
    }

    private static @Nullable LineSpacing line(LineSpacing.Rule rule, @Nullable Integer value) {
        return value == null || value <= 0 ? null : new LineSpacing(rule, value);
    }

    /** From 1 on for the person, from 0 on in the model (w:outlineLvl). */
    static @Nullable Integer outline(String text) {
        return text.equals("body") ? Integer.valueOf(9) : text.matches("[1-9]") ? Integer.parseInt(text) - 1 : null;
    }

    static @Nullable TabStop tab(String text) {
        String[] words = text.split(" ", -1);
        Integer position = length(words[0]);
        if (position == null) {
            return null;
        }
        TabStop.Kind kind = TabStop.Kind.START;
        boolean leader = false;
        for (int i = 1; i < words.length; i++) {
            switch (words[i]) {
                case "center" -> kind = TabStop.Kind.CENTER;
                case "end" -> kind = TabStop.Kind.END;
                case "dots" -> leader = true;
                default -> {
                    return null;
                }
            }
        }
        return new TabStop(position, kind, leader);
    }

    static @Nullable Border border(String text) {
        if (text.equals("none")) {
            return Border.NONE;
        }
        String[] words = text.split(" ", -1);
        BigDecimal width = unit(words[0]).equals("pt") ? points(words[0]) : null;
        Integer size = width == null ? null : within(width.multiply(BigDecimal.valueOf(8)), WIDEST_RULE);
        String color = words.length == 2 ? color(words[1]) : words.length == 1 ? Border.NONE.color() : null;
        return size == null || size <= 0 || color == null ? null : new Border(size, color);
    }

    private static String unit(String text) {
        int end = text.length();
        while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(end);
    }

    private static @Nullable BigDecimal number(String text) {
        return text.matches("-?[0-9]{1,6}(\\.[0-9]{1,4})?") ? new BigDecimal(text) : null;
    }

    /** A whole number that is not larger, either way. */
    private static @Nullable Integer within(BigDecimal number, int largest) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole && number.abs().compareTo(BigDecimal.valueOf(largest)) <= 0 ? number.intValue() : null;
    }
}
