package engross.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Templates for the tools that fill them: the package of the report as Engross writes it, with another body. */
final class TemplatePackage {
    private static final String BODY = "<w:body>";
    private static final String SECTION = "<w:sectPr";

    private TemplatePackage() {}

    /** @param part WordprocessingML of a part of the report, with the tool's marks in it */
    static byte[] of(byte[] docx, FlatReport report, Function<FlatReport.Part, String> part) {
        StringBuilder body = new StringBuilder();
        report.parts().forEach(each -> body.append(part.apply(each)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(entry.getName().equals("word/document.xml") ? withBody(content, body) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withBody(byte[] document, CharSequence body) {
        String xml = new String(document, StandardCharsets.UTF_8);
        String begin = xml.substring(0, xml.indexOf(BODY) + BODY.length());
        String end = xml.substring(xml.lastIndexOf(SECTION));
        return (begin + body + end).getBytes(StandardCharsets.UTF_8);
    }

    /** A paragraph. @param runs its runs and fields */
    static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A table of one row. @param cell the runs of a column's cell */
    static String table(FlatReport.Part part, Function<Integer, String> cell) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"");
        xml.append(part.style()).append("\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        int width = 9600 / part.columns();
        xml.append(("<w:gridCol w:w=\"" + width + "\"/>").repeat(part.columns()))
                .append("</w:tblGrid><w:tr>");
        for (int column = 0; column < part.columns(); column++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr><w:p>");
            xml.append(cell.apply(column)).append("</w:p></w:tc>");
        }
        return xml.append("</w:tr></w:tbl>").toString();
    }
}
