package engross.transcription;

import engross.model.Place;
import engross.yaml.Yaml;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlNode.Sequence;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Items;
import engross.yaml.YamlValue.Text;
import engross.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes the text of a source at single places. All else, its remarks, its order and how it is written, stays byte for byte. Each
 * change gives whether it could be made.
 */
final class SourcePatch {
    private final String file;
    private final StringBuilder written = new StringBuilder();
    private String text;
    private SourceNodes nodes;

    private SourcePatch(String file, String text, SourceNodes nodes) {
        this.file = file;
        this.text = text;
        this.nodes = nodes;
    }

    /** @param text with line ends {@code \n}, a source without faults of syntax */
    static SourcePatch of(String file, String text) {
        return new SourcePatch(file, text, nodes(file, text));
    }

    private static SourceNodes nodes(String file, String text) {
        return new SourceNodes(
                Yaml.read(text.getBytes(StandardCharsets.UTF_8), file).orThrow());
    }

    SourceNodes nodes() {
        return nodes;
    }

    String text() {
        return text;
    }

    /** All that was written so far, one after the other. */
    String written() {
        return written.toString();
    }

    private boolean change(int from, int to, String replacement) {
        String changed = text.substring(0, from) + replacement + text.substring(to);
        var read = Yaml.read(changed.getBytes(StandardCharsets.UTF_8), file);
        if (read.value().isEmpty()) {
            return false;
        }
        text = changed;
        written.append(replacement).append('\n');
        nodes = new SourceNodes(read.value().get());
        return true;
    }

