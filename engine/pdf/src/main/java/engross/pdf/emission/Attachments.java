package engross.pdf.emission;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import engross.pdf.AttachedFile;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Embeds associated files (ISO 19005-3, 6.8). */
final class Attachments {
    private static final PdfName EMBEDDED_FILES = new PdfName("EmbeddedFiles");

    private Attachments() {}

    static void add(TaggedWriter writer, List<AttachedFile> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        PdfArray associated = new PdfArray();
        PdfArray names = new PdfArray();
        for (AttachedFile file :
                files.stream().sorted(Comparator.comparing(AttachedFile::name)).toList()) {
            PdfIndirectReference reference = writer.add(specification(writer, file));
            associated.add(reference);
            names.add(new PdfString(file.name(), PdfObject.TEXT_UNICODE));
            names.add(reference);
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        PdfDictionary all = new PdfDictionary();
        all.put(EMBEDDED_FILES, tree);
        writer.getExtraCatalog().put(PdfName.NAMES, all);
        writer.getExtraCatalog().put(new PdfName("AF"), associated);
    }

    private static PdfDictionary specification(TaggedWriter writer, AttachedFile file) throws IOException {
        PdfStream stream = writer.stream(file.content());
        stream.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
        stream.put(PdfName.SUBTYPE, new PdfName(file.mediaType()));
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.SIZE, new PdfNumber(file.content().length));
        stream.put(PdfName.PARAMS, parameters);
        PdfIndirectReference content = writer.add(stream);
        PdfDictionary embedded = new PdfDictionary();
        embedded.put(PdfName.F, content);
        embedded.put(PdfName.UF, content);
        PdfDictionary specification = new PdfDictionary(new PdfName("Filespec"));
        PdfString name = new PdfString(file.name(), PdfObject.TEXT_UNICODE);
        specification.put(PdfName.F, name);
        specification.put(PdfName.UF, name);
        specification.put(PdfName.DESC, new PdfString(file.description(), PdfObject.TEXT_UNICODE));
        specification.put(PdfName.EF, embedded);
        specification.put(new PdfName("AFRelationship"), new PdfName(file.source() ? "Source" : "Alternative"));
        return specification;
    }
}
