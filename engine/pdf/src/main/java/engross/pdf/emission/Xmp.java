package engross.pdf.emission;

import engross.model.Metadata;
import java.nio.charset.StandardCharsets;

/** The metadata packet (ISO 16684-1) with the identification of PDF/A (ISO 19005-2, 6.6.4) and PDF/UA (ISO 14289-1, 5). */
final class Xmp {
    private Xmp() {}

    /** @param part of ISO 19005 @param producer of the file @param date ISO 8601 with a time; empty for none */
    static byte[] packet(Metadata metadata, int part, String producer, String date) {
        StringBuilder xmp = new StringBuilder(3000);
        xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        description(xmp, "dc", "http://purl.org/dc/elements/1.1/", dublinCore(metadata));
        description(xmp, "pdf", "http://ns.adobe.com/pdf/1.3/", element("pdf:Producer", producer));
        if (!date.isEmpty()) {
            String dates = element("xmp:CreateDate", date) + element("xmp:ModifyDate", date);
            description(xmp, "xmp", "http://ns.adobe.com/xap/1.0/", dates);
        }
        String level = element("pdfaid:part", Integer.toString(part)) + element("pdfaid:conformance", "A");
        description(xmp, "pdfaid", "http://www.aiim.org/pdfa/ns/id/", level);
        description(xmp, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/", element("pdfuaid:part", "1"));
        xmp.append(EXTENSION);
        xmp.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return xmp.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String dublinCore(Metadata metadata) {
        StringBuilder core = new StringBuilder(element("dc:format", "application/pdf"));
        core.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                .append(escaped(metadata.title()))
                .append("</rdf:li></rdf:Alt></dc:title>\n");
        if (!metadata.subject().isEmpty()) {
            core.append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                    .append(escaped(metadata.subject()))
                    .append("</rdf:li></rdf:Alt></dc:description>\n");
        }
        if (!metadata.creator().isEmpty()) {
            core.append("<dc:creator><rdf:Seq><rdf:li>")
                    .append(escaped(metadata.creator()))
                    .append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        if (!metadata.identifier().isEmpty()) {
            core.append(element("dc:identifier", metadata.identifier()));
        }
        return core.append("<dc:language><rdf:Bag><rdf:li>")
                .append(escaped(metadata.language()))
                .append("</rdf:li></rdf:Bag></dc:language>\n")
                .toString();
    }

    private static void description(StringBuilder xmp, String prefix, String namespace, String content) {
        xmp.append("<rdf:Description rdf:about=\"\" xmlns:")
                .append(prefix)
                .append("=\"")
                .append(namespace);
        xmp.append("\">\n").append(content).append("</rdf:Description>\n");
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** PDF/A wants every schema that is not its own described (ISO 19005-2, 6.6.2.3.3). */
    private static final String EXTENSION = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;
}
