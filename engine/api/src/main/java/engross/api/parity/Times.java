package engross.api.parity;

import engross.house.Labels;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes times of day and days in digits as every language would: {@code 6 p.m.}, {@code 18 h}, {@code 18.00 horas} and {@code 18:00} as 18,
 * {@code 2.30 p.m.} and {@code 14 h 30} as 14 and 30, {@code 08.05.2026} as 8, 5 and 2026. A time on the hour has no minutes, so that it is the
 * same as a number of hours. The words are in the labels of the house.
 */
final class Times {
    /** Parts two numbers, and is no part of one. */
    private static final String GAP = ";";

    private static final String TIME = "(?<![\\d.,:/])(\\d{1,2})(?:[.:](\\d{2}))?(?![\\d])";
    /** The first time of two, such as {@code 6 to 7 p.m.}, has its half of the day behind the second one. */
    private static final String ANOTHER = "(?:[^\\d,;.]{1,6}\\d{1,2}(?:[.:]\\d{2})?)?";
    /** What may stand before a unit; invisible is what parts a deleted number from an inserted one. */
    private static final String BLANK = "[\\s\u2063]*";

    private static final Pattern DAY = Pattern.compile("(?<![\\d.,/])(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)");
    private static final Pattern COLON = Pattern.compile("(?<![\\d:])(\\d{1,2}):(\\d{2})(?![\\d:])");
    private static final Pattern NO_MINUTES = Pattern.compile("(?<![\\d.,:/])00(?![\\d.,:/])");
    /** Matches nothing. */
    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Pattern morning;
    private final Pattern afternoon;
    private final Pattern afternoonBefore;
    private final Pattern withHours;
    private final Pattern military;

    Times(Labels labels) {
        List<String> mornings = labels.list("numbers.morning");
        List<String> afternoons = labels.list("numbers.afternoon");
        List<String> hours = labels.list("numbers.hours");
        String unit = BLANK + (hours.isEmpty() ? "" : "(?:" + words(hours) + BLANK + ")?");
        morning = pattern(mornings, words -> TIME + "(?=" + ANOTHER + unit + words + ")");
        afternoon = pattern(afternoons, words -> TIME + "(?=" + ANOTHER + unit + words + ")");
        afternoonBefore = pattern(afternoons, words -> words + "\\s*" + TIME);
        // The first time of two has its unit behind the second one.
        withHours = pattern(
                hours,
                words -> "(?<![\\d.,:/])(\\d{1,2})\\.(\\d{2})(?=\\s*" + words + "|\\D{1,9}\\d{1,2}[.:]\\d{2}\\s*"
                        + words + ")");
        military = pattern(
                hours,
                words -> "(?<![\\d.,:/])(?:(?<=" + words + " )([012]\\d)([0-5]\\d)(?!\\d)|([012]\\d)([0-5]\\d)(?=\\s*"
                        + words + "))");
    }

    private interface Form {
        String of(String words);
    }

    private static Pattern pattern(List<String> words, Form form) {
        return words.isEmpty()
                ? NONE
                : Pattern.compile(form.of(words(words)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** One of the words, whole; ideographs stand without spaces. */
    private static String words(List<String> words) {
        return words.stream()
                .map(word -> {
                    boolean whole = word.codePoints().noneMatch(Character::isIdeographic);
                    String border = whole ? "(?![\\p{L}])" : "";
                    return (whole ? "(?<![\\p{L}])" : "") + Pattern.quote(word) + border;
                })
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** @param text with digits of ASCII */
    String plain(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        String plain = DAY.matcher(text).replaceAll("$1" + GAP + "$2" + GAP + "$3");
        plain = times(plain, morning, 0);
        plain = times(plain, afternoon, 12);
        plain = times(plain, afternoonBefore, 12);
        plain = times(plain, withHours, -1);
        plain = times(plain, military, -1);
        plain = times(plain, COLON, -1);
        return NO_MINUTES.matcher(plain).replaceAll("");
    }

    /** @param half the hours before the half of the day; -1 where all hours of a day are counted */
    private static String times(String text, Pattern pattern, int half) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(found -> time(found, half));
    }

    private static String time(MatchResult found, int half) {
        List<@Nullable String> groups = Stream.iterate(1, i -> i <= found.groupCount(), i -> i + 1)
                .map(found::group)
                .filter(group -> group != null)
                .toList();
        int hour = Integer.parseInt(groups.get(0));
        int hours = half < 0 ? hour : half > 0 && hour < 12 ? hour + half : half == 0 && hour == 12 ? 0 : hour;
        int minutes = groups.size() < 2 ? 0 : Integer.parseInt(groups.get(1));
        return GAP + hours + (minutes == 0 ? "" : GAP + minutes) + GAP;
    }
}
