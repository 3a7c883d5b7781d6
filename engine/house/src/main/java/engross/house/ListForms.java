package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Format;
import engross.model.NumberForm;
import engross.model.NumberForm.Numerals;
import engross.model.Place;
import engross.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how lists are labelled: by numerals, by signs given one by one, or by one sign for all. */
final class ListForms {
    private static final Map<String, Numerals> NUMERALS = Map.of(
            "decimal", Numerals.DECIMAL,
            "lower-letter", Numerals.LOWER_LETTER,
            "upper-letter", Numerals.UPPER_LETTER,
            "lower-roman", Numerals.LOWER_ROMAN,
            "upper-roman", Numerals.UPPER_ROMAN);

    private ListForms() {}

    /** Forms by first label. */
    static Map<String, NumberForm> read(@Nullable YamlNode node, Place place, Diagnostics diagnostics) {
        Map<String, NumberForm> forms = new LinkedHashMap<>();
        Fields lists = Fields.of(node, "lists", place, diagnostics);
        for (YamlNode.Entry entry : lists.entries()) {
            Fields form = lists.fields(entry).only(Set.of("numerals", "symbols", "sign", "prefix", "suffix", "format"));
            forms.put(entry.key().text(), form(form, diagnostics));
        }
        return forms;
    }

    private static NumberForm form(Fields fields, Diagnostics diagnostics) {
        List<String> symbols = fields.texts("symbols");
        Numerals numerals = Numerals.SYMBOLS;
        if (fields.has("sign")) {
            symbols = fields.texts("sign");
            numerals = Numerals.FIXED;
        } else if (symbols.isEmpty()) {
            Numerals named = NUMERALS.get(fields.requiredText("numerals"));
            if (named == null) {
                diagnostics.add(Diagnostic.error("house-value", fields.place(), "unknown numerals")
                        .withHint("allowed: "
                                + String.join(
                                        ", ",
                                        NUMERALS.keySet().stream().sorted().toList())));
            }
            numerals = named == null ? Numerals.DECIMAL : named;
        }
        return new NumberForm(
                numerals, symbols, fields.text("prefix", ""), fields.text("suffix", ""), format(fields, diagnostics));
    }

    static Format format(Fields fields, Diagnostics diagnostics) {
        String format = fields.text("format", "");
        switch (format) {
            case "":
                return Format.PLAIN;
            case "italic":
                return Format.ITALIC;
            case "bold":
                return Format.BOLD;
            default:
                diagnostics.add(Diagnostic.error("house-value", fields.place(), "unknown format " + format)
                        .withHint("allowed: italic, bold"));
                return Format.PLAIN;
        }
    }
}
