package engross.transcription;

import engross.transcription.ElementPatch.Edit;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlNode.Sequence;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Text;
import engross.yaml.YamlWriter;
import java.util.List;

/** What a text of a source is to become, as a replacement of a part of the source. */
final class TextPatch {
    private final String text;
    private final SourceNodes nodes;
    private final SourceLines lines;

    TextPatch(SourceLines lines, SourceNodes nodes) {
        this.text = lines.text();
        this.nodes = nodes;
        this.lines = lines;
    }

    /** A text with other words, written as its surroundings are. */
    Edit edit(SourcePath path, Scalar scalar, String words) {
        int from = lines.offset(scalar.place());
        int to = lines.end(scalar);
        YamlNode parent = nodes.at(path.parent());
        if (parent != null && FlowText.isBracket(text, lines.offset(parent.place()))) {
            return new Edit(from, to, FlowText.quoted(words));
        }
        boolean isBlock = text.charAt(from) == '|' || text.charAt(from) == '>';
        String own = indented(words, indent(path));
        boolean ends = isBlock && own.indexOf('\n') < 0 && to < text.length() && text.charAt(to) != '\n';
        return new Edit(from, to, ends ? own + "\n" : own);
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
}
