package engross.source;

import engross.model.Format;
import engross.model.Inline;
import engross.model.Place;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Texts with inline marks, of one paragraph or of several. A text at fault gives no inlines. */
final class TextReader {
    private static final String MARK_SIGNS = "+-~>=";

    private final Reading reading;

    TextReader(Reading reading) {
        this.reading = reading;
    }

    /** A text of one paragraph; a line break in it is a line break. */
    List<Inline> text(YamlNode node, Scope scope) {
        if (!isText(node)) {
            return List.of();
        }
        Scalar scalar = (Scalar) node;
        String text = scalar.text();
        int from = start(text, 0);
        int to = end(text, text.length());
        if (from >= to) {
            reading.faults().add(FormatRules.EMPTY_TEXT, scalar.place(), "the text is empty");
            return List.of();
        }
        int blank = blankLine(text, from, to);
        if (blank >= 0) {
            reading.faults()
                    .add(
                            FormatRules.BLANK_LINE,
                            scalar.placeOf(blank),
                            "a blank line cannot stand in this text",
                            "begin a new paragraph with a block of its own");
        }
        return InlineParser.isPlain(text, from, to)
                ? plain(scalar, scope, from, to)
                : new InlineParser(reading, scalar, scope).parse(from, to);
    }

    /** A text in which a blank line begins a new paragraph. */
    List<List<Inline>> paragraphs(YamlNode node, Scope scope) {
        if (!isText(node)) {
            return List.of();
        }
        List<List<Inline>> paragraphs = paragraphsOrNone((Scalar) node, scope);
        if (paragraphs.isEmpty()) {
            reading.faults().add(FormatRules.EMPTY_TEXT, node.place(), "the text is empty");
        }
        return paragraphs;
    }

    /** As {@link #paragraphs}, but nothing at all is no fault. */
    List<List<Inline>> paragraphsOrNone(Scalar scalar, Scope scope) {
        String text = scalar.isNull() ? "" : scalar.text();
        List<List<Inline>> paragraphs = new ArrayList<>(1);
        InlineParser parser = null;
        int from = start(text, 0);
        while (from < text.length()) {
            int blank = blankLine(text, from, text.length());
            int to = end(text, blank < 0 ? text.length() : blank);
            if (InlineParser.isPlain(text, from, to)) {
                paragraphs.add(plain(scalar, scope, from, to));
            } else {
                parser = parser == null ? new InlineParser(reading, scalar, scope) : parser;
                paragraphs.add(parser.parse(from, to));
            }
            from = blank < 0 ? text.length() : start(text, blank);
        }
        return paragraphs;
    }

    private List<Inline> plain(Scalar scalar, Scope scope, int from, int to) {
        String words = scalar.text().substring(from, to);
        List<Inline> inlines = List.of(new Inline.Text(words, Format.PLAIN, scope.change()));
        reading.texts().add(inlines, new ReadText(scalar, scope.change().isInNew() ? words : "", from, null));
        return inlines;
    }

    /** Whether a node can be read as a text; reports where not. */
    boolean isText(YamlNode node) {
        Place place = node.place();
        if (node instanceof Scalar scalar) {
            if (scalar.isNull()) {
                reading.faults().add(FormatRules.EMPTY_TEXT, place, "a text is missing here");
                return false;
            }
            if (scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"))) {
                reading.faults()
                        .add(
                                FormatRules.WRONG_TYPE,
                                place,
                                "a text is wanted here, not yes or no",
                                "put the word in quotes");
                return false;
            }
            Slips.check(scalar, reading.faults());
            return true;
        }
        reading.faults().add(FormatRules.WRONG_TYPE, place, "a text is wanted here, not " + kind(node), hint(node));
        return false;
    }

    static String kind(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.isNull() ? "nothing" : "a text";
        }
        return node instanceof Mapping ? "keys and values" : "a list";
    }

    /** YAML reads a text that begins with a bracket as a list or mapping: the usual cause of this fault. */
    private static String hint(YamlNode node) {
        if (node instanceof Mapping mapping) {
            boolean mark = !mapping.entries().isEmpty()
                    && isMark(mapping.entries().get(0).key().text());
            boolean words = mapping.entries().stream()
                    .anyMatch(entry -> entry.key().text().indexOf(' ') > 0);
            return mark
                    ? "a text that begins with a mark must stand in quotes: '{++…'"
                    : words ? "a text with a colon and a space must stand in quotes" : "";
        }
        return "a text that begins with `[` must stand in quotes: '[…'";
    }

    /** Whether the key of a mapping was meant as a mark, such as {@code ++text++} in braces without quotes. */
    static boolean isMark(String key) {
        return MARK_SIGNS.indexOf(key.charAt(0)) >= 0;
    }

    private static int start(String text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int end(String text, int to) {
        int i = to;
        while (i > 0 && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    /** The line end that a blank line follows, or -1. */
    private static int blankLine(String text, int from, int to) {
        for (int i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
            int next = i + 1;
            while (next < to && text.charAt(next) == ' ') {
                next++;
            }
            if (next < to && text.charAt(next) == '\n') {
                return i;
            }
        }
        return -1;
    }
}
