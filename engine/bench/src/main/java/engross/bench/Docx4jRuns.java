package engross.bench;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.DelText;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.RunDel;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.Text;

/** Inlines as docx4j's runs, inserted and deleted ones wrapped, links, and references to notes. */
final class Docx4jRuns {
    private static final ObjectFactory WML = Context.getWmlObjectFactory();

    private final Function<String, String> relationships;
    private final Map<String, BigInteger> notes = new HashMap<>();
    private long revision;

    /** @param relationships the id of the relationship to a target outside the document */
    Docx4jRuns(Function<String, String> relationships) {
        this.relationships = relationships;
    }

    /** The number by which the package knows a note: 0 and 1 are its separators. */
    BigInteger note(String id) {
        return notes.computeIfAbsent(id, key -> BigInteger.valueOf(notes.size() + 2L));
    }

    BigInteger nextId() {
        return BigInteger.valueOf(++revision);
    }

    void add(List<? extends Inline> inlines, List<Object> into) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                into.add(WML.createPHyperlink(hyperlink(link)));
            } else {
                into.add(tracked(run(inline), inline.change()));
            }
        }
    }

    private P.Hyperlink hyperlink(Inline.Link link) {
        P.Hyperlink hyperlink = WML.createPHyperlink();
        if (link.isInternal()) {
            hyperlink.setAnchor(link.target().substring(1));
        } else {
            hyperlink.setId(relationships.apply(link.target()));
        }
        add(link.content(), hyperlink.getContent());
        return hyperlink;
    }

    private Object tracked(R run, Change change) {
        Object tracked = run;
        if (change.deleted() != null) {
            RunDel deleted = WML.createRunDel();
            deleted.setId(nextId());
            deleted.setAuthor(change.deleted().author());
            deleted.getCustomXmlOrSmartTagOrSdt().add(tracked);
            tracked = deleted;
        }
        if (change.inserted() != null) {
            RunIns inserted = WML.createRunIns();
            inserted.setId(nextId());
            inserted.setAuthor(change.inserted().author());
            inserted.getCustomXmlOrSmartTagOrSdt().add(tracked);
            tracked = inserted;
        }
        return tracked;
    }

    private R run(Inline inline) {
        R run = WML.createR();
        if (inline instanceof Inline.Text text) {
            run.setRPr(properties(text.format()));
            run.getContent().add(text(text));
        } else if (inline instanceof Inline.Tab) {
            run.getContent().add(WML.createRTab(WML.createRTab()));
        } else if (inline instanceof Inline.LineBreak) {
            run.getContent().add(WML.createBr());
        } else if (inline instanceof Inline.NoteReference reference) {
            CTFtnEdnRef mark = WML.createCTFtnEdnRef();
            mark.setId(note(reference.note()));
            run.setRPr(properties(Format.PLAIN.withPosition(Format.Position.SUPERSCRIPT)));
            run.getContent().add(WML.createRFootnoteReference(mark));
        }
        return run;
    }

    private static Object text(Inline.Text text) {
        if (text.change().isDeleted()) {
            DelText deleted = WML.createDelText();
            deleted.setValue(text.text());
            deleted.setSpace("preserve");
            return deleted;
        }
        Text shown = WML.createText();
        shown.setValue(text.text());
        shown.setSpace("preserve");
        return WML.createRT(shown);
    }

    private static RPr properties(Format format) {
        RPr properties = WML.createRPr();
        if (!format.style().isEmpty()) {
            RStyle style = WML.createRStyle();
            style.setVal(format.style());
            properties.setRStyle(style);
        }
        if (format.bold()) {
            properties.setB(new BooleanDefaultTrue());
        }
        if (format.italic()) {
            properties.setI(new BooleanDefaultTrue());
        }
        if (format.position() != Format.Position.BASELINE) {
            CTVerticalAlignRun align = WML.createCTVerticalAlignRun();
            align.setVal(STVerticalAlignRun.fromValue(
                    format.position() == Format.Position.SUPERSCRIPT ? "superscript" : "subscript"));
            properties.setVertAlign(align);
        }
        return properties;
    }
}
