package engross.source;

import java.util.List;

/** What a text must be before it is looked at as a source: the faults that {@link engross.yaml.Yaml} reports. */
final class TextRules {
    static final Rule CONTROL = Rule.error(
            "control-character",
            "Control characters may not stand in a source, nor be written as escapes.",
            "para: \"bell \\u0007\"",
            "para: bell");

    static final List<Rule> ALL = List.of(
            Rule.error("too-large", "A source has at most 16 MB.", "a file of 100 MB", "a file of 60 kB"),
            Rule.error(
                    "not-utf-8", "A source is UTF-8 text.", "a file saved as Windows-1252", "the same saved as UTF-8"),
            CONTROL,
            Rule.error("empty-source", "There is a document in the file.", "# only a remark", "type: report"),
            Rule.error("syntax", "The text is YAML 1.2, or JSON.", "title: One: two", "title: 'One: two'"),
            Rule.error("tab-indent", "YAML is indented with spaces.", "body:\n⇥- para: Text", "body:\n- para: Text"),
            Rule.error("duplicate-key", "A key stands once in a mapping.", "title: A\ntitle: B", "title: A"),
            Rule.error("key-form", "A key is a word.", "? [a, b]\n: text", "a: text"),
            Rule.error(
                    "undefined-alias",
                    "An alias repeats a value that was given a name above it.",
                    "para: *emphasis* at the start",
                    "para: '*emphasis* at the start'"),
            Rule.error("tag", "Tags of YAML mean nothing in a source.", "number: !!int 641", "number: 641"),
            Rule.error(
                    "several-documents",
                    "A file holds one document.",
                    "type: report\n---\ntype: report",
                    "type: report"),
            Rule.error("too-deep", "Values are nested at most 64 levels deep.", "[[[[ … ]]]]", "[[a]]"),
            Rule.error(
                    "too-many-values",
                    "A source has at most 250 000 values, with those that aliases repeat.",
                    "a list of a million items",
                    "a list of twenty items"));

    private TextRules() {}
}
