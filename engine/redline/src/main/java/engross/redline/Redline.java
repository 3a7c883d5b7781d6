package engross.redline;

import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Place;
import engross.model.Result;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two versions of a document. Compare trees before they are numbered: numbering counts in the old and the new text at once, so
 * that renumbering is tracked by itself.
 */
public final class Redline {
    private Redline() {}

    /**
     * How to compare.
     *
     * @param asRevised roles of divisions that are taken as revised, without marks
     * @param moves whether text that changed its place, and nothing else, is named as moved; else it is deleted and inserted
     */
    public record Options(Set<String> asRevised, boolean moves) {
        /** Everything in the body and the notes is compared. */
        public static final Options DEFAULT = new Options(Set.of());

        /** Moves are deletions and insertions. */
        public Options(Set<String> asRevised) {
            this(asRevised, false);
        }

        public Options {
            asRevised = Set.copyOf(asRevised);
        }
    }

    /**
     * The revised document with marks against the base. Metadata, what is repeated on the pages, comments, page breaks, widths of columns
     * and looks of cells are as revised; all else in the body and the notes is tracked. Where a text has marks already, the text after
     * them is compared, and a warning {@code compared-with-marks} says so.
     *
     * @param by who made the changes, and when
     * @return a tree whose {@linkplain Views#accepted accepted} view says what the revised document says and whose
     *     {@linkplain Views#rejected rejected} view says what the base says; or an error {@code redline-not-proved} with the place where
     *     that could not be shown, or {@code different-language}
     */
    public static Result<Document> compare(Document base, Document revised, Revision by, Options options) {
        return compared(base, revised, by, options, Comparison.Lists.CUT)
                .then(compared -> Result.of(compared.redline(), List.of()));
    }

    /**
     * A redline, and what became of ids.
     *
     * @param renamed by the ids of parts of the base, those that the same parts have in the redline, where they are others
     */
    record Compared(Document redline, Map<String, String> renamed) {}

    static Result<Compared> compared(
            Document base, Document revised, Revision by, Options options, Comparison.Lists lists) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (!base.metadata().language().equals(revised.metadata().language())) {
            diagnostics.add(Diagnostic.error(
                            "different-language",
                            place(revised),
                            "the texts are in different languages: "
                                    + base.metadata().language() + " and "
                                    + revised.metadata().language())
                    .withHint("compare versions in one language"));
            return Result.failed(diagnostics);
        }
        Document after = plain(revised, diagnostics);
        Document before = new PictureNames(after).canonical(plain(base, diagnostics));
        Compared compared = Comparison.of(before, after, by, options.asRevised(), lists);
        Document redline = compared.redline();
        List<Diagnostic> faults = Proof.of(redline, before, after, options.asRevised());
        diagnostics.addAll(faults);
        if (!faults.isEmpty()) {
            return Result.failed(diagnostics);
        }
        Document named = options.moves() ? MovedText.named(redline) : redline;
        return Result.of(new Compared(named, compared.renamed()), diagnostics);
    }

    /**
     * The text that rejecting all marks of a redline gives, made from the base: what the comparison takes as revised is as in the redline,
     * all else as in the base. It serves to prove a written redline against a base that is written on its own.
     *
     * @param redline as {@link #compare} gave it for this base and these options
     */
    public static Document baseline(Document base, Document redline, Options options) {
        Document plain = Views.hasMarks(base) ? Views.accepted(base) : base;
        return options.asRevised().isEmpty() ? plain : Baseline.of(plain, Views.rejected(redline), options.asRevised());
    }

    private static Document plain(Document document, List<Diagnostic> diagnostics) {
        if (!Views.hasMarks(document)) {
            return document;
        }
        diagnostics.add(Diagnostic.warning(
                "compared-with-marks", place(document), "the text has marks: what is compared is the text after them"));
        return Views.accepted(document);
    }

    private static Place place(Document document) {
        return document.body().isEmpty() ? Place.NONE : document.body().get(0).place();
    }
}
