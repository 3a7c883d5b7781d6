package engross.yaml;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.yaml.ScalarLayout.Style;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML 1.2 to nodes, over the parser's events; nothing is constructed from tags. */
final class YamlReader {
    /** The code of a text without a value. */
    static final String EMPTY = "empty-source";

    private static final int LARGEST_BUFFER = 64 * 1024;

    private final SourceText source;
    private final ParserImpl parser;
    private final Cursor cursor;
    private final Diagnostics diagnostics = new Diagnostics();
    private final NodeBudget budget = new NodeBudget();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int deepest;
    private boolean swallowed;

    /** What an alias stands for, how many values that is, and how many levels. */
    private record Anchored(YamlNode node, int nodes, int levels) {}

    YamlReader(SourceText source) {
        this.source = source;
        this.cursor = new Cursor(source);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.file())
                .setCodePointLimit(Yaml.MAX_BYTES)
                .setBufferSize(Math.max(1024, Math.min(source.text().length(), LARGEST_BUFFER)))
                .build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
    }

    Attempt read() {
        try {
            YamlNode node = document();
            return new Attempt(node, diagnostics.sorted(), null, swallowed);
        } catch (FaultException fault) {
            diagnostics.add(fault.diagnostic());
        } catch (MarkedYamlEngineException fault) {
            return new Attempt(null, diagnostics.sorted(), SyntaxFault.of(fault, source), swallowed);
        } catch (YamlEngineException fault) {
            diagnostics.add(SyntaxFault.unplaced(fault, source));
        }
        return new Attempt(null, diagnostics.sorted(), null, swallowed);
    }

    private YamlNode document() {
        parser.next();
        if (!parser.checkEvent(Event.ID.DocumentStart)) {
            throw new FaultException(Diagnostic.error(EMPTY, Place.of(source.file()), "there is nothing in the file"));
        }
        parser.next();
        YamlNode node = node(parser.next(), 1);
        parser.next();
        if (parser.checkEvent(Event.ID.DocumentStart)) {
            throw new FaultException(
                    Diagnostic.error("several-documents", place(parser.peekEvent()), "a second document begins here")
                            .withHint("write one document a file, without `---` between texts"));
        }
        return node;
    }

    private YamlNode node(Event event, int depth) {
        Place place = place(event);
        NodeBudget.checkDepth(depth, place);
        deepest = Math.max(deepest, depth);
        if (event instanceof AliasEvent alias) {
            return resolve(alias, place, depth);
        }
        String anchor = ((NodeEvent) event).getAnchor().map(Object::toString).orElse("");
        return anchor.isEmpty() ? value(event, place, depth) : anchored(event, place, depth, anchor);
    }

    private YamlNode value(Event event, Place place, int depth) {
        budget.take(1, place);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        refuseTag(((CollectionStartEvent) event).getTag().orElse(""), place);
        return event.getEventId() == Event.ID.SequenceStart ? sequence(place, depth) : mapping(place, depth);
    }

    private YamlNode anchored(Event event, Place place, int depth, String anchor) {
        int before = budget.taken();
        int outer = deepest;
        deepest = depth;
        anchors.remove(anchor);
        YamlNode node = value(event, place, depth);
        anchors.put(anchor, new Anchored(node, budget.taken() - before, deepest - depth));
        deepest = Math.max(deepest, outer);
        return node;
    }

    private YamlNode resolve(AliasEvent alias, Place place, int depth) {
        String name = alias.getAlias().toString();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            diagnostics.add(Diagnostic.error("undefined-alias", place, "nothing is called `&" + name + "` before this")
                    .withHint("a text that begins with `*` must stand in quotes"));
            return new Scalar(name, false, place, new ScalarLayout(source, offset(alias), Style.PLAIN));
        }
        budget.take(anchored.nodes, place);
        NodeBudget.checkDepth(depth + anchored.levels, place);
        deepest = Math.max(deepest, depth + anchored.levels);
        return anchored.node;
    }

    private Scalar scalar(ScalarEvent event, Place place) {
        refuseTag(event.getTag().orElse(""), place);
        Style style = switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.DOUBLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            case PLAIN -> Style.PLAIN;
        };
        swallowed |= source.hasRemarks() && EntryLines.isRemarked(event.getValue());
        ScalarLayout layout = new ScalarLayout(source, afterProperties(offset(event), event), style);
        return new Scalar(event.getValue(), style == Style.PLAIN, place, layout);
    }

    /** Where the text itself begins: the mark of a node with an anchor stands before the anchor. */
    private int afterProperties(int start, NodeEvent event) {
        if (event.getAnchor().isEmpty()) {
            return start;
        }
        String text = source.text();
        int i = start;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void refuseTag(String tag, Place place) {
        if (!tag.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            "tag", place, "the tag `" + SyntaxFault.shortTag(tag) + "` means nothing in a source")
                    .withHint("delete it; a text that begins with `!` must stand in quotes"));
        }
    }

    private YamlNode sequence(Place place, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = parser.next(); event.getEventId() != Event.ID.SequenceEnd; event = parser.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(items, place);
    }

    private YamlNode mapping(Place place, int depth) {
        MappingBuilder mapping = new MappingBuilder(diagnostics);
        for (Event event = parser.next(); event.getEventId() != Event.ID.MappingEnd; event = parser.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(parser.next(), depth + 1);
            mapping.add(key, value);
        }
        return mapping.build(place);
    }

    private Place place(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        return new Place(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    private int offset(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        return cursor.offsetAt(mark.getLine(), mark.getColumn());
    }
}
