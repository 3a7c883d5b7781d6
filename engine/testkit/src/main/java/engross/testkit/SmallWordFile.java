package engross.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word file for tests, with an empty part of styles: parts as text. */
public final class SmallWordFile {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private final StringBuilder types = new StringBuilder();

    private SmallWordFile(String body) {
        part("document", "document.main", root("document", "<w:body>" + body + "</w:body>"));
        with("styles", "styles", "");
    }

    /** @param body what is in w:body */
    public static SmallWordFile of(String body) {
        return new SmallWordFile(body);
    }

    /** One paragraph of one run. */
    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String root(String name, String content) {
        return "<w:" + name + " xmlns:w=\"" + W + "\" xmlns:r=\"" + TYPE.substring(0, TYPE.length() - 1) + "\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + content + "</w:" + name
                + ">";
    }

    private void part(String name, String type, String xml) {
        if (parts.put("word/" + name + ".xml", utf8(xml)) != null) {
            return;
        }
        types.append("<Override PartName=\"/word/")
                .append(name)
                .append(".xml\" ContentType=\"")
                .append(CONTENT)
                .append(type)
                .append("+xml\"/>");
    }

    /** With another part beside the main one, whose relationship has the id of its kind. @param kind such as {@code numbering} @param root its root element */
    public SmallWordFile with(String kind, String root, String content) {
        return with(kind, kind, root, content);
    }

    /** The same for one of several parts of a kind. @param id of the relationship, and name of the part */
    public SmallWordFile with(String kind, String id, String root, String content) {
        boolean known = parts.containsKey("word/" + id + ".xml");
        part(id, kind, root(root, content));
        if (known) {
            return this;
        }
        relationships
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(TYPE)
                .append(kind)
                .append("\" Target=\"")
                .append(id)
                .append(".xml\"/>");
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>"));
        all.put(
                "_rels/.rels",
                utf8(rels + "<Relationship Id=\"m\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        all.put("word/_rels/document.xml.rels", utf8(rels + relationships + "</Relationships>"));
        all.putAll(parts);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
