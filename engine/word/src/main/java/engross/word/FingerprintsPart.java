package engross.word;

import engross.opc.Deflate;
import engross.opc.ZipEntry;
import engross.word.content.Fingerprints;
import java.util.List;
import java.util.TreeMap;

/** The fingerprints of a document's texts as a custom XML part with its properties (ECMA-376 Part 1, 15.2.5 and 15.2.6). */
final class FingerprintsPart {
    static final String NAME = "customXml/item1.xml";
    static final String PROPERTIES = "customXml/itemProps1.xml";
    static final String PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

    /** One for all documents: it says what kind of data the part holds. */
    private static final String ID = "{6D2A3A5E-7C41-4B0D-9D0B-5F1E0C6E9A11}";

    private FingerprintsPart() {}

    static List<ZipEntry> of(Fingerprints fingerprints, Deflate deflate) {
        XmlBytes properties = new XmlBytes(512).raw(Namespaces.XML).raw("<ds:datastoreItem");
        properties.attribute("ds:itemID", ID);
        properties.raw(" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"/>");
        Relationships relationships = new Relationships();
        relationships.internal("customXmlProps", "itemProps1.xml");
        return List.of(
                content(fingerprints).deflated(NAME, deflate),
                properties.deflated(PROPERTIES, deflate),
                relationships.part().deflated("customXml/_rels/item1.xml.rels", deflate));
    }

    private static XmlBytes content(Fingerprints fingerprints) {
        XmlBytes xml = new XmlBytes(1024).raw(Namespaces.XML);
        xml.raw("<fingerprints").attribute("xmlns", Fingerprints.NAMESPACE).raw(">");
        fingerprints
                .elements()
                .forEach((name, lines) -> xml.raw("<")
                        .raw(name)
                        .raw(">")
                        .raw(lines)
                        .raw("</")
                        .raw(name)
                        .raw(">"));
        new TreeMap<>(fingerprints.words())
                .forEach((text, digest) -> xml.raw("<" + Fingerprints.WORDS)
                        .attribute(Fingerprints.TEXT, text)
                        .raw(">")
                        .raw(digest)
                        .raw("</" + Fingerprints.WORDS + ">"));
        return xml.raw("</fingerprints>");
    }
}
