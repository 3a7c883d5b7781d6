package engross.api;

import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Metadata;
import engross.model.Result;
import engross.word.content.Fingerprints;
import engross.word.content.Reading;
import engross.word.content.WordContent;
import engross.word.content.WordText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proves a document with marks on its bytes: the {@code .docx} is read back, and what rejecting and accepting its changes gives, all of them
 * and author by author, is compared with what the trees of the texts have to say. The digests of the texts go into the file, so that
 * {@link RedlineVerification} can repeat the proof on it.
 */
final class WordProof {
    private static final String FILE = "redline.docx";

    private final Engine engine;
    private final Redlined redlined;
    private final List<HeldText> texts;

    private WordProof(Engine engine, Redlined redlined) {
        this.engine = engine;
        this.redlined = redlined;
        this.texts = redlined.texts();
    }

    /** A redline that was proved. @param docx the bytes @param marked with the digests among its properties @param plain without digests and annex */
    @SuppressWarnings("ArrayRecordComponent") // Passed on and never changed.
    record Proven(byte[] docx, NumberedDocument marked, NumberedDocument plain) {}

    /** The Word file; or errors {@code redline-not-proved}, each with the place where it does not hold one of its texts. */
    static Result<Proven> of(Engine engine, Redlined redlined) {
        return new WordProof(engine, redlined).proven();
    }

    /** What bytes do not hold of the texts of a redline; empty where they hold them all. */
    static List<Diagnostic> faults(Engine engine, Redlined redlined, byte[] docx) {
        WordProof proof = new WordProof(engine, redlined);
        return proof.faults(proof.wanted(), docx);
    }

    private List<Diagnostic> faults(List<WordText> wanted, byte[] docx) {
        Result<WordContent> read = WordContent.read(docx, FILE, others());
        return read.value().map(content -> compared(wanted, content)).orElse(read.diagnostics());
    }

    private List<WordText> wanted() {
        return texts.stream().map(this::wanted).toList();
    }

    private Result<Proven> proven() {
        NumberedDocument document = redlined.document();
        List<WordText> wanted = wanted();
        Metadata metadata = document.document().metadata();
        for (int i = 0; i < texts.size(); i++) {
            metadata =
                    metadata.withProperty(texts.get(i).property(), wanted.get(i).digest());
        }
        NumberedDocument marked =
                new NumberedDocument(document.source(), document.document().withMetadata(metadata));
        return engine.word(marked, Fingerprints.of(named(wanted), HeldText.BASE, HeldText.REVISED))
                .then(docx -> {
                    List<Diagnostic> faults = faults(wanted, docx);
                    return faults.isEmpty()
                            ? Result.of(new Proven(docx, marked, redlined.plain()), List.of())
                            : Result.failed(faults);
                });
    }

    private Map<String, WordText> named(List<WordText> wanted) {
        Map<String, WordText> named = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            named.put(texts.get(i).property(), wanted.get(i));
        }
        return named;
    }

    private List<Reading> others() {
        return texts.subList(2, texts.size()).stream().map(HeldText::reading).toList();
    }

    /** What a text has to say; what stands behind the document stands behind all of its texts. */
    private WordText wanted(HeldText held) {
        NumberedDocument document = redlined.document();
        if (held.text().isEmpty()) {
            return engine.wordText(document, held.reading());
        }
        NumberedDocument clean =
                new NumberedDocument(document.source(), held.text().get());
        WordText text = engine.wordText(clean, Reading.AFTER);
        if (!redlined.isAnnexed()) {
            return text;
        }
        WordText annexed = engine.wordText(document, held.reading());
        int start = Math.min(text.bodySize(), annexed.bodySize());
        return text.withBody(annexed.lines().subList(start, annexed.bodySize()));
    }

    private List<Diagnostic> compared(List<WordText> wanted, WordContent content) {
        List<WordText> read = new ArrayList<>(List.of(content.before(), content.after()));
        read.addAll(content.others());
        List<Diagnostic> faults = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int line = wanted.get(i).difference(read.get(i));
            if (line >= 0) {
                faults.add(fault(texts.get(i), wanted.get(i), read.get(i), line));
            }
        }
        return faults;
    }

    private Diagnostic fault(HeldText held, WordText wanted, WordText read, int line) {
        Document text = held.text()
                .orElseGet(() -> held.view().apply(redlined.document().document()));
        return Diagnostic.error(
                        "redline-not-proved",
                        ParagraphPlaces.of(text, paragraph(wanted, line)),
                        held.how() + " in the Word file does not give " + held.name() + ": it has " + shown(read, line)
                                + " in place of " + shown(wanted, line))
                .withHint("this is a fault of the program: please report it with the sources");
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
