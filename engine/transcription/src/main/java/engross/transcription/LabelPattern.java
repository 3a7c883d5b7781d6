package engross.transcription;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label of the house with places in braces, read the other way: what stands in the places of a text that it gave. */
final class LabelPattern {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9]+)}");
    private static final String SPACES = "[\\s\\u00A0\\u202F]+";
    private static final int LONGEST = 2_000;

    private final Pattern pattern;
    private final Map<String, String> groups = new LinkedHashMap<>();

    private LabelPattern(String label) {
        StringBuilder regex = new StringBuilder();
        Matcher places = PLACE.matcher(label);
        int from = 0;
        while (places.find()) {
            regex.append(literal(label.substring(from, places.start())));
            String name = places.group(1);
            String group = "g" + groups.size();
            if (groups.containsKey(name)) {
                regex.append("\\k<").append(groups.get(name)).append('>');
            } else {
                groups.put(name, group);
                regex.append("(?<").append(group).append(">.+?)");
            }
            from = places.end();
        }
        regex.append(literal(label.substring(from)));
        pattern = Pattern.compile(regex.toString(), Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static LabelPattern of(String label) {
        return new LabelPattern(label);
    }

    /** Spaces of any kind and number stand for one another. */
    private static String literal(String text) {
        StringBuilder regex = new StringBuilder();
        String[] words = text.split(SPACES, -1);
        for (int i = 0; i < words.length; i++) {
            regex.append(i == 0 ? "" : SPACES);
            regex.append(words[i].isEmpty() ? "" : Pattern.quote(words[i]));
        }
        return regex.toString();
    }

    /** What stands in the places; nothing where the text is of another form. */
    Optional<Map<String, String>> match(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        groups.forEach((name, group) -> values.put(name, matcher.group(group).strip()));
        return Optional.of(values);
    }
}
