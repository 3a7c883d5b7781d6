package engross.model;

import java.util.List;

/**
 * How the labels of a sequence are written.
 *
 * @param numerals what counts
 * @param symbols for {@link Numerals#SYMBOLS} the signs in order, for {@link Numerals#FIXED} the one sign; else empty
 * @param prefix before the number
 * @param suffix after the number
 * @param format of the whole label
 */
public record NumberForm(Numerals numerals, List<String> symbols, String prefix, String suffix, Format format) {
    public NumberForm {
        symbols = List.copyOf(symbols);
        boolean needed = numerals == Numerals.SYMBOLS || numerals == Numerals.FIXED;
        if (needed == symbols.isEmpty()) {
            throw new IllegalArgumentException(numerals + (needed ? " needs symbols" : " has no symbols"));
        }
    }

    /** What counts. */
    public enum Numerals {
        /** 1 2 3 */
        DECIMAL,
        /** a b … z aa bb */
        LOWER_LETTER,
        /** A B … Z AA BB */
        UPPER_LETTER,
        /** i ii iii */
        LOWER_ROMAN,
        /** I II III */
        UPPER_ROMAN,
        /** Signs given one by one, such as the letters of the Arabic alphabet. */
        SYMBOLS,
        /** The same sign for every item, such as a dash. */
        FIXED
    }

    /** Decimal numbers without anything around them. */
    public static final NumberForm DECIMAL = new NumberForm(Numerals.DECIMAL, List.of(), "", "", Format.PLAIN);

    /** The label of the n-th item, n from 1. */
    public String label(int n) {
        return prefix + number(n) + suffix;
    }

    private String number(int n) {
        return switch (numerals) {
            case DECIMAL -> Integer.toString(n);
            case LOWER_LETTER -> repeated(n, 'a');
            case UPPER_LETTER -> repeated(n, 'A');
            case LOWER_ROMAN -> Roman.of(n).toLowerCase(java.util.Locale.ROOT);
            case UPPER_ROMAN -> Roman.of(n);
            case SYMBOLS -> symbols.get((n - 1) % symbols.size()).repeat(1 + (n - 1) / symbols.size());
            case FIXED -> symbols.get(0);
        };
    }

    /** After {@code z} comes {@code aa}, then {@code bb}, as Word counts (ST_NumberFormat lowerLetter, ECMA-376 Part 1, 17.18.59). */
    private static String repeated(int n, char first) {
        return Character.toString((char) (first + (n - 1) % 26)).repeat(1 + (n - 1) / 26);
    }
}
