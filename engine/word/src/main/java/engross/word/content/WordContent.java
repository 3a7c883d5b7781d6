package engross.word.content;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.opc.WordPackage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a Word file says. Read are the body and the footnotes: paragraphs with styles, labels and text, tabs and line breaks, emphasis and
 * character styles, links, pictures, tables with their rows and cells. Not read are headers and footers, comments, page breaks, widths
 * and whatever else no tracked change of ours carries.
 *
 * @param before the text that rejecting all changes gives
 * @param after the text that accepting all changes gives
 * @param others the texts of further readings, in the order in which they were asked for
 * @param properties what it says about itself under names of its house's own
 * @param fingerprints of both texts as they were when the file was made; none where its maker left none
 * @param application the program that saved it last, as it calls itself; may be empty
 */
public record WordContent(
        WordText before,
        WordText after,
        List<WordText> others,
        Map<String, String> properties,
        Optional<Fingerprints> fingerprints,
        String application) {
    /** How ids begin to which links are no part of the text: the house's own ways through a document. */
    public static final String UNSEEN = "register-change-";

    public WordContent {
        others = List.copyOf(others);
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /**
     * Reads a {@code .docx}.
     *
     * @param file the name that the person knows it by
     * @return an error where it is damaged, too large, or no Word file
     */
    public static Result<WordContent> read(byte[] docx, String file) {
        return read(docx, file, List.of());
    }

    /** The same with further readings, all in one pass. */
    public static Result<WordContent> read(byte[] docx, String file, List<Reading> others) {
        try {
            return WordPackage.read(docx, file).then(read -> Result.of(ContentReader.read(read, others), List.of()));
        } catch (UnreadablePackage e) {
            return Result.failed(List.of(
                    Diagnostic.error("unreadable-word-file", Place.of(file), "the file cannot be read: " + e.reason())
                            .withHint("give a .docx file as Word or Engross writes it")));
        }
    }
}
