package engross.opc;

import java.nio.charset.StandardCharsets;

/** Writes the package's own parts: a root with empty elements that have attributes. */
final class MarkupWriter {
    private final String root;
    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    MarkupWriter(String root, String namespace) {
        this.root = root;
        xml.append('<').append(root).append(" xmlns=\"").append(namespace).append("\">");
    }

    /** @param attributes names and values in turn; an empty value is left out */
    void element(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                xml.append('"');
            }
        }
        xml.append("/>");
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(c);
            }
        }
    }

    byte[] end() {
        return xml.append("</").append(root).append('>').toString().getBytes(StandardCharsets.UTF_8);
    }
}
