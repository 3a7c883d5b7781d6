package engross.word.content;

import engross.word.content.WordText.Line;
import java.util.List;
import java.util.Map;

/** Links inside a document lead to lines, not to names: two texts may call the same place otherwise. */
final class Anchors {
    private static final String INTERNAL = WordText.LINK + "#";
    private static final int SHOWN = 40;

    private Anchors() {}

    /** The lines with the beginning of what a link leads to in place of a bookmark's name; an unknown name stays. */
    static List<Line> resolved(List<Line> lines, Map<String, Integer> bookmarks) {
        return lines.stream()
                .map(line -> line.text().contains(INTERNAL)
                        ? new Line(line.kind(), line.style(), resolved(line.text(), lines, bookmarks))
                        : line)
                .toList();
    }

    private static String resolved(String text, List<Line> lines, Map<String, Integer> bookmarks) {
        StringBuilder resolved = new StringBuilder(text.length());
        int at = 0;
        for (int link = text.indexOf(INTERNAL); link >= 0; link = text.indexOf(INTERNAL, at)) {
            int start = link + INTERNAL.length();
            int end = text.indexOf(WordText.END, start);
            String name = text.substring(start, end);
            Integer line = bookmarks.get(name);
            resolved.append(text, at, start);
            resolved.append(line == null || line >= lines.size() ? name : beginning(lines.get(line)));
            at = end;
        }
        return resolved.append(text, at, text.length()).toString();
    }

    private static String beginning(Line line) {
        String plain = line.plain();
        return plain.substring(0, Math.min(SHOWN, plain.length()));
    }
}
