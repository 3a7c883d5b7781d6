package engross.transcription;

import engross.yaml.Yaml;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlNode.Sequence;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Text;
import engross.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes the text of a source, YAML or JSON, at single places. All else, its remarks, its order and how it is written, stays byte for
 * byte. Each change gives whether it could be made.
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
        SourceNodes nodes = new SourceNodes(
                Yaml.read(text.getBytes(StandardCharsets.UTF_8), file).orThrow());
        return new SourcePatch(file, text, nodes);
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

    private SourceLines lines() {
        return new SourceLines(text);
    }

    private int offset(YamlNode node) {
        return lines().offset(node.place());
    }

    private boolean isFlow(YamlNode container) {
        return FlowText.isBracket(text, offset(container));
    }

    /** The paragraphs of a text: a blank line parts them. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.strip().split("\n[ ]*\n[ \n]*", -1)) {
            paragraphs.add(paragraph.strip());
        }
        return paragraphs;
    }

    private boolean paragraphs(SourcePath path, int number, Paragraphs change) {
        if (!(nodes.at(path) instanceof Scalar scalar)) {
            return false;
        }
        List<String> paragraphs = paragraphs(scalar.text());
        if (number >= paragraphs.size()) {
            return false;
        }
        if (number < 0) {
            paragraphs.clear();
        }
        change.of(paragraphs);
        return scalar(path, scalar, String.join("\n\n", paragraphs));
    }

    /** A change of the paragraphs of a text. */
    private interface Paragraphs {
        void of(List<String> paragraphs);
    }

    /** Replaces one paragraph of a text. */
    boolean paragraph(SourcePath path, int number, String words) {
        return paragraphs(path, number, all -> all.set(number, words));
    }

    /** Puts a paragraph behind one of a text. */
    boolean insertParagraph(SourcePath path, int number, String words) {
        return paragraphs(path, number, all -> all.add(number + 1, words));
    }

    /** Takes a paragraph out of a text; the last one leaves it empty. */
    boolean removeParagraph(SourcePath path, int number) {
        return paragraphs(path, number, all -> all.remove(number));
    }

    /** Replaces a value that is a text. */
    boolean scalar(SourcePath path, String words) {
        return nodes.at(path) instanceof Scalar scalar && scalar(path, scalar, words);
    }

    private boolean scalar(SourcePath path, Scalar scalar, String words) {
        int from = offset(scalar);
        int to = end(scalar, from);
        YamlNode parent = nodes.at(path.parent());
        if (parent != null && isFlow(parent)) {
            return change(from, to, FlowText.quoted(words));
        }
        boolean isBlock = text.charAt(from) == '|' || text.charAt(from) == '>';
        String own = indented(words, indent(path));
        boolean ends = isBlock && own.indexOf('\n') < 0 && to < text.length() && text.charAt(to) != '\n';
        return change(from, to, ends ? own + "\n" : own);
    }

    private int end(YamlNode node, int from) {
        char first = text.charAt(from);
        if (node instanceof Scalar scalar && first != '\'' && first != '"') {
            int end = lines().offset(scalar.placeOf(scalar.text().length()));
            if (first == '|' || first == '>') {
                while (end > from && text.charAt(end - 1) == '\n') {
                    end--;
                }
            }
            return end;
        }
        return FlowText.end(text, from);
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

    /** Makes a change of an element of a list. */
    boolean element(SourcePath path, ElementChange wanted) {
        ElementPatch.Edit edit = wanted.of(new ElementPatch(text, nodes, path));
        return edit != null && change(edit.from(), edit.to(), edit.replacement());
    }

    /** What is to become of an element. */
    interface ElementChange {
        ElementPatch.@Nullable Edit of(ElementPatch element);
    }

    /** Adds an entry to a mapping, behind its last one. */
    boolean add(SourcePath path, String key, YamlValue value) {
        if (!(nodes.at(path) instanceof Mapping mapping) || mapping.entries().isEmpty()) {
            return false;
        }
        Entry last = mapping.entries().get(mapping.entries().size() - 1);
        Fields entry = new Fields(List.of(new Field(key, value)));
        if (isFlow(mapping)) {
            int end = end(last.value(), offset(last.value()));
            String json = FlowText.write(entry);
            String space = FlowText.spaceBefore(text, offset(last.key()));
            return change(end, end, "," + (space.isEmpty() ? " " : space) + json.substring(1, json.length() - 1));
        }
        int indent = last.key().place().column() - 1;
        int at = lines().endOfBlock(lines().start(last.key().place().line()), indent, true);
        String before = at > 0 && text.charAt(at - 1) != '\n' ? "\n" : "";
        return change(at, at, before + SourceLines.shifted(YamlWriter.write(entry), indent));
    }

    /** Takes an entry out of a mapping; the last one takes the mapping's own entry with it. */
    boolean removeEntry(SourcePath path) {
        if (!(nodes.at(path.parent()) instanceof Mapping mapping)) {
            return false;
        }
        List<Entry> entries = mapping.entries();
        Entry entry = mapping.entry(String.valueOf(path.last()));
        if (entry == null) {
            return false;
        }
        if (entries.size() == 1) {
            return path.steps().size() > 1 && removeEntry(path.parent());
        }
        if (isFlow(mapping)) {
            int at = entries.indexOf(entry);
            int end = end(entry.value(), offset(entry.value()));
            return at + 1 < entries.size()
                    ? change(offset(entry.key()), offset(entries.get(at + 1).key()), "")
                    : change(
                            end(
                                    entries.get(at - 1).value(),
                                    offset(entries.get(at - 1).value())),
                            end,
                            "");
        }
        int line = lines().start(entry.key().place().line());
        int indent = entry.key().place().column() - 1;
        return lines().indentation(line) == indent && change(line, lines().endOfBlock(line, indent, true), "");
    }

    /** Adds entries to a mapping of the source, which is made where it is not there. */
    boolean addAll(String key, Fields fields) {
        SourcePath path = SourcePath.ROOT.to(key);
        if (nodes.at(path) == null) {
            return fields.fields().isEmpty() || add(SourcePath.ROOT, key, fields);
        }
        boolean all = true;
        for (Field field : fields.fields()) {
            all &= add(path, field.key(), field.value());
        }
        return all;
    }
}
