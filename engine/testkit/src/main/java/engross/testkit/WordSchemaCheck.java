package engross.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.EndnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Validates parts against the schemas of ECMA-376 (transitional). */
final class WordSchemaCheck {
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private interface Parser {
        XmlObject parse(InputStream in) throws XmlException, IOException;
    }

    private static final Map<String, Parser> PARSERS = Map.ofEntries(
            Map.entry("document", DocumentDocument.Factory::parse),
            Map.entry("styles", StylesDocument.Factory::parse),
            Map.entry("footnotes", FootnotesDocument.Factory::parse),
            Map.entry("endnotes", EndnotesDocument.Factory::parse),
            Map.entry("comments", CommentsDocument.Factory::parse),
            Map.entry("hdr", HdrDocument.Factory::parse),
            Map.entry("ftr", FtrDocument.Factory::parse),
            Map.entry("settings", SettingsDocument.Factory::parse),
            Map.entry("numbering", NumberingDocument.Factory::parse),
            Map.entry("fonts", FontsDocument.Factory::parse),
            Map.entry("theme", ThemeDocument.Factory::parse),
            Map.entry(
                    "Properties/extended",
                    org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument.Factory
                            ::parse),
            Map.entry(
                    "Properties/custom",
                    org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument.Factory
                            ::parse));

    private WordSchemaCheck() {}

    /** What is invalid in the parts whose schema is known. */
    static List<String> check(WordPackage docx) {
        List<String> faults = new ArrayList<>();
        docx.parts.forEach((name, part) -> {
            QName root = new QName(
                    part.getDocumentElement().getNamespaceURI(),
                    part.getDocumentElement().getLocalName());
            Parser parser = PARSERS.get(key(root));
            if (parser != null) {
                validate(name, parser, docx.contents.getOrDefault(name, new byte[0]), faults);
            } else if (name.startsWith("word/") && name.endsWith(".xml") && name.indexOf('/', 5) < 0) {
                faults.add(name + ": no schema for " + root);
            }
        });
        return faults;
    }

    private static String key(QName root) {
        String uri = root.getNamespaceURI();
        return !root.getLocalPart().equals("Properties")
                ? root.getLocalPart()
                : uri.endsWith("/custom-properties") ? "Properties/custom" : "Properties/extended";
    }

    private static void validate(String name, Parser parser, byte[] content, List<String> faults) {
        try {
            XmlObject part = parser.parse(new ByteArrayInputStream(content));
            strip(part);
            List<XmlError> errors = new ArrayList<>();
            part.validate(new XmlOptions().setErrorListener(errors));
            errors.forEach(error -> faults.add(name + ": " + error.getMessage()));
        } catch (XmlException | IOException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }

    /** What a reader does first: it drops the namespaces that the part calls ignorable (ECMA-376 Part 3). */
    private static void strip(XmlObject part) {
        Set<String> ignorable = new HashSet<>();
        ignorable.add(COMPATIBILITY);
        try (XmlCursor cursor = part.newCursor()) {
            cursor.toFirstChild();
            String prefixes = cursor.getAttributeText(new QName(COMPATIBILITY, "Ignorable"));
            for (String prefix :
                    prefixes == null ? new String[0] : prefixes.trim().split("\\s+", -1)) {
                String uri = cursor.namespaceForPrefix(prefix);
                if (uri != null) {
                    ignorable.add(uri);
                }
            }
        }
        try (XmlCursor cursor = part.newCursor()) {
            while (!cursor.isEnddoc()) {
                if ((cursor.isStart() || cursor.isAttr())
                        && ignorable.contains(cursor.getName().getNamespaceURI())) {
                    cursor.removeXml();
                } else {
                    cursor.toNextToken();
                }
            }
        }
    }
}
