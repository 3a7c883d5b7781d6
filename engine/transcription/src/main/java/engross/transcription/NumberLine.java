package engross.transcription;

import engross.house.Dates;
import engross.house.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The line with the number of a decision or resolution: {@code RESOLUTION 1387 (C17, last amended C24)}. */
final class NumberLine {
    private static final int MOST_MEETINGS = 99;

    private final Labels labels;
    private final String path;

    NumberLine(Labels labels, String type) {
        this.labels = labels;
        this.path = "types." + type + ".";
    }

    /** Values by the keys of the source; nothing where the line has another form. */
    Optional<Map<String, String>> read(String line) {
        for (String session : List.of("amended", "adopted", "")) {
            for (String kind : List.of("number", "draft-new", "draft")) {
                String words = labels.text(path + kind).orElse("");
                String end =
                        session.isEmpty() ? "" : labels.text(path + session).orElse("");
                if (words.isEmpty() || (!session.isEmpty() && end.isEmpty())) {
                    continue;
                }
                Optional<Map<String, String>> match =
                        LabelPattern.of(words + end).match(line);
                if (match.isPresent()) {
                    Map<String, String> values = new LinkedHashMap<>();
                    if (!kind.equals("number")) {
                        values.put("draft", kind);
                    }
                    values.putAll(match.get());
                    return Optional.of(values);
                }
            }
        }
        return Optional.empty();
    }

    /** The number of the plenary meeting; nothing where the line has another form. */
    Optional<String> plenary(String line) {
        Optional<String> words = labels.text(path + "plenary")
                .flatMap(label -> LabelPattern.of(label).match(line))
                .map(found -> found.getOrDefault("plenary", ""));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Dates dates = new Dates(labels);
        for (int n = 1; n <= MOST_MEETINGS; n++) {
            if (dates.ordinal(n).equalsIgnoreCase(words.get())) {
                return Optional.of(Integer.toString(n));
            }
        }
        return words.filter(text -> text.matches("[0-9]{1,9}"));
    }

    /** Whether a line is the one that begins the text. */
    boolean isEnacting(String line) {
        return labels.text(path + "enacting")
                .map(words -> words.strip().equals(line.strip()))
                .orElse(false);
    }
}
