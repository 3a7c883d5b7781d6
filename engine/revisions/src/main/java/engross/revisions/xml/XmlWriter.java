package engross.revisions.xml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes a tree as a part in UTF-8. Where a prefix is not bound as a name needs it, the element declares it. */
public final class XmlWriter {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private Map<String, String> scope = new HashMap<>();

    private XmlWriter() {
        scope.put("", "");
        scope.put("xml", Name.XML);
    }

    public static byte[] write(Element root) {
        XmlWriter writer = new XmlWriter();
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        writer.element(root);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(Element element) {
        Map<String, String> outer = scope;
        Map<String, String> declared = declared(element);
        if (!declared.isEmpty()) {
            scope = new HashMap<>(outer);
            scope.putAll(declared);
        }
        out.append('<');
        name(element.name());
        declared.forEach((prefix, uri) -> {
            out.append(prefix.isEmpty() ? " xmlns" : " xmlns:").append(prefix).append("=\"");
            escape(uri, true);
            out.append('"');
        });
        for (int i = 0; i < element.attributeCount(); i++) {
            out.append(' ');
            name(element.attributeName(i));
            out.append("=\"");
            escape(element.attributeValue(i), true);
            out.append('"');
        }
        content(element);
        scope = outer;
    }

    private void content(Element element) {
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                element(child);
            } else {
                escape(((Text) node).value(), false);
            }
        }
        out.append("</");
        name(element.name());
        out.append('>');
    }

    /** What the element declares itself, and what it must. */
    private Map<String, String> declared(Element element) {
        Map<String, String> declared = element.declarations();
        boolean own = true;
        for (int i = -1; i < element.attributeCount(); i++) {
            Name name = i < 0 ? element.name() : element.attributeName(i);
            boolean bare = i >= 0 && name.prefix().isEmpty();
            if (!bare && !name.uri().equals(bound(name.prefix(), declared))) {
                if (own) {
                    declared = new TreeMap<>(declared);
                    own = false;
                }
                declared.put(name.prefix(), name.uri());
            }
        }
        return declared;
    }

    private String bound(String prefix, Map<String, String> declared) {
        String inner = declared.isEmpty() ? null : declared.get(prefix);
        return inner != null ? inner : scope.getOrDefault(prefix, "?");
    }

    private void name(Name name) {
        if (!name.prefix().isEmpty()) {
            out.append(name.prefix()).append(':');
        }
        out.append(name.local());
    }

    private void escape(String text, boolean attribute) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i), attribute);
            if (!entity.isEmpty()) {
                out.append(text, start, i).append(entity);
                start = i + 1;
            }
        }
        out.append(text, start, text.length());
    }

    private static String entity(char c, boolean attribute) {
        if (c > '>') {
            return "";
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : "";
            case '\r' -> "&#13;";
            case '\n' -> attribute ? "&#10;" : "";
            case '\t' -> attribute ? "&#9;" : "";
            default -> "";
        };
    }
}