    private int offset(Place place) {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, place.column() - 1);
    }

    /** Replaces one paragraph of a text. */
    boolean paragraph(SourcePath path, int number, String words) {
        if (!(nodes.at(path) instanceof Scalar scalar)) {
            return false;
        }
        List<String> paragraphs = paragraphs(scalar.text());
        if (number >= paragraphs.size()) {
            return false;
        }
        paragraphs.set(number, words);
        int from = offset(scalar.place());
        int to = end(scalar, from);
        boolean isBlock = text.charAt(from) == '|' || text.charAt(from) == '>';
        String written = indented(String.join("\n\n", paragraphs), indent(path));
        return change(
                from,
                to,
                isBlock && written.indexOf('\n') < 0
                        ? written + (to < text.length() && text.charAt(to) != '\n' ? "\n" : "")
                        : written);
    }

    /** The paragraphs of a text: a blank line parts them. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.strip().split("\n[ ]*\n[ \n]*", -1)) {
            paragraphs.add(paragraph.strip());
        }
        return paragraphs;
    }

    private int end(Scalar scalar, int from) {
        char first = text.charAt(from);
        int behind = offset(scalar.placeOf(scalar.text().length()));
        if (first == '|' || first == '>') {
            int end = behind;
            while (end > from && text.charAt(end - 1) == '\n') {
                end--;
            }
            return end;
        }
        return first == '\'' || first == '"' ? behind + 1 : behind;
    }

    /** How far the value's key or dash is indented. */
    private int indent(SourcePath path) {
        YamlNode parent = nodes.at(path.parent());
        if (parent instanceof Mapping mapping) {
            Entry entry = mapping.entry(String.valueOf(path.last()));
            return entry == null ? 0 : entry.key().place().column() - 1;
        }
        return parent instanceof Sequence sequence ? sequence.place().column() - 1 : 0;
    }

    /** A text as YAML, behind a key or dash at a column. */
    private static String indented(String words, int indent) {
        String written = YamlWriter.write(new Fields(List.of(new Field("k", new Text(words)))))
                .substring("k: ".length())
                .stripTrailing();
        return written.replace("\n  ", "\n" + " ".repeat(indent + 2)).replaceAll("\n +\n", "\n\n");
    }

    /** The lines of an element of a list: from its dash to where the next begins. */
    private record Element(int from, int to, int dash, Sequence list) {}

    private @Nullable Element element(SourcePath path) {
        if (!(nodes.at(path.parent()) instanceof Sequence list) || !(path.last() instanceof Integer index)) {
            return null;
        }
        YamlNode node = list.items().get(index);
        int dash = list.place().column() - 1;
        int from = offset(new Place(file, node.place().line(), 1));
        boolean isBlock = text.startsWith(" ".repeat(dash) + "-", from);
        if (!isBlock) {
            return null;
        }
        int to = lineEnd(from);
        while (to < text.length() && (isBlank(to) || indentation(to) > dash)) {
            to = lineEnd(to);
        }
        return new Element(from, withoutBlankLines(from, to), dash, list);
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

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private boolean isBlank(int line) {
        return text.substring(line, lineEnd(line)).isBlank();
    }

    private int indentation(int line) {
        int i = line;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i - line;
    }

    /** Takes an element out of its list; a list is never left empty. */
    boolean remove(SourcePath path) {
        Element element = element(path);
        return element != null && element.list.items().size() > 1 && change(element.from, element.to, "");
    }

    /** Puts a value behind an element. */
    boolean insertAfter(SourcePath path, YamlValue value) {
        Element element = element(path);
        if (element == null) {
            return false;
        }
        String lines = shifted(YamlWriter.write(new Items(List.of(value))), element.dash);
        String before = element.to > 0 && text.charAt(element.to - 1) != '\n' ? "\n" : "";
        return change(element.to, element.to, before + lines);
    }

    private static String shifted(String lines, int by) {
        StringBuilder shifted = new StringBuilder();
        for (String line : lines.split("(?<=\n)", -1)) {
            shifted.append(line.isBlank() ? line : " ".repeat(by) + line);
        }
        return shifted.toString();
    }

    /** Sets {@code insert:} or {@code delete:} around an element. */
    boolean wrap(SourcePath path, String word) {
        Element element = element(path);
        if (element == null) {
            return false;
        }
        String own = text.substring(element.from + element.dash + 2, element.to);
        boolean isText = nodes.at(path) instanceof Scalar;
        String head =
                " ".repeat(element.dash) + "- " + word + ":" + (isText ? " " : "\n" + " ".repeat(element.dash + 4));
        return change(element.from, element.to, head + own.replaceAll("\n(?=[^\n])", "\n  "));
    }

    /** Takes {@code insert:} or {@code delete:} away from an element. */
    boolean unwrap(SourcePath path) {
        Element element = element(path);
        if (element == null
                || !(nodes.at(path) instanceof Mapping mapping)
                || mapping.entries().size() != 1) {
            return false;
        }
        Entry wrapper = mapping.entries().get(0);
        int own = offset(wrapper.value().place());
        // A list under its key may stand no deeper than the key.
        int less =
                wrapper.value() instanceof Scalar ? 2 : wrapper.value().place().column() - 1 - (element.dash + 2);
        String lines = text.substring(own, element.to).replaceAll("\n {" + Math.max(less, 0) + "}", "\n");
        return change(element.from, element.to, " ".repeat(element.dash) + "- " + lines);
    }

    /** Adds entries to a mapping at the end of the source. */
    boolean entries(String key, FieldList fields) {
        if (fields.isEmpty()) {
            return true;
        }
        String lines = YamlWriter.write(new Fields(List.of(new Field(key, fields.done()))));
        return change(text.length(), text.length(), (text.endsWith("\n") ? "" : "\n") + lines);
    }

    /** Adds a note. */
    boolean note(String name, String words) {
        SourcePath path = SourcePath.ROOT.to("footnotes");
        String line = name + ": " + indented(words, 2) + "\n";
        if (nodes.at(path) instanceof Mapping notes && !notes.entries().isEmpty()) {
            int indent = notes.place().column() - 1;
            int at = lineEnd(offset(new Place(file, notes.place().line(), 1)));
            while (at < text.length() && (isBlank(at) || indentation(at) >= indent)) {
                at = lineEnd(at);
            }
            return change(at, at, (text.charAt(at - 1) == '\n' ? "" : "\n") + " ".repeat(indent) + line);
        }
        return change(text.length(), text.length(), (text.endsWith("\n") ? "" : "\n") + "footnotes:\n  " + line);
    }
}
