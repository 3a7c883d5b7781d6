package engross.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a .docx, unpacked and parsed without any library that also writes them. */
final class WordPackage {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Content of every part by its name, in the order of the archive. */
    final Map<String, byte[]> contents = new LinkedHashMap<>();

    /** Every part that is XML, parsed. */
    final Map<String, Document> parts = new LinkedHashMap<>();

    WordPackage(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (contents.put(entry.getName(), content) != null) {
                    throw new IllegalArgumentException("two parts are called " + entry.getName());
                }
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName(), parse(content));
                }
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a package: " + e.getMessage(), e);
        }
    }

    private static Document parse(byte[] xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** The root of a part; of an empty document where there is no such part. */
    Element root(String part) {
        Document document = parts.get(part);
        if (document == null) {
            throw new IllegalArgumentException("no part " + part);
        }
        return document.getDocumentElement();
    }

    /** The parts with text: main document, notes, comments, headers, footers. */
    List<String> stories() {
        List<String> stories = new ArrayList<>();
        for (String part : parts.keySet()) {
            if (part.matches("word/(document|footnotes|endnotes|comments|header[0-9]*|footer[0-9]*)\\.xml")) {
                stories.add(part);
            }
        }
        return stories;
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Calls for an element and all below it, in document order. */
    static void each(Element element, Consumer<Element> consumer) {
        consumer.accept(element);
        for (Element child : children(element)) {
            each(child, consumer);
        }
    }

    /** Whether an element is one of WordprocessingML's of this name. */
    static boolean is(Node node, String name) {
        return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    /** Whether it stands in an element of this name; a text box is a text of its own. */
    static boolean isInside(Node node, String name) {
        for (Node at = node.getParentNode(); at != null && !is(at, "txbxContent"); at = at.getParentNode()) {
            if (is(at, name)) {
                return true;
            }
        }
        return false;
    }
}
