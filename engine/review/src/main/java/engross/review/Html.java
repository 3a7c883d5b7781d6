package engross.review;

import engross.house.Labels;

/** Writes HTML: what is text is escaped, always. */
final class Html {
    private final StringBuilder html = new StringBuilder(1 << 16);
    private final Labels labels;

    Html(Labels labels) {
        this.labels = labels;
    }

    /** Markup of the program's own. */
    Html raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Text of a document or a person. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c < ' ' ? ' ' : c);
            }
        }
        return this;
    }

    /** An attribute with a value that is escaped. */
    Html attribute(String name, String value) {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    /** Words of the house; the key where it has none. */
    Html label(String key) {
        return text(word(key));
    }

    String word(String key) {
        return labels.text(key).orElse(key);
    }

    /** Words of the house with numbers or names in their places. */
    String word(String key, String place, String value) {
        return word(key).replace("{" + place + "}", value);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
