package engross.bench;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Item;
import engross.model.Label;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.CTTrackChange;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.ParaRPr;

/** Blocks as docx4j's objects: paragraphs with their styles, bookmarks and marks, and notes. Tables are {@link Docx4jTables}. */
final class Docx4jTree {
    private static final ObjectFactory WML = Context.getWmlObjectFactory();

    private final Docx4jRuns runs;
    private final Docx4jTables tables = new Docx4jTables(this);

    Docx4jTree(Docx4jRuns runs) {
        this.runs = runs;
    }

    void add(List<Block> blocks, List<Object> into) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                into.add(paragraph(paragraph));
            } else if (block instanceof Division division) {
                add(division.body(), into);
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    add(item.body(), into);
                }
            } else {
                into.add(tables.table((Table) block));
            }
        }
    }

    CTFtnEdn note(Note note) {
        CTFtnEdn made = WML.createCTFtnEdn();
        made.setId(runs.note(note.id()));
        for (Paragraph paragraph : note.body()) {
            made.getContent().add(paragraph(paragraph));
        }
        return made;
    }

    private P paragraph(Paragraph paragraph) {
        P made = WML.createP();
        made.setPPr(properties(paragraph));
        BigInteger bookmark = paragraph.id().isEmpty() ? null : runs.nextId();
        if (bookmark != null) {
            CTBookmark start = WML.createCTBookmark();
            start.setId(bookmark);
            start.setName(paragraph.id());
            made.getContent().add(WML.createPBookmarkStart(start));
        }
        if (paragraph.label() instanceof Label.Fixed label) {
            runs.add(label.content(), made.getContent());
        }
        runs.add(paragraph.content(), made.getContent());
        if (bookmark != null) {
            CTMarkupRange end = WML.createCTMarkupRange();
            end.setId(bookmark);
            made.getContent().add(WML.createPBookmarkEnd(end));
        }
        return made;
    }

    private PPr properties(Paragraph paragraph) {
        PPr properties = WML.createPPr();
        PPrBase.PStyle style = WML.createPPrBasePStyle();
        style.setVal(paragraph.style());
        properties.setPStyle(style);
        if (paragraph.newPage()) {
            properties.setPageBreakBefore(new BooleanDefaultTrue());
        }
        if (!paragraph.change().isNone()) {
            properties.setRPr(mark(paragraph.change()));
        }
        return properties;
    }

    private ParaRPr mark(Change change) {
        ParaRPr mark = WML.createParaRPr();
        if (change.inserted() != null) {
            mark.setIns(trackChange(change.inserted().author()));
        }
        if (change.deleted() != null) {
            mark.setDel(trackChange(change.deleted().author()));
        }
        return mark;
    }

    private CTTrackChange trackChange(String author) {
        CTTrackChange change = WML.createCTTrackChange();
        change.setId(runs.nextId());
        change.setAuthor(author);
        return change;
    }
}
