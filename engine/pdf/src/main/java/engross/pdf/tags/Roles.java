package engross.pdf.tags;

import java.util.Map;
import java.util.TreeMap;

/** Types of our own and of PDF 2.0, with the type of PDF 1.7 that each is mapped to (ISO 32000-1, 14.8.4). */
public final class Roles {
    public static final String INSERTION = "Ins";
    public static final String DELETION = "Del";
    public static final String STRONG = "Strong";
    public static final String EMPHASIS = "Em";

    /** By type, in alphabetical order. */
    public static final Map<String, String> MAP = new TreeMap<>(Map.of(
            INSERTION, "Span", DELETION, "Span", STRONG, "Span", EMPHASIS, "Span", "Title", "P", "Aside", "Div"));

    private Roles() {}
}
