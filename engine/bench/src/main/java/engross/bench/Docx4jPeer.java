package engross.bench;

import engross.model.Document;
import engross.model.Note;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.CTFtnEdn;

/**
 * docx4j's object tree: the tree of the report, paragraph by paragraph. The package with styles, headers and footers is read once; the
 * bodies of the document and of its notes are made for each document.
 */
final class Docx4jPeer {
    private static final int SEPARATORS = 2;

    private final Document document;
    private final WordprocessingMLPackage template;
    private final Map<String, String> relationships = new HashMap<>();

    Docx4jPeer(Document document, byte[] docx) {
        this.document = document;
        try {
            template = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] write() throws Docx4JException {
        MainDocumentPart main = template.getMainDocumentPart();
        Docx4jTree tree = new Docx4jTree(new Docx4jRuns(this::relationship));
        List<Object> body = main.getContent();
        body.clear();
        tree.add(document.body(), body);
        List<CTFtnEdn> notes = main.getFootnotesPart().getContents().getFootnote();
        notes.subList(SEPARATORS, notes.size()).clear();
        for (Note note : document.notes()) {
            notes.add(tree.note(note));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.save(out);
        return out.toByteArray();
    }

    private String relationship(String target) {
        return relationships.computeIfAbsent(target, key -> {
            Relationship made = new org.docx4j.relationships.ObjectFactory().createRelationship();
            made.setType(Namespaces.HYPERLINK);
            made.setTarget(key);
            made.setTargetMode("External");
            template.getMainDocumentPart().getRelationshipsPart().addRelationship(made);
            return made.getId();
        });
    }
}
