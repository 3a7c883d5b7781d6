package engross.transcription;

import engross.transcription.ElementPatch.Edit;
import engross.yaml.Yaml;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes the text of a source, YAML or JSON, at single places. All else, its remarks, its order and how it is written, stays byte for
 * byte. Each change gives whether it could be made.
 */
final class SourcePatch {
    private final String file;
    private final boolean windows;
    private final StringBuilder written = new StringBuilder();
    private String text;
    private SourceLines lines;
    private SourceNodes nodes;

    private SourcePatch(String file, boolean windows, String text, SourceNodes nodes) {
        this.file = file;
        this.windows = windows;
        this.text = text;
        this.lines = new SourceLines(text);
        this.nodes = nodes;
    }

    /** @param content of a source without faults of syntax */
    static SourcePatch of(String file, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        boolean windows = text.contains("\r\n");
        String unix = text.replace("\r\n", "\n");
        SourceNodes nodes = new SourceNodes(
                Yaml.read(unix.getBytes(StandardCharsets.UTF_8), file).orThrow());
        return new SourcePatch(file, windows, unix, nodes);
    }

    String file() {
        return file;
    }

    /** The text as it is now, with the line ends that it had. */
    String done() {
        return windows ? text.replace("\n", "\r\n") : text;
    }

    SourceNodes nodes() {
        return nodes;
    }

    /** All that was written so far, one after the other. */
    String written() {
        return written.toString();
    }

    private boolean change(int from, int to, String replacement) {
        Edit edit = new Edit(from, to, replacement);
        return read(text.substring(0, from) + replacement + text.substring(to), List.of(edit));
    }

    /** Takes a text, where it can be read. @param edits that made it of the one before */
    private boolean read(String changed, List<Edit> edits) {
        var read = Yaml.read(changed.getBytes(StandardCharsets.UTF_8), file);
        if (read.value().isEmpty()) {
            return false;
        }
        text = changed;
        lines = new SourceLines(changed);
        edits.forEach(edit -> written.append(edit.replacement()).append('\n'));
        nodes = new SourceNodes(read.value().get());
        return true;
    }

    private int offset(YamlNode node) {
        return lines.offset(node.place());
    }

    private int end(YamlNode node) {
        return lines.end(node);
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

    /** What a paragraph of a text becomes. @param order names the change */
    record ParagraphChange(long order, SourcePath path, int number, String words) {}

    /** Replaces paragraphs of texts, all at once. @return those that could not be replaced */
    List<ParagraphChange> paragraphs(List<ParagraphChange> changes) {
        Map<SourcePath, List<String>> texts = new LinkedHashMap<>();
        List<ParagraphChange> failed = new ArrayList<>();
        for (ParagraphChange change : changes) {
            List<String> paragraphs = texts.containsKey(change.path())
                    ? texts.get(change.path())
                    : nodes.at(change.path()) instanceof Scalar scalar ? paragraphs(scalar.text()) : List.<String>of();
            if (paragraphs == null || change.number() >= paragraphs.size()) {
                failed.add(change);
                continue;
            }
            paragraphs.set(change.number(), change.words());
            texts.put(change.path(), paragraphs);
        }
        if (all(texts)) {
            return failed;
        }
        for (ParagraphChange change : changes) {
            if (!failed.contains(change)
                    && !paragraphs(change.path(), change.number(), all -> all.set(change.number(), change.words()))) {
                failed.add(change);
            }
        }
        return failed;
    }

    private boolean all(Map<SourcePath, List<String>> texts) {
        TextPatch all = new TextPatch(lines, nodes);
        List<Edit> edits = new ArrayList<>();
        texts.forEach((path, paragraphs) -> edits.add(
                all.edit(path, (Scalar) Objects.requireNonNull(nodes.at(path)), String.join("\n\n", paragraphs))));
        edits.sort(Comparator.comparingInt(Edit::from));
        StringBuilder changed = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : edits) {
            changed.append(text, at, edit.from()).append(edit.replacement());
            at = edit.to();
        }
        return edits.isEmpty() || read(changed.append(text, at, text.length()).toString(), edits);
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
        Edit edit = new TextPatch(lines, nodes).edit(path, scalar, words);
        return change(edit.from(), edit.to(), edit.replacement());
    }

    /** Makes a change of an element of a list. */
    boolean element(SourcePath path, ElementChange wanted) {
        Edit edit = wanted.of(new ElementPatch(lines, nodes, path));
        return edit != null && change(edit.from(), edit.to(), edit.replacement());
    }

    /** What is to become of an element. */
    interface ElementChange {
        @Nullable
        Edit of(ElementPatch element);
    }

    /** Adds an entry to a mapping, behind its last one. */
    boolean add(SourcePath path, String key, YamlValue value) {
        if (!(nodes.at(path) instanceof Mapping mapping) || mapping.entries().isEmpty()) {
            return false;
        }
        Entry last = mapping.entries().get(mapping.entries().size() - 1);
        Fields entry = new Fields(List.of(new Field(key, value)));
        if (isFlow(mapping)) {
            int end = end(last.value());
            String json = FlowText.write(entry);
            String space = FlowText.spaceBefore(text, offset(last.key()));
            return change(end, end, "," + (space.isEmpty() ? " " : space) + json.substring(1, json.length() - 1));
        }
        int indent = last.key().place().column() - 1;
        int at = lines.endOfBlock(lines.start(last.key().place().line()), indent, true);
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
            int end = end(entry.value());
            return at + 1 < entries.size()
                    ? change(offset(entry.key()), offset(entries.get(at + 1).key()), "")
                    : change(end(entries.get(at - 1).value()), end, "");
        }
        int line = lines.start(entry.key().place().line());
        int indent = entry.key().place().column() - 1;
        return lines.indentation(line) == indent && change(line, lines.endOfBlock(line, indent, true), "");
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
