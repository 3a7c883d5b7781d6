package engross.word;

import engross.model.style.Fonts;
import engross.model.style.StyleSheet;
import java.util.Map;
import java.util.TreeMap;

/** {@code word/fontTable.xml}: the sheet's families and their character sets, which steer substitution (17.8.3.10). */
final class FontTablePart {
    private static final String WESTERN = "00";
    private static final String CHINESE = "86";
    private static final String ARABIC = "B2";

    private FontTablePart() {}

    static XmlBytes of(StyleSheet sheet) {
        Map<String, String> families = new TreeMap<>();
        sheet.paragraphs().values().forEach(s -> add(families, s.character().fonts()));
        sheet.characters().values().forEach(s -> add(families, s.character().fonts()));
        XmlBytes xml = new XmlBytes(2048);
        xml.raw(Namespaces.XML).raw("<w:fonts").raw(Namespaces.MAIN).raw(">");
        families.forEach((name, charset) -> xml.raw("<w:font")
                .attribute("w:name", name)
                .raw("><w:charset")
                .attribute("w:val", charset)
                .raw("/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/></w:font>"));
        return xml.raw("</w:fonts>");
    }

    private static void add(Map<String, String> families, Fonts fonts) {
        if (fonts.latin() != null) {
            families.put(fonts.latin(), WESTERN);
        }
        if (fonts.eastAsian() != null) {
            families.putIfAbsent(fonts.eastAsian(), CHINESE);
        }
        if (fonts.complex() != null) {
            families.putIfAbsent(fonts.complex(), ARABIC);
        }
    }
}
