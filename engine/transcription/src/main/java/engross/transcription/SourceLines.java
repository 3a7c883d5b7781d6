package engross.transcription;

import engross.model.Place;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Scalar;
import java.util.stream.IntStream;

/** The lines of a source in YAML's block style: where they begin and end, and how far they are indented. */
final class SourceLines {
    private final String text;
    private final int[] starts;

    SourceLines(String text) {
        this.text = text;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    String text() {
        return text;
    }

    int offset(Place place) {
        return text.offsetByCodePoints(start(place.line()), place.column() - 1);
    }

    /** Behind a value. */
    int end(YamlNode value) {
        int from = offset(value.place());
        char first = text.charAt(from);
        if (value instanceof Scalar scalar && first != '\'' && first != '"') {
            int end = offset(scalar.placeOf(scalar.text().length()));
            if (first == '|' || first == '>') {
                while (end > from && text.charAt(end - 1) == '\n') {
                    end--;
                }
            }
            return end;
        }
        return FlowText.end(text, from);
    }

    /** Where a line begins. @param number from 1 */
    int start(int number) {
        return starts[number - 1];
    }

    /** Where the line behind the one at an offset begins. */
    int next(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    boolean isBlank(int line) {
        return text.substring(line, next(line)).isBlank();
    }

    int indentation(int line) {
        int i = line;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i - line;
    }

    /** Where what begins in a line ends: before the first line that stands no deeper. @param list whether dashes as deep belong to it */
    int endOfBlock(int line, int indent, boolean list) {
        int to = next(line);
        while (to < text.length()
                && (isBlank(to)
                        || indentation(to) > indent
                        || (list && indentation(to) == indent && text.startsWith("- ", to + indent)))) {
            to = next(to);
        }
        return withoutBlankLines(line, to);
    }

    /** Blank lines and remarks behind an element are the next one's. */
    private int withoutBlankLines(int from, int to) {
        int end = to;
        while (end > from + 1) {
            int start = text.lastIndexOf('\n', end - 2) + 1;
            if (start <= from || !isBlank(start)) {
                return end;
            }
            end = start;
        }
        return end;
    }

    /** Lines, each further in. */
    static String shifted(String lines, int by) {
        StringBuilder shifted = new StringBuilder();
        for (String line : lines.split("(?<=\n)", -1)) {
            shifted.append(line.isBlank() ? line : " ".repeat(by) + line);
        }
        return shifted.toString();
    }
}
