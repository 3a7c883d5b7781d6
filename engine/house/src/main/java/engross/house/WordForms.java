package engross.house;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * How the documents of a house look in Word files, so that a file can be understood: {@code import.yaml}.
 *
 * @param aliases ids of paragraph styles, by what else they are called: see {@link #key}
 * @param lines what a paragraph says, by its style
 * @param instruments keys of document types, by the style of the line with the number
 * @param tables parts of the first page, by table style: {@code masthead}
 * @param symbolParts how the parts of a symbol are written after its base, such as {@code (Rev.{n})}, in their order
 */
public record WordForms(
        Map<String, String> aliases,
        Map<String, Line> lines,
        Map<String, String> instruments,
        Map<String, String> tables,
        Map<String, String> symbolParts) {
    /** A house that says nothing about Word files. */
    public static final WordForms NONE = new WordForms(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public WordForms {
        aliases = copy(aliases);
        lines = copy(lines);
        instruments = copy(instruments);
        tables = copy(tables);
        symbolParts = copy(symbolParts);
    }

    private static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** What a paragraph says by its style. */
    public enum Line {
        SOURCE,
        TITLE,
        NUMBER,
        PLENARY,
        INSTRUMENT_TITLE,
        ENACTING,
        ANNEX,
        ANNEX_TITLE,
        ANNEX_COUNT,
        PROPOSAL,
        REASONS,
        COVER_GAP,
        COVER_RULE,
        CONTENTS;

        /** As {@code import.yaml} writes it. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a paragraph of a style says; nothing where it is text. */
    public Optional<Line> line(String style) {
        return Optional.ofNullable(lines.get(style));
    }

    /** The first style that says something; empty for none. */
    public String styleOf(Line line) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue() == line)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** An id or name of a style without what makes no difference: capitals, spaces, hyphens and underscores. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> c != ' ' && c != '-' && c != '_')
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Reads {@code import.yaml}. */
    static WordForms read(Fields fields) {
        fields.only(Set.of("lines", "instruments", "tables", "symbol", "aliases"));
        Map<String, Line> lines = new LinkedHashMap<>();
        Fields kinds = fields.fields("lines")
                .only(Arrays.stream(Line.values()).map(Line::key).collect(Collectors.toSet()));
        for (Line line : Line.values()) {
            kinds.texts(line.key()).forEach(style -> lines.put(style, line));
        }
        Map<String, String> aliases = new LinkedHashMap<>();
        each(fields.fields("aliases"), (style, names) -> names.forEach(name -> aliases.put(key(name), style)));
        Map<String, String> instruments = new LinkedHashMap<>();
        each(fields.fields("instruments"), (style, types) -> types.forEach(type -> instruments.put(style, type)));
        Map<String, String> tables = new LinkedHashMap<>();
        each(
                fields.fields("tables").only(Set.of("masthead")),
                (part, styles) -> styles.forEach(style -> tables.put(style, part)));
        Map<String, String> symbol = new LinkedHashMap<>();
        each(fields.fields("symbol"), (part, forms) -> forms.forEach(form -> symbol.put(part, form)));
        return new WordForms(aliases, lines, instruments, tables, symbol);
    }

    private static void each(Fields fields, BiConsumer<String, List<String>> entry) {
        fields.entries()
                .forEach(each ->
                        entry.accept(each.key().text(), fields.texts(each.key().text())));
    }
}
