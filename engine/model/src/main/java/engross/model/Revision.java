package engross.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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

    /** What several made alike: a revision with all their names in the order of the alphabet, and the date of the first. */
    public static Revision joint(Collection<Revision> revisions) {
        TreeMap<String, @Nullable String> dates = new TreeMap<>();
        for (Revision revision : revisions) {
            revision.authors().forEach(author -> dates.putIfAbsent(author, revision.date()));
        }
        return new Revision(
                String.join(SEPARATOR, dates.keySet()), dates.firstEntry().getValue());
    }

    /** Who made it: more than one where several made the same change. */
    public List<String> authors() {
        return List.of(author.split(SEPARATOR, -1));
    }

    /** Whether a change that is marked with one name, or with several, is of an author. */
    public static boolean names(String marked, String author) {
        return marked.equals(author) || List.of(marked.split(SEPARATOR, -1)).contains(author);
    }
}
