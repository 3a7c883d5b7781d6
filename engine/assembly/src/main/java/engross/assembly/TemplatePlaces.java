package engross.assembly;

import engross.model.Place;

/** Writes into every element of a template where it stands, so that a fault in what the template gives can name the line. */
final class TemplatePlaces {
    /** The attribute that carries the line. */
    static final String ATTRIBUTE = "template-line";

    private TemplatePlaces() {}

    /** The template with {@code template-line="12"} in each start tag that begins in line 12. Directives are left alone. */
    static String mark(String name, String template) {
        StringBuilder marked = new StringBuilder(template.length() + template.length() / 4);
        int line = 1;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            marked.append(c);
            if (c == '\n') {
                line++;
            } else if (c == '<' && i + 1 < template.length() && isLetter(template.charAt(i + 1))) {
                int end = i + 1;
                while (end < template.length() && isNamePart(template.charAt(end))) {
                    end++;
                }
                marked.append(template, i + 1, end)
                        .append(' ')
                        .append(ATTRIBUTE)
                        .append("=\"");
                marked.append(name).append(':').append(line).append('"');
                i = end - 1;
            }
        }
        return marked.toString();
    }

    /** The place that an attribute's value names. */
    static Place place(String value) {
        int colon = value.lastIndexOf(':');
        return colon < 0
                ? Place.of(value)
                : new Place(value.substring(0, colon), Integer.parseInt(value.substring(colon + 1)), 0);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || c == '-' || (c >= '0' && c <= '9');
    }
}
