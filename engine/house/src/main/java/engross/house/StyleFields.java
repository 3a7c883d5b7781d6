package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.style.Alignment;
import engross.model.style.Border;
import engross.model.style.Borders;
import engross.model.style.LineSpacing;
import engross.model.style.TabStop;
import engross.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the values of {@code styles.yaml}: lengths, sizes, tab stops, rules. A value that is not given is null: inherited. */
final class StyleFields {
    private final Fields fields;
    private final Diagnostics diagnostics;

    StyleFields(Fields fields, Diagnostics diagnostics) {
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    @Nullable
    String text(String key) {
        return fields.has(key) ? fields.text(key, "") : null;
    }

    @Nullable
    Boolean flag(String key) {
        return fields.has(key) ? (Boolean) fields.flag(key, false) : null;
    }

    /** A length in twips. */
    @Nullable
    Integer length(String key) {
        return fields.has(key) ? (Integer) twips(key, fields.text(key, "")) : null;
    }

    int length(String key, int fallback) {
        Integer length = length(key);
        return length == null ? fallback : length;
    }

    private int twips(String key, String text) {
        OptionalInt twips = Lengths.twips(text);
        if (twips.isEmpty()) {
            fault(key, key + " is no length: " + text, "write twips as a number, or a number with pt, mm, cm or in");
        }
        return twips.orElse(0);
    }

    /** A size in points, as half-points. */
    @Nullable
    Integer halfPoints(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return (int) Math.round(Double.parseDouble(text) * 2);
        } catch (NumberFormatException e) {
            fault(key, key + " is no size in points: " + text, "write it as 12 or 13.5");
            return null;
        }
    }

    @Nullable
    Alignment alignment(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return Alignment.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            fault(key, "unknown alignment " + text, "allowed: start, center, end, justify");
            return null;
        }
    }

    /** RGB as six hexadecimal digits. */
    @Nullable
    String color(String key) {
        String text = text(key);
        if (text != null && !text.matches("[0-9A-Fa-f]{6}")) {
            fault(key, "no colour: " + text, "write it as six hexadecimal digits in quotes, such as \"1F3864\"");
            return null;
        }
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    /** {@code 1.5} lines, {@code exactly 13pt} or {@code at least 12pt}. */
    @Nullable
    LineSpacing line(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        if (text.startsWith("exactly ")) {
            return new LineSpacing(LineSpacing.Rule.EXACT, twips(key, text.substring("exactly ".length())));
        }
        if (text.startsWith("at least ")) {
            return new LineSpacing(LineSpacing.Rule.AT_LEAST, twips(key, text.substring("at least ".length())));
        }
        try {
            return new LineSpacing(LineSpacing.Rule.AUTO, (int) Math.round(Double.parseDouble(text) * 240));
        } catch (NumberFormatException e) {
            fault(key, "no line spacing: " + text, "write lines as 1.5, or \"exactly 13pt\", or \"at least 12pt\"");
            return null;
        }
    }

    @Nullable
    List<TabStop> tabs(String key) {
        if (!fields.has(key)) {
            return null;
        }
        List<TabStop> stops = new ArrayList<>();
        for (String text : fields.texts(key)) {
            if (!text.isBlank()) {
                stops.add(tab(key, text.strip()));
            }
        }
        return stops;
    }

    private TabStop tab(String key, String text) {
        boolean dots = false;
        TabStop.Kind kind = TabStop.Kind.START;
        String[] words = text.split(" +", -1);
        int end = words.length;
        for (; end > 1; end--) {
            String word = words[end - 1];
            if (word.equals("dots")) {
                dots = true;
            } else if (word.equals("center")) {
                kind = TabStop.Kind.CENTER;
            } else if (word.equals("end")) {
                kind = TabStop.Kind.END;
            } else {
                break;
            }
        }
        return new TabStop(twips(key, String.join(" ", List.of(words).subList(0, end))), kind, dots);
    }

    /** Indent of the first line: {@code firstLine}, or the negative of {@code hanging}. */
    @Nullable
    Integer firstLine() {
        Integer hanging = length("hanging");
        return hanging != null ? (Integer) (-hanging) : length("firstLine");
    }

    /** Level 1 to 9 as 0 to 8, {@code body} as 9 (w:outlineLvl). */
    @Nullable
    Integer outline(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        if (text.equals("body")) {
            return 9;
        }
        if (!text.matches("[1-9]")) {
            fault(key, "no outline level: " + text, "allowed: 1 to 9, body");
            return null;
        }
        return Integer.parseInt(text) - 1;
    }

    @Nullable
    Borders borders(String key) {
        if (!fields.has(key)) {
            return null;
        }
        Fields borders = fields.fields(key)
                .only(java.util.Set.of("all", "top", "bottom", "start", "end", "horizontal", "vertical"));
        Border all = border(borders, "all");
        return new Borders(
                border(borders, "top", all),
                border(borders, "bottom", all),
                border(borders, "start", all),
                border(borders, "end", all),
                border(borders, "horizontal", all),
                border(borders, "vertical", all));
    }

    private @Nullable Border border(Fields borders, String key, @Nullable Border fallback) {
        Border own = border(borders, key);
        return own != null ? own : fallback;
    }

    /** {@code 1.5pt}, {@code 1.5pt 808080} or {@code none}. */
    private @Nullable Border border(Fields borders, String key) {
        if (!borders.has(key)) {
            return null;
        }
        String[] words = borders.text(key, "").strip().split(" +", -1);
        if (words[0].equals("none")) {
            return Border.NONE;
        }
        String color = words.length > 1 ? words[1].toUpperCase(Locale.ROOT) : "000000";
        int eighths = (int) Math.round(twips(key, words[0]) * 8 / 20.0);
        return new Border(eighths, color);
    }

    private void fault(String key, String message, String hint) {
        YamlNode node = fields.node(key);
        diagnostics.add(Diagnostic.error("house-value", node == null ? fields.place() : node.place(), message)
                .withHint(hint));
    }
}
