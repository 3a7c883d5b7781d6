package engross.word.content;

import engross.word.content.WordText.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of notes that Word counts by itself: known only when all marks of a text are. */
final class NoteNumbers {
    /** Before and behind the id of a note whose number stands here; it cannot stand in XML. */
    private static final char SIGN = '\u0005';

    private NoteNumbers() {}

    /** Stands for a note's number. */
    static String of(String note) {
        return SIGN + note + SIGN;
    }

    /** @param order the ids of the notes in the order of their marks */
    static List<Line> resolved(List<Line> lines, List<String> order) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            numbers.putIfAbsent(order.get(i), i + 1);
        }
        return lines.stream()
                .map(line -> line.text().indexOf(SIGN) < 0
                        ? line
                        : new Line(line.kind(), line.style(), resolved(line.text(), numbers)))
                .toList();
    }

    private static String resolved(String text, Map<String, Integer> numbers) {
        StringBuilder resolved = new StringBuilder(text.length());
        int at = 0;
        for (int sign = text.indexOf(SIGN); sign >= 0; sign = text.indexOf(SIGN, at)) {
            int end = text.indexOf(SIGN, sign + 1);
            resolved.append(text, at, sign).append(numbers.getOrDefault(text.substring(sign + 1, end), 0));
            at = end + 1;
        }
        return resolved.append(text, at, text.length()).toString();
    }
}
