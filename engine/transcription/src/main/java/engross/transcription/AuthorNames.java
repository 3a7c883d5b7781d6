package engross.transcription;

import engross.model.Revision;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the marks of a source call their authors by: given when first asked for. */
final class AuthorNames {
    private static final int LONGEST = 32;
    /** What is behind the day in a date without time of day. */
    static final String MIDNIGHT = "T00:00:00Z";

    private final Map<Revision, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Revision, String> given = new LinkedHashMap<>();

    /** @param known authors that have names already */
    AuthorNames(Map<String, Revision> known) {
        known.forEach((name, revision) -> {
            names.putIfAbsent(revision, name);
            taken.add(name);
        });
    }

    String of(Revision revision) {
        String known = names.get(revision);
        if (known != null) {
            return known;
        }
        String stem = stem(revision.author());
        String name = stem;
        for (int number = 2; taken.contains(name); number++) {
            name = stem + "-" + number;
        }
        taken.add(name);
        names.put(revision, name);
        given.put(revision, name);
        return name;
    }

    /** Letters and digits, what else there is as one hyphen. */
    private static String stem(String author) {
        StringBuilder stem = new StringBuilder();
        author.codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                stem.appendCodePoint(c);
            } else if (!stem.isEmpty() && stem.charAt(stem.length() - 1) != '-') {
                stem.append('-');
            }
        });
        int end = stem.length();
        while (end > 0 && stem.charAt(end - 1) == '-') {
            end--;
        }
        stem.setLength(end);
        boolean bare = stem.isEmpty() || stem.chars().allMatch(c -> c >= '0' && c <= '9');
        return bare ? "author" + (stem.isEmpty() ? "" : "-" + stem) : stem.toString();
    }

    /** The names that were given and are used, as a source lists them: author and date by name. */
    FieldList fields(Predicate<String> used) {
        FieldList fields = new FieldList();
        given.forEach((revision, name) -> {
            if (!used.test(name)) {
                return;
            }
            String author = Printable.of(revision.author()).strip();
            FieldList said = new FieldList().text("by", author.equals(name) ? "" : author);
            fields.value(name, said.text("date", date(revision)).done());
        });
        return fields;
    }

    /** The date of a revision: the day, with the time of day where there is one; empty for none. */
    static String date(Revision revision) {
        String date = revision.date() == null ? "" : revision.date();
        return date.toUpperCase(Locale.ROOT).endsWith(MIDNIGHT)
                ? date.substring(0, date.length() - MIDNIGHT.length())
                : date;
    }
}
