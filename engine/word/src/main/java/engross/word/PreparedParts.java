package engross.word;

import engross.model.style.PageGeometry;
import engross.model.style.StyleSheet;
import engross.opc.Deflate;
import engross.opc.ZipEntry;
import java.util.List;
import java.util.Map;

/**
 * What all documents of a house and language share: parts that are compressed once, and the page.
 *
 * @param parts in the order in which they are packed
 * @param section the document's w:sectPr, without headers and footers of its own unless {@code hasFurniture}
 * @param hasFurniture whether the section has headers and footers, which then stand in place of a document's
 * @param ids ids in an official template of styles that it has under other ids than the house
 * @param implicitStyle id of the style of paragraphs that name none
 */
record PreparedParts(
        StyleSheet sheet,
        Languages languages,
        List<Part> parts,
        String section,
        boolean hasFurniture,
        Map<String, String> ids,
        String implicitStyle) {
    PreparedParts {
        parts = List.copyOf(parts);
        ids = Map.copyOf(ids);
    }

    /**
     * A part that is the same in every document.
     *
     * @param contentType of the part; empty where its extension says it
     * @param relationship the last part of the type of the main document's relationship to it; empty for none
     */
    record Part(ZipEntry entry, String contentType, String relationship) {}

    static PreparedParts of(StyleSheet sheet, Languages languages) {
        try (Deflate deflate = new Deflate()) {
            return new PreparedParts(
                    sheet,
                    languages,
                    List.of(
                            part("styles", StylesPart.of(sheet, languages), deflate),
                            part("settings", SettingsPart.of(sheet.page(), languages), deflate),
                            part("fontTable", FontTablePart.of(sheet), deflate)),
                    section(sheet.page(), languages),
                    false,
                    Map.of(),
                    sheet.defaultParagraph());
        }
    }

    private static Part part(String name, XmlBytes xml, Deflate deflate) {
        ZipEntry entry = xml.deflated("word/" + name + ".xml", deflate).trimmed();
        return new Part(entry, Namespaces.WORD_TYPE + name + "+xml", name);
    }

    /** The first page has headers and footers of its own, which may be empty (w:titlePg, 17.10.6). */
    private static String section(PageGeometry page, Languages languages) {
        return "<w:sectPr>" + page(page) + "<w:titlePg/>" + (languages.isRightToLeft() ? "<w:bidi/>" : "")
                + "</w:sectPr>";
    }

    private static String page(PageGeometry page) {
        return "<w:pgSz" + size("w", page.width()) + size("h", page.height()) + " w:code=\"9\"/><w:pgMar"
                + size("top", page.top()) + size("right", page.right()) + size("bottom", page.bottom())
                + size("left", page.left()) + size("header", page.header()) + size("footer", page.footer())
                + " w:gutter=\"0\"/>";
    }

    private static String size(String name, int twips) {
        return " w:" + name + "=\"" + twips + "\"";
    }
}
