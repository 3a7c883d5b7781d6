package engross.source;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Place;
import engross.source.SourceBlock.Heading;
import engross.source.SourceBlock.ItemList;
import engross.source.SourceBlock.Numbered;
import engross.source.SourceBlock.PageBreak;
import engross.source.SourceBlock.Para;
import engross.source.SourceBlock.Quote;
import engross.source.SourceBlock.Remark;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a source. What is at fault is left out or stands there empty: no document is made of it. */
final class BlockReader {
    private static final int DEEPEST_HEADING = 6;

    private final Reading reading;
    private final Shapes shapes;
    private final TextReader texts;
    private final WrapperReader wrappers;
    private final ItemReader items;
    private final CallReader calls;
    private final TableReader tables;
    private final ImageReader images;

    BlockReader(Reading reading) {
        this.reading = reading;
        this.shapes = new Shapes(reading.faults());
        this.texts = new TextReader(reading);
        this.wrappers = new WrapperReader(reading);
        this.items = new ItemReader(reading, this);
        this.calls = new CallReader(reading, items);
        this.tables = new TableReader(reading, this);
        this.images = new ImageReader(reading);
    }

    /** The blocks of a list. */
    List<SourceBlock> blocks(YamlNode node, Scope scope) {
        List<YamlNode> nodes = shapes.list(node, "the blocks");
        List<SourceBlock> blocks = new ArrayList<>(nodes.size());
        for (YamlNode block : nodes) {
            SourceBlock read = block(block, scope);
            if (read != null) {
                blocks.add(read);
            }
        }
        return blocks;
    }

    private @Nullable SourceBlock block(YamlNode node, Scope scope) {
        if (node instanceof Scalar scalar && scalar.text().equals("pagebreak")) {
            return new PageBreak("", scope.change(), node.place());
        }
        if (!(node instanceof Mapping mapping)) {
            reading.faults()
                    .add(
                            FormatRules.WRONG_TYPE,
                            node.place(),
                            "a block is wanted here, not " + TextReader.kind(node),
                            "write `para: …`");
            return null;
        }
        String kind = BlockKind.of(mapping, reading.faults());
        return kind.isEmpty() ? null : block(kind, mapping, scope);
    }

    private @Nullable SourceBlock block(String kind, Mapping mapping, Scope scope) {
        YamlNode value = mapping.get(kind);
        if (value == null) {
            return null;
        }
        return switch (kind) {
            case "heading" -> heading(mapping, value, scope);
            case "para" -> new Para(texts.text(value, scope), id(mapping, false), scope.change(), mapping.place());
            case "numbered" -> numbered(mapping, value, scope);
            case "call" -> calls.call(mapping, value, scope, id(mapping, false));
            case "list" -> list(mapping, value, scope);
            case "table" -> tables.table(mapping, value, scope, id(mapping, false));
            case "quote" -> new Quote(bodyOrText(value, scope), id(mapping, false), scope.change(), mapping.place());
            case "note" -> new Remark(texts.text(value, scope), id(mapping, false), scope.change(), mapping.place());
            case "image" -> images.image(mapping, value, scope, id(mapping, false));
            case "pagebreak" -> pageBreak(mapping, value, scope);
            default -> block(value, wrappers.within(kind, mapping, scope));
        };
    }

    private PageBreak pageBreak(Mapping mapping, YamlNode value, Scope scope) {
        boolean bare = value instanceof Scalar scalar
                && (scalar.isNull()
                        || scalar.text().isEmpty()
                        || (scalar.plain() && scalar.text().equals("true")));
        if (!bare) {
            reading.faults()
                    .add(FormatRules.WRONG_TYPE, value.place(), "a page break has no value", "write `- pagebreak`");
        }
        return new PageBreak(id(mapping, false), scope.change(), mapping.place());
    }

    private String id(Mapping mapping, boolean labelled) {
        return reading.ids().define(mapping.get("id"), labelled);
    }

    private Heading heading(Mapping block, YamlNode value, Scope scope) {
        Mapping options = value instanceof Mapping mapping ? mapping : block;
        if (options != block) {
            shapes.check(options, Forms.HEADING);
        }
        YamlNode text = options == block ? value : options.get("text");
        int level = shapes.integer(options.get("level"), 1, DEEPEST_HEADING, 1);
        boolean numbered = shapes.yes(options.get("numbered"), true);
        List<Inline> words = text == null ? List.of() : texts.text(text, scope);
        return new Heading(words, level, numbered, eitherId(block, options, numbered), scope.change(), block.place());
    }

    private Numbered numbered(Mapping block, YamlNode value, Scope scope) {
        Mapping parts = value instanceof Mapping mapping ? mapping : block;
        if (parts != block) {
            shapes.check(parts, Forms.NUMBERED);
        }
        YamlNode text = parts == block ? value : parts.get("text");
        List<Inline> words = text == null ? List.of() : texts.text(text, scope);
        return new Numbered(words, body(parts, scope), eitherId(block, parts, true), scope.change(), block.place());
    }

    /** The id beside the block's key, or among its parts. */
    private String eitherId(Mapping block, Mapping parts, boolean labelled) {
        String id = id(block, labelled);
        String inner = parts == block ? "" : id(parts, labelled);
        return id.isEmpty() ? inner : id;
    }

    private ItemList list(Mapping mapping, YamlNode value, Scope scope) {
        Scalar form = shapes.scalar(value, "the first label of the list");
        String label = form == null ? "" : form.text();
        List<String> forms = reading.vocabulary().listForms();
        if (form != null && !forms.contains(label)) {
            reading.faults()
                    .add(
                            FormatRules.UNKNOWN_VALUE,
                            form.place(),
                            "no list begins with the label `" + label + "`",
                            label.equals("-") ? "did you mean `–`?" : Nearest.allowed(forms));
        }
        YamlNode list = mapping.get("items");
        boolean labelled = label.chars().anyMatch(Character::isLetterOrDigit);
        return new ItemList(
                label,
                list == null ? List.of() : items.items(list, scope, labelled),
                id(mapping, false),
                scope.change(),
                mapping.place());
    }

    /** The body of an item or numbered paragraph; empty where there is none. */
    List<SourceBlock> body(Mapping mapping, Scope scope) {
        YamlNode body = mapping.get("body");
        return body == null ? List.of() : blocks(body, scope);
    }

    /** Blocks, or a text whose paragraphs are blocks. */
    List<SourceBlock> bodyOrText(YamlNode node, Scope scope) {
        return node instanceof Sequence
                ? blocks(node, scope)
                : paras(texts.paragraphs(node, scope), scope, node.place());
    }

    static List<SourceBlock> paras(List<List<Inline>> paragraphs, Scope scope, Place place) {
        Change change = scope.change();
        List<SourceBlock> paras = new ArrayList<>(paragraphs.size());
        for (List<Inline> paragraph : paragraphs) {
            paras.add(new Para(paragraph, "", change, place));
        }
        return paras;
    }
}
