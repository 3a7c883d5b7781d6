package engross.word;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.opc.Deflate;
import engross.opc.ZipEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.SectPr;
import org.jspecify.annotations.Nullable;

/** The parts of an official template that its documents take over, renamed so that they meet none of ours. */
final class OfficialParts {
    private static final String PREFIX = "official";

    private final MainDocumentPart main;
    private final Place place;
    private final Diagnostics diagnostics;
    private final Deflate deflate;
    private final List<PreparedParts.Part> parts = new ArrayList<>();
    private int related;
    private int copies;

    OfficialParts(MainDocumentPart main, Place place, Diagnostics diagnostics, Deflate deflate) {
        this.main = main;
        this.place = place;
        this.diagnostics = diagnostics;
        this.deflate = deflate;
    }

    List<PreparedParts.Part> parts() {
        return parts;
    }

    /** Says what of the template no document gets: macros, and what is fetched from elsewhere. */
    void warnOfWhatStays(WordprocessingMLPackage template) {
        for (Part part : template.getParts().getParts().values()) {
            String name = part.getPartName().getName();
            if (name.toLowerCase(Locale.ROOT).contains("vbaproject")) {
                warning("official-macros", "the template has macros", "they are left behind");
            }
            for (Relationship relationship : relationships(part)) {
                if (isExternal(relationship) && !relationship.getType().endsWith("/hyperlink")) {
                    warning(
                            "official-external",
                            name + " fetches " + relationship.getTarget(),
                            "documents are whole in themselves: it is left behind");
                }
            }
        }
    }

    private void warning(String code, String message, String hint) {
        diagnostics.add(Diagnostic.warning(code, place, message).withHint(hint));
    }

    /** A part of the house. */
    void add(PreparedParts.Part part) {
        parts.add(part);
        related += part.relationship().isEmpty() ? 0 : 1;
    }

    /** A part written anew, under the usual name. */
    void add(String name, String xml) {
        add(part("word/" + name + ".xml", Namespaces.WORD_TYPE + name + "+xml", name, xml));
    }

    private PreparedParts.Part part(String name, String contentType, String relationship, String xml) {
        XmlBytes bytes = new XmlBytes(xml.length() * 2).raw(Namespaces.XML).markup(xml);
        return new PreparedParts.Part(bytes.deflated(name, deflate).trimmed(), contentType, relationship);
    }

    /** Takes the one part over that the main document refers to by a kind of relationship, if there is one. */
    void carry(String kind) throws Docx4JException {
        for (Relationship relationship : relationships(main)) {
            if (relationship.getType().endsWith("/" + kind) && !isExternal(relationship)) {
                carry(part(main, relationship), kind);
                return;
            }
        }
    }

    /**
     * Takes the headers and footers over that a section refers to, and makes it refer to the copies.
     *
     * @return whether there are any
     */
    boolean furniture(@Nullable SectPr section) throws Docx4JException {
        if (section == null) {
            return false;
        }
        List<CTRel> references = section.getEGHdrFtrReferences();
        for (CTRel reference : references) {
            Relationship relationship = main.getRelationshipsPart().getRelationshipByID(reference.getId());
            if (relationship == null) {
                throw new Docx4JException("no relationship " + reference.getId());
            }
            carry(part(main, relationship), reference instanceof HeaderReference ? "header" : "footer");
            reference.setId("rId" + related);
        }
        return !references.isEmpty();
    }

    private void carry(Part part, String kind) throws Docx4JException {
        String name = PREFIX + ++copies + ".xml";
        String xml = XmlUtils.marshaltoString(
                ((JaxbXmlPart<?>) part).getContents(), true, false, ((JaxbXmlPart<?>) part).getJAXBContext());
        Relationships kept = new Relationships();
        for (Relationship relationship : relationships(part)) {
            xml = relationship(part, relationship, xml, kept);
        }
        xml = xml.replace("\"" + PREFIX + "-", "\"");
        if (!kept.isEmpty()) {
            ZipEntry entry = kept.part().deflated("word/_rels/" + name + ".rels", deflate);
            parts.add(new PreparedParts.Part(entry.trimmed(), "", ""));
        }
        add(part("word/" + name, part.getContentType(), kind, xml));
    }

    /** Takes over what a part refers to: pictures and the addresses of links. All else is taken out of its text. */
    private String relationship(Part owner, Relationship relationship, String xml, Relationships kept)
            throws Docx4JException {
        String id = relationship.getId();
        boolean external = isExternal(relationship);
        if (external && relationship.getType().endsWith("/hyperlink")) {
            return renamed(xml, id, kept.external("hyperlink", relationship.getTarget()));
        }
        if (!external
                && part(owner, relationship) instanceof BinaryPart picture
                && relationship.getType().endsWith("/image")) {
            return renamed(xml, id, kept.internal("image", picture(picture)));
        }
        String quoted = Pattern.quote(id);
        String without = xml.replaceAll("<o:OLEObject[^>]*\"" + quoted + "\"[^>]*(/>|>.*?</o:OLEObject>)", "")
                .replaceAll(" r:(link|href)=\"" + quoted + "\"", "");
        if (without.contains("\"" + id + "\"")) {
            throw new Docx4JException("a header, footer or theme needs " + relationship.getTarget());
        }
        return without;
    }

    /** Ids are marked while they are exchanged, lest a new one is taken for an old one. */
    private static String renamed(String xml, String from, String to) {
        return xml.replaceAll("( r:[a-z]+=)\"" + Pattern.quote(from) + "\"", "$1\"" + PREFIX + "-" + to + "\"");
    }

    private String picture(BinaryPart picture) throws Docx4JException {
        String old = picture.getPartName().getName();
        String extension = old.substring(old.lastIndexOf('.') + 1);
        String name = "media/" + PREFIX + ++copies + "." + extension;
        ZipEntry entry = ZipEntry.stored("word/" + name, picture.getBytes());
        parts.add(new PreparedParts.Part(entry, picture.getContentType(), ""));
        return name;
    }

    private static Part part(Part owner, Relationship relationship) throws Docx4JException {
        Part part = owner.getRelationshipsPart().getPart(relationship);
        if (part == null) {
            throw new Docx4JException("no part " + relationship.getTarget());
        }
        return part;
    }

    private static List<Relationship> relationships(Part part) {
        RelationshipsPart relationships = part.getRelationshipsPart(false);
        return relationships == null
                ? List.of()
                : relationships.getRelationships().getRelationship();
    }

    private static boolean isExternal(Relationship relationship) {
        return "External".equals(relationship.getTargetMode());
    }
}
