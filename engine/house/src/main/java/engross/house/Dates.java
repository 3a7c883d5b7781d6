package engross.house;

import engross.model.Placeholders;
import java.time.LocalDate;
import java.util.Map;

/** Writes dates and ordinal numbers in the words of a language. */
public final class Dates {
    private final Labels labels;

    public Dates(Labels labels) {
        this.labels = labels;
    }

    /** A day, such as {@code 8 May 2026}. */
    public String day(LocalDate date) {
        return filled("dates.day", date, date);
    }

    /** The days from one to another, such as {@code 28 April-8 May 2026}: what both share is said once. */
    public String period(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return filled("dates.period", from, to);
        }
        return filled(
                from.getMonthValue() == to.getMonthValue() ? "dates.period-month" : "dates.period-year", from, to);
    }

    /** An ordinal number in words, such as {@code third}; in figures where the labels have no word for it. */
    public String ordinal(int n) {
        if (n >= 1 && n <= labels.list("ordinals").size()) {
            return labels.list("ordinals").get(n - 1);
        }
        return Placeholders.fill(labels.text("ordinal").orElse("{n}"), Map.of("n", Integer.toString(n)));
    }

    private String filled(String key, LocalDate from, LocalDate to) {
        return Placeholders.fill(
                labels.text(key).orElse("{y}-{m}-{d}"),
                Map.of(
                        "d", day(from.getDayOfMonth()),
                        "m", Integer.toString(from.getMonthValue()),
                        "month", labels.list("months").get(from.getMonthValue() - 1),
                        "y", Integer.toString(from.getYear()),
                        "d2", day(to.getDayOfMonth()),
                        "m2", Integer.toString(to.getMonthValue()),
                        "month2", labels.list("months").get(to.getMonthValue() - 1),
                        "y2", Integer.toString(to.getYear())));
    }

    /** French has an ordinal number for the first day alone. */
    private String day(int day) {
        return day == 1 ? labels.text("dates.first").orElse("1") : Integer.toString(day);
    }
}
