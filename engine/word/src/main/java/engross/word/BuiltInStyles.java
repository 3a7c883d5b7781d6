package engross.word;

import java.util.Set;
import java.util.regex.Pattern;

/** Styles that Word knows by name: all others are marked as custom (w:customStyle, ECMA-376 Part 1, 17.7.4.17). */
final class BuiltInStyles {
    static final String COMMENT_REFERENCE = "CommentReference";
    static final String EMPHASIS = "Emphasis";
    static final String FOOTNOTE_REFERENCE = "FootnoteReference";
    static final String HYPERLINK = "Hyperlink";

    private static final Set<String> NAMES = Set.of(
            "Normal",
            "Normal Indent",
            "header",
            "footer",
            "footnote text",
            "footnote reference",
            "annotation text",
            "annotation reference",
            "page number",
            "Hyperlink",
            "FollowedHyperlink",
            "Emphasis",
            "Strong",
            "Quote",
            "Title",
            "Subtitle",
            "Date",
            "caption",
            "Body Text",
            "List Paragraph",
            "Table Grid");
    private static final Pattern NUMBERED = Pattern.compile("(heading|toc) [1-9]");

    private BuiltInStyles() {}

    static boolean isName(String name) {
        return NAMES.contains(name) || NUMBERED.matcher(name).matches();
    }
}
