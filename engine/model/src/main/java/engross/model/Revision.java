package engross.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change, and when.
 *
 * @param author as it is shown beside the mark
 * @param date in UTC, as {@code 2026-03-31T00:00:00Z} (ST_DateTime, ECMA-376 Part 1, 17.18.7); null where none is known
 */
public record Revision(String author, @Nullable String date) {
    /** Between the names where several made the same change, as {@code ARB; RCC}. */
    public static final String SEPARATOR = "; ";

    /** A revision of a day. @param day as {@code 2026-03-31}; empty where none is known */
    public static Revision on(String author, Optional<String> day) {
        return new Revision(author, day.map(date -> date + "T00:00:00Z").orElse(null));
    }

    /** Whether a change that is marked with one name, or with several, is of an author. */
    public static boolean names(String marked, String author) {
        return marked.equals(author) || List.of(marked.split(SEPARATOR, -1)).contains(author);
    }
}
