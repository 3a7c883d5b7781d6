package engross.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Paragraph;
import engross.model.Result;
import engross.testkit.RandomDocuments;
import engross.testkit.TreeText;
import engross.testkit.View;
import engross.testkit.WordPackageCheck;
import engross.testkit.WordText;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Style;
import org.junit.jupiter.api.Test;

class OfficialTemplateTest {
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** A template of an organisation: a style under its usual id, one under an id of its own, a page, a header with a link. */
    private static byte[] official() throws Docx4JException, JAXBException {
        WordprocessingMLPackage template = WordprocessingMLPackage.createPackage();
        List<Style> styles = template.getMainDocumentPart()
                .getStyleDefinitionsPart()
                .getContents()
                .getStyle();
        styles.removeIf(style -> style.getStyleId().equals("Heading1"));
        styles.add(style("Heading1", "heading 1", "<w:sz w:val=\"99\"/>"));
        styles.add(style("Rubrik", "Res_title", "<w:sz w:val=\"77\"/>"));
        HeaderPart header = new HeaderPart();
        Relationship inMain = template.getMainDocumentPart().addTargetPart(header);
        Relationship link = new Relationship();
        link.setType(Namespaces.HYPERLINK);
        link.setTarget("https://example.org/");
        link.setTargetMode("External");
        header.getRelationshipsPart(true).addRelationship(link);
        Relationship image = new Relationship();
        image.setType(Namespaces.IMAGE);
        image.setTarget("https://example.org/logo.png");
        image.setTargetMode("External");
        header.getRelationshipsPart(true).addRelationship(image);
        header.setJaxbElement((Hdr) XmlUtils.unmarshalString("<w:hdr" + W
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:p><w:hyperlink r:id=\""
                + link.getId() + "\"><w:r><w:t>An official head, öffentlich</w:t></w:r></w:hyperlink></w:p></w:hdr>"));
        SectPr section = (SectPr) XmlUtils.unmarshalString("<w:sectPr" + W + "><w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
                + "<w:pgMar w:top=\"1440\" w:right=\"1000\" w:bottom=\"1440\" w:left=\"1240\" w:header=\"700\""
                + " w:footer=\"700\" w:gutter=\"0\"/></w:sectPr>");
        HeaderReference reference = new HeaderReference();
        reference.setId(inMain.getId());
        reference.setType(HdrFtrRef.DEFAULT);
        section.getEGHdrFtrReferences().add(reference);
        template.getMainDocumentPart().getContents().getBody().setSectPr(section);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.save(out);
        return out.toByteArray();
    }

    private static Style style(String id, String name, String properties) throws JAXBException {
        return (Style) XmlUtils.unmarshalString("<w:style" + W + " w:type=\"paragraph\" w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/><w:rPr>" + properties + "</w:rPr></w:style>");
    }

    private static Document random(int seed) {
        return RandomDocuments.document(CouncilHouse.sheet("en"), "en-GB", CouncilHouse.direction("en"), seed);
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    void itsStylesPageAndHeadersWin() throws Docx4JException, JAXBException, IOException {
        Result<WordWriter> writer = CouncilHouse.writer("en").over(official(), "official.dotx");
        for (int seed = 0; seed < 30; seed++) {
            Document document = random(seed);
            byte[] docx = writer.orThrow().write(document).orThrow();
            assertEquals(List.of(), WordPackageCheck.check(docx), "seed " + seed);
            assertEquals(TreeText.body(document, View.NEW), WordText.body(docx, View.NEW), "seed " + seed);
        }
        Document title = random(3).withBody(List.of(Paragraph.of("Restitle", "A title")));
        byte[] docx = writer.orThrow().write(title).orThrow();
        String styles = part(docx, "word/styles.xml");
        assertTrue(styles.contains("w:val=\"99\""), "its heading");
        assertTrue(styles.contains("enumlev1"), "our item");
        assertFalse(styles.contains("w:styleId=\"Restitle\""), "it has this style under its own id");
        assertTrue(part(docx, "word/document.xml").contains("w:w=\"12240\""), "its page");
        assertTrue(part(docx, "word/document.xml").contains("\"Rubrik\""), "its id");
        assertTrue(part(docx, "word/official1.xml").contains("An official head, öffentlich"), "its header");
        assertEquals(
                List.of("official-external"),
                writer.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void aFileOfOursCanBeLaidOverAgain() {
        WordWriter writer = CouncilHouse.writer("ar");
        byte[] first = writer.write(random(1)).orThrow();
        WordWriter again = writer.over(first, "first.docx").orThrow();
        byte[] second = again.write(random(2)).orThrow();
        assertEquals(List.of(), WordPackageCheck.check(second));
        assertArrayEquals(second, again.write(random(2)).orThrow());
    }

    @Test
    void whatIsNoTemplateIsRefused() throws IOException {
        byte[] ours = CouncilHouse.writer("en").write(random(1)).orThrow();
        assertRefused(new byte[0]);
        assertRefused("just a text".getBytes(StandardCharsets.UTF_8));
        assertRefused(java.util.Arrays.copyOf(ours, ours.length / 2));
        assertRefused(zip("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8)));
        assertRefused(zip(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
                        .getBytes(StandardCharsets.UTF_8)));
        assertRefused(zip("[Content_Types].xml", new byte[80 << 20]));
    }

    private static void assertRefused(byte[] file) {
        Result<WordWriter> result = CouncilHouse.writer("en").over(file, "bad.dotx");
        assertTrue(result.value().isEmpty());
        assertEquals("bad-template", result.diagnostics().get(0).code());
        assertEquals("bad.dotx", result.diagnostics().get(0).place().file());
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
