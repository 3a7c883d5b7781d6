package engross.model;

import org.jspecify.annotations.Nullable;

/**
 * Who made a change, and when.
 *
 * @param author as it is shown beside the mark
 * @param date in UTC, as {@code 2026-03-31T00:00:00Z} (ST_DateTime, ECMA-376 Part 1, 17.18.7); null where none is known
 */
public record Revision(String author, @Nullable String date) {}
