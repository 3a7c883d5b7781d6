package engross.transcription;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an element of a list is to become, as a replacement of a part of the text; nothing where it is written so that it cannot be. */
final class ElementPatch {
    private final String text;
    private final SourceLines lines;
    private final @Nullable YamlNode node;
    private final @Nullable Sequence list;
    private final int index;
    private final boolean flow;
    private final int dash;
    private final int from;
    private final int to;

    /** A part of the text and what takes its place. */
    record Edit(int from, int to, String replacement) {}

    ElementPatch(SourceLines lines, SourceNodes nodes, SourcePath path) {
        this.text = lines.text();
        this.lines = lines;
        this.node = nodes.at(path);
        this.list = nodes.at(path.parent()) instanceof Sequence sequence ? sequence : null;
        this.index = path.last() instanceof Integer number ? number : -1;
        this.flow = list != null && FlowText.isBracket(text, lines.offset(list.place()));
        this.dash = list == null ? 0 : list.place().column() - 1;
        int start = node == null
                ? 0
                : flow ? lines.offset(node.place()) : lines.start(node.place().line());
        this.from = start;
        this.to = node == null ? 0 : flow ? lines.end(node) : lines.endOfBlock(start, dash, false);
    }

    /** Whether the element stands in lines of its own behind a dash, or in brackets. */
    private boolean isThere() {
        return node != null && list != null && index >= 0 && (flow || text.startsWith(" ".repeat(dash) + "-", from));
    }

    /** Takes it out; a list is never left empty. */
    @Nullable
    Edit removed() {
        if (!isThere() || list == null || list.items().size() < 2) {
            return null;
        }
        if (!flow) {
            return new Edit(from, to, "");
        }
        return index + 1 < list.items().size()
                ? new Edit(from, lines.offset(list.items().get(index + 1).place()), "")
                : new Edit(lines.end(list.items().get(index - 1)), to, "");
    }

    /** Puts values behind it, or before it. */
    @Nullable
    Edit joined(List<YamlValue> values, boolean before) {
        if (!isThere()) {
            return null;
        }
        if (flow) {
            String space = separation();
            StringBuilder json = new StringBuilder();
            for (YamlValue value : values) {
                String own = FlowText.write(value);
                json.append(before ? own + "," + space : "," + space + own);
            }
            return before ? new Edit(from, from, json.toString()) : new Edit(to, to, json.toString());
        }
        String written = SourceLines.shifted(YamlWriter.write(new Items(values)), dash);
        if (before) {
            return new Edit(from, from, written);
        }
        return new Edit(to, to, (to > 0 && text.charAt(to - 1) != '\n' ? "\n" : "") + written);
    }

    /** The white space between elements in brackets: as before this one, or where it is the first, before the next. */
    private String separation() {
        List<YamlNode> items = list == null ? List.of() : list.items();
        int at = index == 0 && items.size() > 1 ? lines.offset(items.get(1).place()) : from;
        String space = FlowText.spaceBefore(text, at);
        return space.isEmpty() ? " " : space;
    }

    /** Sets {@code insert:} or {@code delete:} around it. @param by name of the author; empty for the usual one */
    @Nullable
    Edit wrapped(String word, String by) {
        if (!isThere()) {
            return null;
        }
        if (flow) {
            String author = by.isEmpty() ? "" : ", \"by\": " + FlowText.quoted(by);
            return new Edit(from, to, "{\"" + word + "\": " + text.substring(from, to) + author + "}");
        }
        String own = text.substring(from + dash + 2, to);
        String head = " ".repeat(dash) + "- " + word + ":" + (isInline() ? " " : "\n" + " ".repeat(dash + 4));
        String end = own.endsWith("\n") || by.isEmpty() ? "" : "\n";
        String author = by.isEmpty() ? "" : end + SourceLines.shifted(YamlWriter.write(by(by)), dash + 2);
        return new Edit(from, to, head + own.replaceAll("\n(?=[^\n])", "\n  ") + author);
    }

    private static Fields by(String author) {
        return new Fields(List.of(new Field("by", new Text(author))));
    }

    /** Whether the value stands behind a key in one line, or begins there. */
    private boolean isInline() {
        return node instanceof Scalar || (node != null && FlowText.isBracket(text, lines.offset(node.place())));
    }

    /** Takes {@code insert:} or {@code delete:} away from it. */
    @Nullable
    Edit unwrapped(String word) {
        Entry wrapper = node instanceof Mapping mapping ? mapping.entry(word) : null;
        if (!isThere() || wrapper == null) {
            return null;
        }
        if (flow || (node != null && FlowText.isBracket(text, lines.offset(node.place())))) {
            int start = lines.offset(wrapper.value().place());
            int own = flow ? from : lines.offset(node == null ? wrapper.value().place() : node.place());
            return new Edit(
                    own, flow ? to : FlowText.end(text, own), text.substring(start, lines.end(wrapper.value())));
        }
        int own = lines.offset(wrapper.value().place());
        int end = to;
        Entry by = node instanceof Mapping mapping ? mapping.entry("by") : null;
        if (by != null) {
            if (by.key().place().line() < wrapper.key().place().line()) {
                return null;
            }
            end = lines.start(by.key().place().line());
        }
        // A list under its key may stand no deeper than the key.
        int less = isText(wrapper.value()) ? 2 : wrapper.value().place().column() - 1 - (dash + 2);
        String inner = text.substring(own, end).replaceAll("\n {" + Math.max(less, 0) + "}", "\n");
        return new Edit(from, to, " ".repeat(dash) + "- " + inner);
    }

    private boolean isText(YamlNode value) {
        return value instanceof Scalar || FlowText.isBracket(text, lines.offset(value.place()));
    }
}
