package engross.pdf.emission;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import engross.pdf.page.Destination;
import engross.pdf.page.Page;
import engross.pdf.page.Pages;
import engross.pdf.page.PlacedComment;
import engross.pdf.page.PlacedLink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Links and comments of a page (ISO 32000-1, 12.5), each owned by an element of the structure (ISO 14289-1, 7.18). */
final class Annotations {
    private static final int PRINTED = 4;
    private static final double ICON = 9;

    private final TaggedWriter writer;
    private final Marks marks;
    private final Pages pages;

    Annotations(TaggedWriter writer, Marks marks, Pages pages) {
        this.writer = writer;
        this.marks = marks;
        this.pages = pages;
    }

    PdfArray of(Page page, int number) throws IOException {
        PdfArray all = new PdfArray();
        for (PlacedLink link : page.links()) {
            PdfDictionary annotation = annotation("Link", link.x(), link.y(), link.width(), link.height());
            annotation.put(PdfName.CONTENTS, new PdfString(link.contents(), PdfObject.TEXT_UNICODE));
            annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
            if (link.target().startsWith("#")) {
                Destination destination = pages.destinations().get(link.target().substring(1));
                if (destination != null) {
                    annotation.put(new PdfName("Dest"), destination(destination));
                }
            } else {
                PdfDictionary action = new PdfDictionary(new PdfName("Action"));
                action.put(PdfName.S, PdfName.URI);
                action.put(PdfName.URI, new PdfString(link.target()));
                annotation.put(PdfName.A, action);
            }
            PdfIndirectReference reference = writer.getPdfIndirectReference();
            annotation.put(new PdfName("StructParent"), new PdfNumber(marks.annotation(number, link.tag(), reference)));
            writer.addToBody(annotation, reference);
            all.add(reference);
        }
        for (PlacedComment comment : page.comments()) {
            all.add(comment(comment, number));
        }
        return all;
    }

    private PdfIndirectReference comment(PlacedComment comment, int page) throws IOException {
        PdfDictionary annotation = annotation("Text", comment.x(), comment.y(), ICON, ICON);
        annotation.put(PdfName.CONTENTS, new PdfString(comment.text(), PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.T, new PdfString(comment.author(), PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.F, new PdfNumber(PRINTED | 8 | 16));
        PdfStream icon =
                writer.stream("1 0.9 0.55 rg 0.45 0.35 0 RG 0.6 w 0.5 1.5 8 7 re B 2 5.5 m 7 5.5 l 2 3.5 m 7 3.5 l S\n"
                        .getBytes(StandardCharsets.US_ASCII));
        icon.put(PdfName.TYPE, PdfName.XOBJECT);
        icon.put(PdfName.SUBTYPE, new PdfName("Form"));
        icon.put(new PdfName("BBox"), new PdfArray(new float[] {0, 0, (float) ICON, (float) ICON}));
        icon.put(PdfName.RESOURCES, new PdfDictionary());
        PdfDictionary appearance = new PdfDictionary();
        appearance.put(PdfName.N, writer.add(icon));
        annotation.put(PdfName.AP, appearance);
        PdfIndirectReference reference = writer.getPdfIndirectReference();
        annotation.put(new PdfName("StructParent"), new PdfNumber(marks.annotation(page, comment.tag(), reference)));
        writer.addToBody(annotation, reference);
        return reference;
    }

    private PdfDictionary annotation(String subtype, double x, double y, double width, double height) {
        PdfDictionary annotation = new PdfDictionary(PdfName.ANNOT);
        annotation.put(PdfName.SUBTYPE, new PdfName(subtype));
        PdfArray box = new PdfArray();
        box.add(new PdfNumber(x));
        box.add(new PdfNumber(pages.height() - y - height));
        box.add(new PdfNumber(x + width));
        box.add(new PdfNumber(pages.height() - y));
        annotation.put(PdfName.RECT, box);
        annotation.put(PdfName.F, new PdfNumber(PRINTED));
        return annotation;
    }

    private PdfArray destination(Destination destination) {
        PdfArray array = new PdfArray(writer.getPageReference(destination.page() + 1));
        array.add(PdfName.XYZ);
        array.add(new PdfNumber(0));
        array.add(new PdfNumber(pages.height() - destination.y()));
        array.add(new PdfNumber(0));
        return array;
    }
}
