package engross.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as they are typed. */
final class Days {
    private Days() {}

    /** @param typed the value of {@code --date}; null where it was not given. @throws UsageFault where it is no day */
    static Optional<LocalDate> of(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new UsageFault("--date " + typed + " is no day; write it as 2026-05-08");
        }
    }
}
