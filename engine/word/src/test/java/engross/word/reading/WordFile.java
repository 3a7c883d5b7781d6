package engross.word.reading;

import engross.opc.Deflate;
import engross.opc.ZipArchive;
import engross.opc.ZipEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small Word file for tests: parts as text. */
final class WordFile {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    private WordFile(String body) {
        parts.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
    }

    static WordFile of(String body) {
        return new WordFile(body);
    }

    private static String part(String root, String content) {
        return "<w:" + root + " xmlns:w=\"" + W + "\" xmlns:r=\"" + TYPE.substring(0, TYPE.length() - 1) + "\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + content + "</w:" + root
                + ">";
    }

    /** With another part beside the main one. @param kind such as {@code numbering} @param root its root element */
    WordFile with(String kind, String root, String content) {
        parts.put("word/" + kind + ".xml", part(root, content));
        relationships
                .append("<Relationship Id=\"")
                .append(kind)
                .append("\" Type=\"")
                .append(TYPE)
                .append(kind)
                .append("\" Target=\"")
                .append(kind)
                .append(".xml\"/>");
        return this;
    }

    byte[] bytes() {
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + MAIN + "\"/></Types>");
        parts.put(
                "_rels/.rels",
                rels + "<Relationship Id=\"m\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/_rels/document.xml.rels", rels + relationships + "</Relationships>");
        List<ZipEntry> entries = new ArrayList<>();
        try (Deflate deflate = new Deflate()) {
            parts.forEach((name, text) -> {
                byte[] content = text.getBytes(StandardCharsets.UTF_8);
                entries.add(ZipEntry.deflated(name, content, content.length, deflate));
            });
        }
        return ZipArchive.of(entries);
    }
}
