package engross.source;

import engross.source.Vocabulary.FieldKind;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The plain values of a source: symbols, dates, numbers, names. */
final class FieldReader {
    private static final String ONLY = " only";

    private final Vocabulary vocabulary;
    private final Faults faults;
    private final Shapes shapes;

    FieldReader(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
        this.shapes = new Shapes(faults);
    }

    /** The plain values of a mapping, in its order; those at fault are there as they are written. */
    Map<String, SourceField> fields(Mapping mapping) {
        Map<String, SourceField> fields = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (Forms.FIELDS.contains(key) || vocabulary.fields().containsKey(key)) {
                field(key, entry.value()).ifPresent(field -> fields.put(key, field));
            }
        }
        return fields;
    }

    /** A plain value of the kind that its key asks for. */
    Optional<SourceField> field(String key, YamlNode node) {
        Scalar scalar = shapes.scalar(node, "`" + key + "`");
        if (scalar == null) {
            return Optional.empty();
        }
        switch (key) {
            case "original" -> language(scalar);
            case "source" -> submitter(scalar);
            default -> check(kind(key), scalar);
        }
        return Optional.of(new SourceField(scalar.text().strip(), scalar.place()));
    }

    private FieldKind kind(String key) {
        return switch (key) {
            case "date" -> FieldKind.DATE;
            case "symbol" -> FieldKind.SYMBOL;
            case "plenary" -> FieldKind.INTEGER;
            default -> vocabulary.fields().getOrDefault(key, FieldKind.TEXT);
        };
    }

    private void check(FieldKind kind, Scalar scalar) {
        switch (kind) {
            case DATE -> date(scalar);
            case SYMBOL -> symbol(scalar);
            case INTEGER -> shapes.integer(scalar, 0, Shapes.ANY, 0);
            case TEXT -> text(scalar);
        }
    }

    private void text(Scalar scalar) {
        for (int i = 0; i < scalar.text().length(); i++) {
            if (scalar.text().charAt(i) < ' ') {
                faults.add(FormatRules.WRONG_TYPE, scalar.placeOf(i), "this value stands on one line");
                return;
            }
        }
    }

    private void date(Scalar scalar) {
        DateText.fault(scalar.text())
                .ifPresent(fault -> faults.add(FormatRules.DATE, scalar.place(), fault, "for instance 2026-05-08"));
    }

    private void symbol(Scalar scalar) {
        text(scalar);
        String pattern = vocabulary.symbolPattern();
        if (pattern.isEmpty() || Pattern.compile(pattern).matcher(scalar.text()).matches()) {
            return;
        }
        String hint = Homoglyphs.firstForeign(scalar.text())
                .map(c -> "`" + c + "` is no Latin letter")
                .orElse("for instance C26/59 or C26/59(Rev.1); the letter of the language is added");
        faults.add(FormatRules.SYMBOL, scalar.place(), "this is no document symbol", hint);
    }

    /** A language, or {@code en only} where there are no other language versions. */
    private void language(Scalar scalar) {
        String text = scalar.text();
        String language = text.endsWith(ONLY) ? text.substring(0, text.length() - ONLY.length()) : text;
        if (!vocabulary.languages().contains(language)) {
            faults.add(
                    FormatRules.UNKNOWN_LANGUAGE,
                    scalar.place(),
                    "there is no language `" + scalar.text() + "`",
                    () -> Nearest.hint(language, vocabulary.languages()));
        }
    }

    /** Whoever submits a document may have any name; only what is written like a key must be one. */
    private void submitter(Scalar scalar) {
        String text = scalar.text();
        text(scalar);
        if (vocabulary.submitters().contains(text)) {
            return;
        }
        Optional<String> near = Nearest.to(text, vocabulary.submitters());
        if (near.isPresent() || isKey(text)) {
            faults.add(
                    FormatRules.UNKNOWN_SUBMITTER,
                    scalar.place(),
                    "nobody has the key `" + text + "`",
                    () -> Nearest.hint(text, vocabulary.submitters()));
        }
    }

    /** Small letters and hyphens. */
    private static boolean isKey(String text) {
        return text.indexOf('-') > 0 && text.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'));
    }
}
