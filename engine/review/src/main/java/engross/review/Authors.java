package engross.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The authors of a review by number, so that each has a colour and a place in the filter. */
record Authors(List<String> names) {
    private static final int DAY = 10;

    /** Numbers of authors, with a space between. */
    String numbers(List<String> authors) {
        return String.join(
                " ",
                authors.stream()
                        .map(name -> Integer.toString(names.indexOf(name)))
                        .toList());
    }

    /** The day of a date; empty where there is none. */
    static String day(@Nullable String date) {
        return date == null ? "" : date.substring(0, Math.min(DAY, date.length()));
    }
}
