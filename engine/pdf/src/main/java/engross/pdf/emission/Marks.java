package engross.pdf.emission;

import com.lowagie.text.pdf.PdfIndirectReference;
import engross.pdf.tags.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers of marked content and annotations, and which element owns each (ISO 32000-1, 14.7.4.4). */
final class Marks {
    private final TaggedWriter writer;
    private final Map<Tag, PdfIndirectReference> references = new HashMap<>();
    private final List<List<PdfIndirectReference>> pages = new ArrayList<>();
    private final List<PdfIndirectReference> annotations = new ArrayList<>();
    private final int firstAnnotation;

    /** @param pageCount the keys below it are the pages' */
    Marks(TaggedWriter writer, int pageCount) {
        this.writer = writer;
        firstAnnotation = pageCount;
    }

    PdfIndirectReference reference(Tag tag) {
        return references.computeIfAbsent(tag.element(), t -> writer.getPdfIndirectReference());
    }

    /** A new mark on a page, the next content of its element; pages come in order. */
    int mark(int page, Tag tag) {
        int id = reserve(page, tag);
        tag.add(new Tag.Mark(page, id));
        return id;
    }

    /** A new mark whose place among the content of its element is given later. */
    int reserve(int page, Tag tag) {
        List<PdfIndirectReference> owners = owners(page);
        owners.add(reference(tag));
        return owners.size() - 1;
    }

    private List<PdfIndirectReference> owners(int page) {
        while (pages.size() <= page) {
            pages.add(new ArrayList<>());
        }
        return pages.get(page);
    }

    /** The key of an annotation in the parent tree. */
    int annotation(int page, Tag tag, PdfIndirectReference annotation) {
        annotations.add(reference(tag));
        tag.add(new Tag.AnnotationReference(page, annotation));
        return firstAnnotation + annotations.size() - 1;
    }

    /** The owners of each page's marks, by number. */
    List<List<PdfIndirectReference>> pages() {
        return pages;
    }

    List<PdfIndirectReference> annotations() {
        return annotations;
    }

    int firstAnnotation() {
        return firstAnnotation;
    }
}
