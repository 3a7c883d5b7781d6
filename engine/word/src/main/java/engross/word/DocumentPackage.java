package engross.word;

import engross.model.Block;
import engross.model.Comment;
import engross.model.Furniture;
import engross.model.Metadata;
import engross.model.Place;
import engross.opc.Deflate;
import engross.opc.ZipArchive;
import engross.opc.ZipEntry;
import engross.word.content.Fingerprints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one document's parts and puts them together with those that the house's documents share. */
final class DocumentPackage {
    private static final int PAGES_OF_XML = 1 << 17;

    private final PreparedParts prepared;
    private final DocumentContext context;
    private final @Nullable Fingerprints fingerprints;
    private final Deflate deflate;
    private final List<ZipEntry> entries = new ArrayList<>();
    private final ContentTypes types = new ContentTypes();
    private final Relationships root = new Relationships();
    private final Story main = Story.of("document.xml", PAGES_OF_XML);

    DocumentPackage(
            PreparedParts prepared, DocumentContext context, @Nullable Fingerprints fingerprints, Deflate deflate) {
        this.prepared = prepared;
        this.context = context;
        this.fingerprints = fingerprints;
        this.deflate = deflate;
    }

    byte[] write() {
        shared();
        document();
        related(NotesPart.of(context), "footnotes");
        comments();
        if (fingerprints != null) {
            fingerprints(fingerprints);
        }
        add(main, "document.main");
        root.internal("officeDocument", "word/document.xml");
        properties();
        pictures();
        entries.add(0, root.part().deflated("_rels/.rels", deflate));
        entries.add(0, types.part().deflated(ContentTypes.NAME, deflate));
        return ZipArchive.of(entries);
    }

    private void shared() {
        for (PreparedParts.Part part : prepared.parts()) {
            entries.add(part.entry());
            String name = part.entry().nameIn("");
            if (!part.contentType().isEmpty()) {
                types.part(name, part.contentType());
            }
            if (!part.relationship().isEmpty()) {
                main.relationships().internal(part.relationship(), part.entry().nameIn("word/"));
            }
        }
    }

    private void document() {
        main.open("document");
        XmlBytes xml = main.xml().raw("<w:body>");
        new BlockWriter(context, main).body(context.document.body());
        section(xml);
        xml.raw("</w:body>");
        main.close("document");
    }

    /** The section's properties; references to headers and footers come first in it (17.6.17). */
    private void section(XmlBytes xml) {
        String section = prepared.section();
        int start = section.indexOf('>') + 1;
        xml.markup(section.substring(0, start));
        if (!prepared.hasFurniture()) {
            Furniture furniture = context.document.furniture();
            furniture("header", "hdr", "default", 1, furniture.header());
            furniture("header", "hdr", "first", 2, furniture.firstHeader());
            furniture("footer", "ftr", "default", 1, furniture.footer());
            furniture("footer", "ftr", "first", 2, furniture.firstFooter());
        }
        xml.markup(section.substring(start));
    }

    private void furniture(String kind, String element, String pages, int number, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        Story story = Story.of(kind + number + ".xml", 1 << 12).open(element);
        new BlockWriter(context, story).container(blocks, context.sheet.page().textWidth());
        story.close(element);
        String id = related(story, kind);
        main.xml().raw("<w:").raw(kind).raw("Reference");
        main.xml().attribute("w:type", pages).attribute("r:id", id).raw("/>");
    }

    private void comments() {
        Map<Comment, Integer> written = context.comments.written();
        if (!written.isEmpty()) {
            related(CommentsPart.of(context, written), "comments");
        }
        for (Comment lost : context.comments.lost()) {
            context.warning(
                    "lost-comment", lost.place(), "the comment has no text that it speaks of", "it is left out");
        }
    }

    /** Adds a part that the main document refers to. @return the id of the relationship */
    private String related(Story story, String kind) {
        add(story, kind);
        return main.relationships().internal(kind, story.partName());
    }

    private void add(Story story, String type) {
        String name = "word/" + story.partName();
        types.part(name, Namespaces.WORD_TYPE + type + "+xml");
        entries.add(story.xml().deflated(name, deflate));
        if (!story.relationships().isEmpty()) {
            entries.add(story.relationships().part().deflated("word/_rels/" + story.partName() + ".rels", deflate));
        }
    }

    private void properties() {
        Metadata metadata = context.document.metadata();
        XmlBytes core = PropertyParts.core(metadata);
        checkCharacters(core);
        types.part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        root.typed(Namespaces.PACKAGE_RELATIONSHIP + "metadata/core-properties", "docProps/core.xml");
        entries.add(core.deflated("docProps/core.xml", deflate));
        property("app", "extended", PropertyParts.application());
        if (!metadata.properties().isEmpty()) {
            XmlBytes custom = PropertyParts.custom(metadata.properties());
            checkCharacters(custom);
            property("custom", "custom", custom);
        }
    }

    private void property(String name, String kind, XmlBytes xml) {
        String part = "docProps/" + name + ".xml";
        types.part(part, "application/vnd.openxmlformats-officedocument." + kind + "-properties+xml");
        root.internal(kind + "-properties", part);
        entries.add(xml.deflated(part, deflate));
    }

    private void checkCharacters(XmlBytes xml) {
        if (xml.takeReplaced() > 0) {
            context.warning(
                    "invalid-character",
                    Place.NONE,
                    "a character that no XML file may contain in the document's properties",
                    "it is written as U+FFFD");
        }
    }

    private void fingerprints(Fingerprints content) {
        types.part(FingerprintsPart.NAME, "application/xml");
        types.part(FingerprintsPart.PROPERTIES, FingerprintsPart.PROPERTIES_TYPE);
        entries.addAll(FingerprintsPart.of(content, deflate));
        main.relationships().internal("customXml", "../" + FingerprintsPart.NAME);
    }

    private void pictures() {
        for (ZipEntry picture : context.media.entries()) {
            entries.add(picture);
            boolean png = picture.nameIn("").endsWith("png");
            types.extension(png ? "png" : "jpeg", png ? "image/png" : "image/jpeg");
        }
    }
}
