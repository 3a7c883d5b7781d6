package engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import engross.model.Result;
import engross.yaml.Yaml;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JSON Schema that editors use says the same as the reader. */
class SchemaTest {
    private static final Path ROOT = Path.of(System.getProperty("engross.root", "."));
    private static final Path FILE = ROOT.resolve("templates").resolve("document.schema.json");
    private static final JsonNode SCHEMA = JsonNodes.of(node(FILE));
    private static final JsonSchema VALIDATOR =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(content(FILE), InputFormat.JSON);

    /** Faults of form. What a schema cannot say (references, marks, sums, spans, days of months) is the reader's alone. */
    private static final Set<String> STRUCTURAL = Set.of(
            "not-a-document",
            "unknown-key",
            "missing-key",
            "wrong-type",
            "empty-text",
            "empty-list",
            "unknown-type",
            "unknown-language",
            "unknown-action",
            "unknown-block",
            "several-blocks",
            "unknown-value",
            "unknown-rule",
            "rule-is-error",
            "number",
            "symbol",
            "id-form",
            "image-file",
            "version-keys",
            "version-file");

    /** A text of spaces, and the type of another file. */
    private static final Set<String> BEYOND = Set.of("empty-text.yaml", "different-versions.yaml");

    private static String content(Path file) {
        return new String(ErrorFixtures.content(file), StandardCharsets.UTF_8);
    }

    private static YamlNode node(Path file) {
        return Yaml.read(ErrorFixtures.content(file), ErrorFixtures.name(file)).orThrow();
    }

    private static List<String> faults(YamlNode source) {
        return VALIDATOR.validate(JsonNodes.of(source)).stream()
                .map(fault -> fault.getMessage())
                .toList();
    }

    private static JsonNode definition(String name) {
        JsonNode definition = SCHEMA.path("$defs").path(name);
        assertFalse(definition.isMissingNode(), name);
        return definition;
    }

    private static void sameKeys(Form form, JsonNode object, String... further) {
        Set<String> keys = new TreeSet<>(form.keys());
        keys.addAll(List.of(further));
        Set<String> found = new TreeSet<>();
        object.path("properties").fieldNames().forEachRemaining(found::add);
        assertEquals(keys, found, form.name());
        assertTrue(object.path("additionalProperties").isBoolean(), form.name());
        Set<String> required = new TreeSet<>();
        object.path("required").forEach(key -> required.add(key.asText()));
        assertTrue(required.containsAll(form.required()), form.name() + " " + required);
    }

    @Test
    void everyFormHasTheSameKeys() {
        sameKeys(Forms.DOCUMENT, SCHEMA, "group", "draft");
        sameKeys(Forms.INSTRUMENT, definition("instrument"), "group", "draft");
        sameKeys(Forms.PROPOSAL, definition("proposal"));
        sameKeys(Forms.CHANGES, SCHEMA.path("properties").path("changes"));
        sameKeys(Forms.RULES, SCHEMA.path("properties").path("rules"));
        sameKeys(Forms.ANNEX, definition("annex"));
        sameKeys(Forms.ITEM, definition("item").path("oneOf").path(1));
        sameKeys(Forms.HEADING, definition("heading").at("/properties/heading/oneOf/1"));
        sameKeys(Forms.NUMBERED, definition("numberedPara").at("/properties/numbered/oneOf/1"));
        sameKeys(Forms.TABLE, definition("table").at("/properties/table"));
        sameKeys(Forms.COLUMN, definition("table").at("/properties/table/properties/columns/items/oneOf/1"));
        sameKeys(Forms.CELL, definition("cell").path("oneOf").path(2));
        sameKeys(Forms.IMAGE, definition("image").at("/properties/image"));
    }

    @Test
    void everyBlockIsThere() {
        Forms.BLOCKS.forEach((kind, form) -> {
            JsonNode block = switch (kind) {
                case "numbered" -> definition("numberedPara");
                case "insert" -> definition("insertedBlock");
                case "delete" -> definition("deletedBlock");
                case "pagebreak" -> definition("pagebreak").path("oneOf").path(1);
                default -> definition(kind);
            };
            sameKeys(form, block);
        });
        assertEquals(Forms.BLOCKS.size(), definition("block").path("oneOf").size());
    }

    @Test
    void theWarningsAreThere() {
        List<String> codes = new ArrayList<>();
        SCHEMA.at("/properties/rules/properties/off/items/enum").forEach(code -> codes.add(code.asText()));
        assertEquals(StyleRules.ALL.stream().map(Rule::code).toList(), codes);
    }

    @Test
    void everyPartIsDescribed() {
        List<String> bare = new ArrayList<>();
        described(SCHEMA, "", bare);
        assertEquals(List.of(), bare);
    }

    private static void described(JsonNode schema, String path, List<String> bare) {
        schema.path("properties").fields().forEachRemaining(property -> {
            boolean condition = path.contains("/then") || path.contains("/else") || path.contains("/if");
            if (!condition
                    && !property.getValue().has("description")
                    && !property.getValue().has("$ref")) {
                bare.add(path + "/" + property.getKey());
            }
            described(property.getValue(), path + "/" + property.getKey(), bare);
        });
        schema.path("$defs").fields().forEachRemaining(definition -> {
            if (!definition.getValue().has("description")) {
                bare.add(definition.getKey());
            }
            described(definition.getValue(), definition.getKey(), bare);
        });
    }

