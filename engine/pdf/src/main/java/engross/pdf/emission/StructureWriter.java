package engross.pdf.emission;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import engross.pdf.tags.Roles;
import engross.pdf.tags.Tag;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the structure tree with its parent tree, its roles and its identifiers (ISO 32000-1, 14.7). */
final class StructureWriter {
    private static final PdfName STRUCT_ELEM = new PdfName("StructElem");
    private static final PdfName ALT = new PdfName("Alt");
    private static final PdfName PG = new PdfName("Pg");
    private static final PdfName MCID = new PdfName("MCID");

    private final TaggedWriter writer;
    private final Marks marks;
    private final Map<String, PdfIndirectReference> ids = new TreeMap<>();

    StructureWriter(TaggedWriter writer, Marks marks) {
        this.writer = writer;
        this.marks = marks;
    }

    void write(Tag root) throws IOException {
        PdfIndirectReference tree = writer.getPdfIndirectReference();
        Deque<Tag> waiting = new ArrayDeque<>();
        waiting.push(root);
        while (!waiting.isEmpty()) {
            element(waiting.pop(), tree, waiting);
        }
        PdfDictionary dictionary = new PdfDictionary(new PdfName("StructTreeRoot"));
        dictionary.put(PdfName.K, marks.reference(root));
        dictionary.put(PdfName.ROLEMAP, roles());
        dictionary.put(PdfName.PARENTTREE, writer.add(parents()));
        dictionary.put(
                new PdfName("ParentTreeNextKey"),
                new PdfNumber(marks.firstAnnotation() + marks.annotations().size()));
        if (!ids.isEmpty()) {
            dictionary.put(new PdfName("IDTree"), writer.add(identifiers()));
        }
        writer.addToBody(dictionary, tree);
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.STRUCTTREEROOT, tree);
        PdfDictionary info = new PdfDictionary();
        info.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, info);
    }

    private void element(Tag tag, PdfIndirectReference tree, Deque<Tag> waiting) throws IOException {
        PdfDictionary element = new PdfDictionary(STRUCT_ELEM);
        Tag parent = tag.parent();
        element.put(PdfName.S, new PdfName(tag.role()));
        element.put(PdfName.P, parent == null ? tree : marks.reference(parent));
        kids(tag, element, waiting);
        text(element, PdfName.LANG, tag.language());
        text(element, ALT, tag.alternative());
        text(element, PdfName.T, tag.title());
        String id = tag.id();
        if (id != null) {
            element.put(PdfName.ID, new PdfString(id));
            ids.put(id, marks.reference(tag));
        }
        attributes(tag, element);
        writer.addToBody(element, marks.reference(tag));
    }

    private static void text(PdfDictionary element, PdfName key, @Nullable String value) {
        if (value != null) {
            element.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }

    private void kids(Tag tag, PdfDictionary element, Deque<Tag> waiting) {
        List<Object> kids = tag.kids();
        int page = -1;
        PdfArray array = new PdfArray();
        for (Object kid : kids) {
            if (kid instanceof Tag.Mark mark) {
                if (page < 0) {
                    page = mark.page();
                    element.put(PG, writer.getPageReference(page + 1));
                }
                array.add(mark.page() == page ? new PdfNumber(mark.id()) : elsewhere(mark));
            } else if (kid instanceof Tag.AnnotationReference annotation) {
                array.add(object(annotation));
            } else if (kid instanceof Tag child) {
                array.add(marks.reference(child));
            }
        }
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.get(i) instanceof Tag child) {
                waiting.push(child);
            }
        }
        if (array.size() > 0) {
            element.put(PdfName.K, array.size() == 1 ? array.getPdfObject(0) : array);
        }
    }

    private PdfDictionary elsewhere(Tag.Mark mark) {
        PdfDictionary reference = new PdfDictionary(new PdfName("MCR"));
        reference.put(PG, writer.getPageReference(mark.page() + 1));
        reference.put(MCID, new PdfNumber(mark.id()));
        return reference;
    }

    private PdfDictionary object(Tag.AnnotationReference annotation) {
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(PG, writer.getPageReference(annotation.page() + 1));
        reference.put(new PdfName("Obj"), (PdfIndirectReference) annotation.annotation());
        return reference;
    }

    private static void attributes(Tag tag, PdfDictionary element) {
        PdfArray all = new PdfArray();
        for (Map.Entry<String, Map<String, Object>> owner : tag.attributes().entrySet()) {
            PdfDictionary attributes = new PdfDictionary();
            attributes.put(PdfName.O, new PdfName(owner.getKey()));
            owner.getValue().forEach((key, value) -> attributes.put(new PdfName(key), value(value)));
            all.add(attributes);
        }
        if (all.size() > 0) {
            element.put(PdfName.A, all.size() == 1 ? all.getPdfObject(0) : all);
        }
    }

    private static PdfObject value(Object value) {
        if (value instanceof Integer number) {
            return new PdfNumber(number);
        }
        if (value instanceof double[] numbers) {
            PdfArray array = new PdfArray();
            for (double number : numbers) {
                array.add(new PdfNumber(number));
            }
            return array;
        }
        return value instanceof Tag.Words words
                ? new PdfString(words.text(), PdfObject.TEXT_UNICODE)
                : new PdfName(value.toString());
    }

    private static PdfDictionary roles() {
        PdfDictionary roles = new PdfDictionary();
        Roles.MAP.forEach((own, standard) -> roles.put(new PdfName(own), new PdfName(standard)));
        return roles;
    }

    private PdfDictionary parents() throws IOException {
        PdfArray numbers = new PdfArray();
        int key = 0;
        for (List<PdfIndirectReference> owners : marks.pages()) {
            numbers.add(new PdfNumber(key++));
            numbers.add(writer.add(new PdfArray(owners)));
        }
        key = marks.firstAnnotation();
        for (PdfIndirectReference owner : marks.annotations()) {
            numbers.add(new PdfNumber(key++));
            numbers.add(owner);
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NUMS, numbers);
        return tree;
    }

    private PdfDictionary identifiers() {
        PdfArray names = new PdfArray();
        ids.forEach((id, reference) -> {
            names.add(new PdfString(id));
            names.add(reference);
        });
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        return tree;
    }
}
