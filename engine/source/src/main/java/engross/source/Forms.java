package engross.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All mappings of the format and their keys. The JSON Schema is held against this table by a test. */
final class Forms {
    /** Plain values that every house knows. */
    static final List<String> FIELDS = List.of(
            "meeting", "symbol", "agenda", "date", "original", "source", "number", "adopted", "amended", "plenary");

    static final Form DOCUMENT = Form.of(
            "document",
            List.of("type", "language"),
            "$schema",
            "meeting",
            "symbol",
            "agenda",
            "date",
            "original",
            "source",
            "number",
            "adopted",
            "amended",
            "plenary",
            "title",
            "cover",
            "headings",
            "body",
            "annexes",
            "footnotes",
            "proposals",
            "changes",
            "authors",
            "rules");

    static final Form INSTRUMENT = Form.of(
            "instrument",
            List.of("type"),
            "number",
            "adopted",
            "amended",
            "plenary",
            "title",
            "headings",
            "body",
            "annexes",
            "footnotes");

    static final Form PROPOSAL = Form.of(
            "proposal",
            List.of("action"),
            "instrument",
            "base",
            "revised",
            "by",
            "date",
            "number",
            "amended",
            "provision",
            "reasons");
    static final Form PROVISION = Form.of("provision", List.of(), "of", "label", "text", "cells");
    static final Form CHANGES = Form.of("revision", List.of(), "by", "date");
    static final Form RULES = Form.of("rule list", List.of("off"));
    static final Form ANNEX = Form.of("annex", List.of("title", "body"), "id", "label");
    static final Form ITEM = Form.of("item", List.of("text"), "body", "id");
    static final Form HEADING = Form.of("heading", List.of("text"), "level", "numbered", "id");
    static final Form NUMBERED = Form.of("numbered", List.of("text"), "body", "id");
    static final Form TABLE = Form.of("table", List.of("columns", "rows"), "title", "description", "header");
    static final Form COLUMN = Form.of("column", List.of(), "title", "width");
    static final Form CELL = Form.of("cell", List.of(), "text", "body", "columns", "rows");
    static final Form IMAGE = Form.of("image", List.of("file", "alt"), "width", "title");

    /** The kinds of blocks, by the key that says the kind. */
    static final Map<String, Form> BLOCKS = blocks();

    private Forms() {}

    private static Map<String, Form> blocks() {
        Map<String, Form> blocks = new LinkedHashMap<>();
        blocks.put("heading", Form.of("heading", List.of("heading"), "level", "numbered", "id"));
        blocks.put("para", Form.of("para", List.of("para"), "id"));
        blocks.put("numbered", Form.of("numbered", List.of("numbered"), "body", "id"));
        blocks.put("call", Form.of("call", List.of("call"), "text", "body", "items", "kind", "id"));
        blocks.put("list", Form.of("list", List.of("list", "items"), "id"));
        blocks.put("table", Form.of("table", List.of("table"), "id"));
        blocks.put("quote", Form.of("quote", List.of("quote"), "id"));
        blocks.put("note", Form.of("note", List.of("note"), "id"));
        blocks.put("image", Form.of("image", List.of("image"), "id"));
        blocks.put("pagebreak", Form.of("pagebreak", List.of("pagebreak"), "id"));
        blocks.put("insert", Form.of("insert", List.of("insert"), "by"));
        blocks.put("delete", Form.of("delete", List.of("delete"), "by"));
        return blocks;
    }
}
