package engross.house;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A session of the body whose house this is.
 *
 * @param code such as {@code C26}
 * @param year as the labels show it; empty where only the code is known
 * @param start first day; {@code end} is the last
 * @param place key of the labels' places; empty where it is not known
 */
public record Session(String code, String year, Optional<LocalDate> start, Optional<LocalDate> end, String place) {}
