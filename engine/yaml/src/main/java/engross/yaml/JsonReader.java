package engross.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.yaml.ScalarLayout.Style;
import engross.yaml.YamlNode.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON (RFC 8259) to nodes. */
final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Yaml.MAX_BYTES)
                    .maxNameLength(Yaml.MAX_BYTES)
                    .maxNumberLength(Yaml.MAX_BYTES)
                    .build())
            .build();

    private final SourceText source;
    private final Cursor cursor;
    private final Diagnostics diagnostics = new Diagnostics();
    private final NodeBudget budget = new NodeBudget();
    private @Nullable JsonProcessingException syntax;

    JsonReader(SourceText source) {
        this.source = source;
        this.cursor = new Cursor(source);
    }

    Attempt read() {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            YamlNode node = document(parser);
            return new Attempt(node, diagnostics.sorted(), null, false);
        } catch (FaultException fault) {
            diagnostics.add(fault.diagnostic());
        } catch (JsonProcessingException fault) {
            syntax = fault;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        List<Diagnostic> all = new ArrayList<>(diagnostics.sorted());
        syntax().ifPresent(all::add);
        return new Attempt(null, all, null, false);
    }

    /** Where the syntax ended the reading, in characters; -1 where it did not. */
    int fault() {
        return syntax == null ? -1 : JsonSyntaxFault.offset(syntax, source);
    }

    /** What is wrong with the syntax; nothing where it did not end the reading. */
    Optional<Diagnostic> syntax() {
        return Optional.ofNullable(syntax).map(fault -> JsonSyntaxFault.of(fault, source));
    }

    /** What else is wrong. */
    List<Diagnostic> others() {
        return diagnostics.sorted();
    }

    private YamlNode document(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new FaultException(
                    Diagnostic.error(YamlReader.EMPTY, Place.of(source.file()), "there is nothing in the file"));
        }
        YamlNode node = node(parser, first, 1);
        if (parser.nextToken() != null) {
            throw new FaultException(Diagnostic.error(
                    "several-documents", cursor.placeAt(offset(parser)), "something follows the document here"));
        }
        return node;
    }

    private YamlNode node(JsonParser parser, @Nullable JsonToken token, int depth) throws IOException {
        int start = offset(parser);
        Place place = cursor.placeAt(start);
        NodeBudget.checkDepth(depth, place);
        budget.take(1, place);
        if (token == JsonToken.START_ARRAY) {
            return sequence(parser, place, depth);
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, place, depth);
        }
        boolean quoted = token == JsonToken.VALUE_STRING;
        Style style = quoted ? Style.DOUBLE_QUOTED : Style.PLAIN;
        return new Scalar(parser.getText(), !quoted, place, new ScalarLayout(source, start, style));
    }

    private YamlNode sequence(JsonParser parser, Place place, int depth) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(parser, token, depth + 1));
        }
        return new YamlNode.Sequence(items, place);
    }

    private YamlNode mapping(JsonParser parser, Place place, int depth) throws IOException {
        MappingBuilder mapping = new MappingBuilder(diagnostics);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int start = offset(parser);
            Place at = cursor.placeAt(start);
            Scalar key =
                    new Scalar(parser.currentName(), true, at, new ScalarLayout(source, start, Style.DOUBLE_QUOTED));
            YamlNode value = node(parser, parser.nextToken(), depth + 1);
            mapping.add(key, value);
        }
        return mapping.build(place);
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
