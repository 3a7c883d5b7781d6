package engross.word.reading;

import engross.model.Format;
import engross.model.NumberForm;
import engross.model.NumberForm.Numerals;
import java.util.List;
import java.util.Map;

/**
 * A level of a list that Word counts by itself (w:lvl, ECMA-376 Part 1, 17.9.6).
 *
 * @param start the first number
 * @param format such as {@code decimal} (ST_NumberFormat, 17.18.59)
 * @param text the label, with {@code %1} for the number of the first level
 */
record ListLevel(int start, String format, String text) {
    static final ListLevel NONE = new ListLevel(1, "none", "");

    private static final Map<String, Numerals> NUMERALS = Map.of(
            "lowerLetter", Numerals.LOWER_LETTER,
            "upperLetter", Numerals.UPPER_LETTER,
            "lowerRoman", Numerals.LOWER_ROMAN,
            "upperRoman", Numerals.UPPER_ROMAN);

    /** Signs of the fonts Symbol and Wingdings, which stand in the private use area, by what they look like. */
    private static final Map<Character, String> SIGNS = Map.of(
            '\uF0B7', "•", '\uF0A7', "▪", '\uF0D8', "➢", '\uF0FC', "✓", '\uF02D', "–", '\uF0BE', "—", '\uF06F', "o");

    boolean isBullet() {
        return format.equals("bullet");
    }

    String number(int n) {
        Numerals numerals = NUMERALS.getOrDefault(format, Numerals.DECIMAL);
        boolean roman = numerals == Numerals.LOWER_ROMAN || numerals == Numerals.UPPER_ROMAN;
        if (n < 1 || (roman && n > 3999)) {
            return Integer.toString(n);
        }
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
            default -> new NumberForm(numerals, List.of(), "", "", Format.PLAIN).label(n);
        };
    }

    /** Whether it is known what the characters look like that stand in the private use area. */
    static boolean isSign(String text) {
        return text.chars().allMatch(c -> !isPrivate((char) c) || SIGNS.containsKey((char) c));
    }

    /** What a bullet looks like; a plain one where that is not known. */
    static String sign(String text) {
        StringBuilder sign = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sign.append(isPrivate(c) ? SIGNS.getOrDefault(c, "•") : String.valueOf(c));
        }
        return sign.toString();
    }

    private static boolean isPrivate(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }
}
