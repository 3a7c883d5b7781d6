package engross.api;

import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Metadata;
import engross.model.Result;
import engross.redline.Register;
import engross.word.content.Fingerprints;
import engross.word.content.WordContent;
import engross.word.content.WordText;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves a redline on its bytes: the {@code .docx} is read back, and what rejecting and accepting all its changes gives is compared with the
 * Word files that the two versions give by themselves. The digests of both texts go into the file, so that {@link RedlineVerification} can
 * repeat the proof on it.
 */
final class WordProof {
    /** The names of the document's properties that hold the digests. */
    static final String BASE = "SHA-256 of the text with all changes rejected";

    static final String REVISED = "SHA-256 of the text with all changes accepted";

    private static final String FILE = "redline.docx";

    private final Engine engine;
    private final NumberedDocument plain;

    private WordProof(Engine engine, NumberedDocument plain) {
        this.engine = engine;
        this.plain = plain;
    }

    /** A redline that was proved. @param docx the bytes @param marked with the digests among its properties @param plain without digests and register */
    @SuppressWarnings("ArrayRecordComponent") // Passed on and never changed.
    record Proven(byte[] docx, NumberedDocument marked, NumberedDocument plain) {}

    /** The redline's Word file; or an error {@code redline-not-proved} with the place where it does not hold one of its texts. */
    static Result<Proven> of(Engine engine, Redlined redlined) {
        return new WordProof(engine, redlined.marked()).proven(redlined);
    }

    /** The same with the register of the changes behind the document, which is in both texts. */
    static Result<Proven> withRegister(Engine engine, Redlined redlined) {
        NumberedDocument plain = redlined.marked();
        Register register = Register.of(
                plain.document(),
                AlertRules.of(engine.house().labels(plain.source().language())));
        NumberedDocument annexed = RegisterAnnex.of(engine, plain, register);
        return new WordProof(engine, plain).withAnnex(new Redlined(annexed, redlined.base(), redlined.revised()));
    }

    /** What stands behind both texts is added to what each of them has to be. */
    private Result<Proven> withAnnex(Redlined redlined) {
        return text(redlined.base())
                .then(base -> text(redlined.revised())
                        .then(revised -> content(redlined.marked())
                                .then(annexed -> proven(
                                        redlined,
                                        base.withBody(behind(base, annexed.before())),
                                        revised.withBody(behind(revised, annexed.after()))))));
    }

    private static List<WordText.Line> behind(WordText text, WordText annexed) {
        int start = Math.min(text.bodySize(), annexed.bodySize());
        return annexed.lines().subList(start, annexed.bodySize());
    }

    private Result<Proven> proven(Redlined redlined) {
        return text(redlined.base())
                .then(base -> text(redlined.revised()).then(revised -> proven(redlined, base, revised)));
    }

    /** The text of a version that is written by itself. What its writing warns of, that of the redline warns of too. */
    private Result<WordText> text(NumberedDocument clean) {
        return content(clean).then(content -> Result.of(content.after(), List.of()));
    }

    private Result<WordContent> content(NumberedDocument document) {
        Result<byte[]> docx = engine.word(document);
        return docx.value().isEmpty()
                ? Result.failed(docx.diagnostics())
                : WordContent.read(docx.value().get(), FILE);
    }

    private Result<Proven> proven(Redlined redlined, WordText base, WordText revised) {
        Document document = redlined.marked().document();
        Metadata metadata =
                document.metadata().withProperty(BASE, base.digest()).withProperty(REVISED, revised.digest());
        NumberedDocument marked = new NumberedDocument(redlined.marked().source(), document.withMetadata(metadata));
        return engine.word(marked, Fingerprints.of(base, revised))
                .then(docx -> WordContent.read(docx, FILE).then(read -> {
                    List<Diagnostic> faults = new ArrayList<>();
                    compare(
                            "rejecting",
                            "base",
                            base,
                            read.before(),
                            redlined.base().document(),
                            faults);
                    compare(
                            "accepting",
                            "revised",
                            revised,
                            read.after(),
                            redlined.revised().document(),
                            faults);
                    return faults.isEmpty()
                            ? Result.of(new Proven(docx, marked, plain), List.of())
                            : Result.failed(faults);
                }));
    }

    private static void compare(
            String what, String name, WordText wanted, WordText read, Document clean, List<Diagnostic> faults) {
        int line = wanted.difference(read);
        if (line >= 0) {
            faults.add(Diagnostic.error(
                            "redline-not-proved",
                            ParagraphPlaces.of(clean, paragraph(wanted, line)),
                            what + " all changes of the Word file does not give the " + name + " text: it has "
                                    + shown(read, line) + " in place of " + shown(wanted, line))
                    .withHint("this is a fault of the program: please report it with both texts"));
        }
    }

    private static int paragraph(WordText text, int line) {
        return (int) text.lines().stream()
                .limit(line)
                .filter(before -> before.kind() == WordText.Kind.PARAGRAPH)
                .count();
    }

    private static String shown(WordText text, int line) {
        return line < text.lines().size() ? LineWords.of(text.lines().get(line)) : "nothing";
    }
}
