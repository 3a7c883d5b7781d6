package engross.source;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Dates as ISO 8601 writes them: {@code 2026-05-08}. */
final class DateText {
    private static final int DAY = 10;

    private DateText() {}

    /** What is wrong with a date that may have a time of day in UTC: {@code 2026-05-08T09:15:00Z}. */
    static Optional<String> instantFault(String text) {
        if (text.length() <= DAY) {
            return fault(text);
        }
        boolean time = text.substring(DAY).matches("T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z");
        return time ? fault(text.substring(0, DAY)) : Optional.of("a time of day is written T09:15:00Z");
    }

    /** What is wrong with a date; empty where nothing is. */
    static Optional<String> fault(String text) {
        if (text.length() != DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.of("a date is written year-month-day");
        }
        int year = Shapes.digits(text.substring(0, 4));
        int month = Shapes.digits(text.substring(5, 7));
        int day = Shapes.digits(text.substring(8));
        if (year < 0 || month < 0 || day < 0) {
            return Optional.of("a date is written year-month-day");
        }
        if (month < 1 || month > 12) {
            return Optional.of("there is no month " + month);
        }
        YearMonth yearMonth = Year.of(year).atMonth(month);
        return yearMonth.isValidDay(day)
                ? Optional.empty()
                : Optional.of("this month has " + yearMonth.lengthOfMonth() + " days, not " + day);
    }
}
