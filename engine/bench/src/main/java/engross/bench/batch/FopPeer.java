package engross.bench.batch;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** Word files to PDF with docx4j and FOP, as its documentation does it. */
public final class FopPeer {
    private FopPeer() {}

    /** @param arguments the folder of the PDF files, then the Word files */
    public static void main(String[] arguments) throws IOException, Docx4JException {
        for (int i = 1; i < arguments.length; i++) {
            File word = new File(arguments[i]);
            try (OutputStream pdf = new FileOutputStream(
                    Path.of(arguments[0], word.getName() + ".fop.pdf").toFile())) {
                FOSettings settings = Docx4J.createFOSettings();
                settings.setOpcPackage(WordprocessingMLPackage.load(word));
                settings.setApacheFopMime("application/pdf");
                Docx4J.toFO(settings, pdf, Docx4J.FLAG_EXPORT_PREFER_XSL);
            }
        }
    }
}
