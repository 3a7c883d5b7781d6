package engross.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a source, whose body can be repeated: ids of the copies get a number, notes stand in the first one only. */
record RepeatedBody(List<String> head, List<String> body, List<String> tail) {
    private static final Pattern ID = Pattern.compile("(?m)^([- ]+id: )([A-Za-z0-9-]+)$");

    static RepeatedBody of(String source) {
        List<String> lines = source.lines().toList();
        int start = lines.indexOf("body:") + 1;
        int end = start;
        while (end < lines.size()
                && (lines.get(end).startsWith(" ") || lines.get(end).startsWith("-"))) {
            end++;
        }
        return new RepeatedBody(lines.subList(0, start), lines.subList(start, end), lines.subList(end, lines.size()));
    }

    /** The source with its body so many times, and a number in it that no other has. */
    String text(int copies, int number) {
        List<String> all = new ArrayList<>(head);
        all.add("- para: " + number + ".");
        all.addAll(body);
        String repeated = String.join("\n", body);
        for (int copy = 2; copy <= copies; copy++) {
            all.add(renamed(repeated, copy));
        }
        all.addAll(tail);
        return String.join("\n", all) + "\n";
    }

    /** The same as an earlier version: another number, and one copy of the body less where there are several. */
    String issued(int copies, int number) {
        return text(Math.max(1, copies - 1), number + 1).replaceAll("(\\p{L}{6,}) (\\p{L}{7,}) ", "$2 $1 ");
    }

    private static String renamed(String body, int copy) {
        Set<String> ids = new TreeSet<>();
        Matcher matcher = ID.matcher(body);
        while (matcher.find()) {
            ids.add(matcher.group(2));
        }
        String renamed = matcher.replaceAll("$1$2-" + copy).replaceAll("\\[\\^[^\\]]*\\]", "");
        for (String id : ids) {
            renamed = renamed.replace("[#" + id + "]", "[#" + id + "-" + copy + "]");
        }
        return renamed;
    }
}
