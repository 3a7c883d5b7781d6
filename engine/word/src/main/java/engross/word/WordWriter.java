package engross.word;

import engross.model.Direction;
import engross.model.Document;
import engross.model.Result;
import engross.model.style.StyleSheet;
import engross.opc.Deflate;
import engross.word.content.Fingerprints;
import engross.word.content.Reading;
import engross.word.content.WordText;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbered documents as Word files (WordprocessingML, ECMA-376 transitional). Prepared once for a house and language; immutable,
 * and safe to be used by several threads. The same document gives the same bytes.
 */
public final class WordWriter {
    private final PreparedParts prepared;

    private WordWriter(PreparedParts prepared) {
        this.prepared = prepared;
    }

    /**
     * A writer for a house's documents in one language.
     *
     * @param language BCP 47 tag, such as {@code zh-CN}
     */
    public static WordWriter of(StyleSheet sheet, String language, Direction direction) {
        return new WordWriter(PreparedParts.of(sheet, Languages.of(language, direction)));
    }

    /**
     * A writer of the same documents in an organisation's official {@code .dotx} or {@code .docx}: its styles, page, headers and footers
     * win, the house's styles fill in what it lacks. Macros and what it fetches from elsewhere are left behind with a warning.
     *
     * @param file the name that the person knows the template by
     * @return an error where the template is damaged, too large, or no Word file
     */
    public Result<WordWriter> over(byte[] template, String file) {
        Result<PreparedParts> laid = OfficialTemplate.over(prepared, template, file);
        return laid.value()
                .map(parts -> Result.of(new WordWriter(parts), laid.diagnostics()))
                .orElseGet(() -> Result.failed(laid.diagnostics()));
    }

    /**
     * The bytes of the {@code .docx}. Errors are what a tree must not have: something without its number, a note or picture that is not
     * there, a table whose rows do not fit. Warnings say what is written otherwise than asked: an unknown style, a link to nowhere, a
     * character that XML does not allow.
     */
    public Result<byte[]> write(Document document) {
        return write(document, null);
    }

    /**
     * What the {@code .docx} of a document has to say, line by line, taken from the tree without writing it.
     *
     * @param reading whose changes are accepted
     */
    public WordText text(Document document, Reading reading) {
        return DocumentText.of(new DocumentContext(document, prepared), reading);
    }

    /** The same with the fingerprints of both of its texts, so that whoever gets the file can tell whether it was touched. */
    public Result<byte[]> write(Document document, @Nullable Fingerprints fingerprints) {
        DocumentContext context = new DocumentContext(document, prepared);
        try (Deflate deflate = new Deflate()) {
            byte[] bytes = new DocumentPackage(prepared, context, fingerprints, deflate).write();
            return context.diagnostics.hasErrors()
                    ? Result.failed(context.diagnostics.sorted())
                    : Result.of(bytes, context.diagnostics.sorted());
        }
    }
}
