package engross.word.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the styles part (ECMA-376 Part 1, 17.7). */
final class StylesReader {
    private final Map<String, WordStyle> styles = new LinkedHashMap<>();
    private String defaultParagraph = "";

    static StylesReader of(byte @Nullable [] part) {
        StylesReader reader = new StylesReader();
        if (part != null) {
            XmlCursor xml = XmlCursor.of(part);
            xml.children(name -> {
                if (name.equals("style")) {
                    reader.style(xml);
                }
            });
        }
        return reader;
    }

    Map<String, WordStyle> styles() {
        return styles;
    }

    /** Id of the style of paragraphs that name none; empty where the file says none. */
    String defaultParagraph() {
        return defaultParagraph;
    }

    /** Whether a style has a name, in any case. */
    boolean isNamed(String id, String name) {
        WordStyle style = styles.get(id);
        return style != null && style.name().equalsIgnoreCase(name);
    }

    /** What a style is, or the one that it is based on. */
    @Nullable
    WordStyle find(String id) {
        return styles.get(id);
    }

    private static final class Found {
        private String name = "";
        private String basedOn = "";
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private int outline = -1;
        private String numbering = "";
        private int level;
    }

    private void style(XmlCursor xml) {
        String id = xml.attribute("styleId");
        String isDefault = xml.attribute("default");
        if (xml.attribute("type").equals("paragraph") && (isDefault.equals("1") || isDefault.equals("true"))) {
            defaultParagraph = id;
        }
        Found found = new Found();
        xml.children(name -> {
            switch (name) {
                case "name" -> found.name = xml.attribute("val");
                case "basedOn" -> found.basedOn = xml.attribute("val");
                case "pPr" -> xml.children(property -> paragraph(xml, property, found));
                case "rPr" -> xml.children(property -> run(xml, property, found));
                default -> {}
            }
        });
        styles.put(
                id,
                new WordStyle(
                        id,
                        found.name,
                        found.basedOn,
                        found.bold,
                        found.italic,
                        found.outline,
                        found.numbering,
                        found.level));
    }

    private static void paragraph(XmlCursor xml, String property, Found found) {
        if (property.equals("outlineLvl")) {
            found.outline = xml.number("val", -1);
        } else if (property.equals("numPr")) {
            xml.children(name -> {
                if (name.equals("numId")) {
                    found.numbering = xml.attribute("val");
                } else if (name.equals("ilvl")) {
                    found.level = xml.number("val", 0);
                }
            });
        }
    }

    private static void run(XmlCursor xml, String property, Found found) {
        if (property.equals("b")) {
            found.bold = xml.isOn();
        } else if (property.equals("i")) {
            found.italic = xml.isOn();
        }
    }
}
