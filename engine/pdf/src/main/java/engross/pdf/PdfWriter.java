package engross.pdf;

import engross.fonts.FontCatalogue;
import engross.model.Diagnostics;
import engross.model.Document;
import engross.model.Result;
import engross.model.style.StyleSheet;
import engross.pdf.emission.PdfEmission;
import engross.pdf.layout.DocumentLayout;
import engross.pdf.layout.Wording;
import engross.pdf.page.Pages;
import engross.pdf.text.MissingCharacters;
import engross.pdf.text.StyleCatalogue;
import engross.pdf.text.Typesetter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Writes documents of one style sheet as PDF 1.7 that is PDF/UA-1 and PDF/A-2a at once. Thread-safe; what can be prepared is
 * prepared once, so hold on to one. The same document gives the same bytes.
 */
public final class PdfWriter {
    private final StyleCatalogue styles;
    private final ConcurrentMap<String, Typesetter> typesetters = new ConcurrentHashMap<>();
    private final Wording wording;

    private PdfWriter(StyleCatalogue styles, Wording wording) {
        this.styles = styles;
        this.wording = wording;
    }

    /**
     * Loads what every writer needs: to be called in a thread of its own while another one does something else. Nothing needs it; it saves
     * time.
     */
    public static void load() {
        PdfClasses.load();
    }

    /** A writer for a house's styles of one language, which says in English what no source says. */
    public static PdfWriter of(StyleSheet styles, FontCatalogue fonts) {
        return of(styles, fonts, Map.of());
    }

    /** A writer for a house's styles and words of one language. @param words by the names of {@link Wording}'s parameters */
    public static PdfWriter of(StyleSheet styles, FontCatalogue fonts, Map<String, String> words) {
        return new PdfWriter(new StyleCatalogue(styles, fonts), Wording.of(words));
    }

    /**
     * The bytes of a PDF; errors where a character has no glyph, or a picture or a note is missing.
     *
     * @param document numbered: every label is fixed, and no reference, ordinal or total is left
     * @param view what the tree was filtered to: comments are shown with the marks only
     */
    public Result<byte[]> write(Document document, View view) {
        return write(document, view, List.of());
    }

    /** The same with files attached, as PDF/A-3a. @param attachments in any order; with none the file is PDF/A-2a */
    public Result<byte[]> write(Document document, View view, List<AttachedFile> attachments) {
        PdfClasses.load();
        return writeLoaded(document, view, attachments);
    }

    Result<byte[]> writeLoaded(Document document, View view, List<AttachedFile> attachments) {
        Diagnostics diagnostics = new Diagnostics();
        String language = document.metadata().language();
        MissingCharacters missing = new MissingCharacters(diagnostics);
        Typesetter typesetter = typesetters
                .computeIfAbsent(language, tag -> new Typesetter(tag, new MissingCharacters(new Diagnostics())))
                .copy(missing);
        boolean comments = view == View.MARKUP;
        Pages pages = DocumentLayout.of(document, styles, typesetter, wording, comments, diagnostics);
        if (diagnostics.hasErrors()) {
            return Result.failed(diagnostics.sorted());
        }
        return Result.of(PdfEmission.write(pages, document.metadata(), attachments), diagnostics.sorted());
    }
}