    /** Sources that the project ships, and those beside it where they are. */
    private static List<Path> goodSources() {
        List<Path> sources = new ArrayList<>(sources(ROOT.resolve("fixtures")));
        Path seeds = ROOT.resolve("../shared/seeds");
        if (Files.isDirectory(seeds)) {
            sources.addAll(sources(seeds));
        }
        return sources;
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(ErrorFixtures.folder()))
                    .filter(file -> content(file).contains("language"))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void everyGoodSourceIsValid() {
        List<Path> sources = goodSources();
        assertFalse(sources.isEmpty());
        for (Path source : sources) {
            assertEquals(List.of(), faults(node(source)), source.toString());
        }
    }

    /** The house that ships is the one that the schema was written for. */
    @Test
    void theWordsAreTheHouses() {
        Mapping house = assertInstanceOf(
                Mapping.class,
                node(ROOT.resolve("templates").resolve("itu-council").resolve("house.yaml")));
        assertEquals(keys(house, "types"), words("/properties/type/enum"));
        assertEquals(keys(house, "actions"), words("/$defs/proposal/properties/action/enum"));
        assertEquals(keys(house, "calls"), words("/$defs/call/properties/call/anyOf/0/enum"));
        Set<String> forms = words("/$defs/list/properties/list/enum");
        assertEquals(keys(house, "lists"), forms);
        assertEquals(keys(house, "fields"), new TreeSet<>(List.of("group", "draft")));
    }

    private static Set<String> keys(Mapping house, String part) {
        Mapping mapping = assertInstanceOf(Mapping.class, house.get(part));
        return new TreeSet<>(
                mapping.entries().stream().map(entry -> entry.key().text()).toList());
    }

    private static Set<String> words(String path) {
        Set<String> words = new TreeSet<>();
        SCHEMA.at(path).forEach(word -> words.add(word.asText()));
        return words;
    }

    @Test
    void everyFaultOfFormIsAFaultOfTheSchema() {
        int tried = 0;
        for (Path source : ErrorFixtures.sources()) {
            Result<YamlNode> nodes = Yaml.read(ErrorFixtures.content(source), ErrorFixtures.name(source));
            if (nodes.value().isEmpty()) {
                continue;
            }
            YamlNode root = nodes.value().get();
            Result<SourceDocument> result = ErrorFixtures.read(source);
            boolean structural = result.diagnostics().stream()
                    .anyMatch(found -> STRUCTURAL.contains(found.code())
                            && found.place().file().equals(ErrorFixtures.name(source)));
            if (structural && !BEYOND.contains(ErrorFixtures.name(source))) {
                tried++;
                assertFalse(faults(root).isEmpty(), source.toString());
            } else if (result.value().isPresent()) {
                assertEquals(List.of(), faults(root), source.toString());
            }
        }
        assertTrue(tried > 15, "only " + tried);
    }

    /** Each key of each fixture of form, one at a time: the schema and the reader agree on every small source. */
    @Test
    void theSchemaAndTheReaderAgreeOnBlocks() {
        String head = "type: information\nlanguage: en\ntitle: A\nbody:\n";
        List<String> blocks = List.of(
                "- para: Text",
                "- para: ''",
                "- para:",
                "- para: 12",
                "- para: true",
                "- para: [a]",
                "- para: Text\n  id: 1a",
                "- heading: A\n  level: 2",
                "- heading: A\n  level: 7",
                "- heading: {text: A, numbered: false}",
                "- heading: {text: A, numbered: no}",
                "- heading: {level: 2}",
                "- numbered: {text: A, body: [{para: B}]}",
                "- numbered: A\n  body: []",
                "- call: decides\n  text: A",
                "- call: decides",
                "- call: decides\n  text: A\n  items: [B]",
                "- call: decides\n  items: [A]\n  body: [{para: B}]",
                "- call: hopes that\n  items: [A, {text: B, body: [{para: C}]}]\n  kind: operative",
                "- call: hopes that\n  items: [A, {body: [{para: C}]}]",
                "- list: a)\n  items: [A, {insert: B}, {delete: {text: C}}]",
                "- list: a)\n  items: [{insert: B, text: C}]",
                "- list: '*'\n  items: [A]",
                "- list: 1\n  items: [A]",
                "- table: {columns: [A, {title: B, width: 50}], rows: [[a, b], {insert: [c, '']}]}",
                "- table: {columns: [A], rows: [[{text: a, columns: 1, rows: 1}], [[{para: b}]], ['']]}",
                "- table: {columns: [A], rows: [[{columns: 1}]]}",
                "- table: {columns: [], rows: [[a]]}",
                "- table: {columns: [A], rows: []}",
                "- quote: A",
                "- quote: [{para: A}]",
                "- note: A",
                "- note: [A]",
                "- image: {file: a/b.png, alt: ''}",
                "- image: {file: a..b.PNG, alt: A}",
                "- image: {file: a.png}",
                "- image: {file: a/../../b.png, alt: A}",
                "- image: {file: a.gif, alt: A}",
                "- pagebreak",
                "- pagebreak:",
                "- pagebreak: 2",
                "- insert: {para: A}",
                "- insert: A",
                "- insert: {para: A}\n  delete: {para: B}",
                "- para: A\n  note: B",
                "- words",
                "- {}");
        for (String block : blocks) {
            String source = head + block + "\n";
            byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
            Result<SourceDocument> result = Sources.read(bytes, "a.yaml", TestVocabulary.HOUSE);
            Mapping root =
                    assertInstanceOf(Mapping.class, Yaml.read(bytes, "a.yaml").orThrow());
            List<String> faults = faults(root);
            assertEquals(result.value().isPresent(), faults.isEmpty(), block + "\n" + result.diagnostics() + faults);
        }
    }
}
