package engross.transcription;

import engross.assembly.Assembly;
import engross.house.House;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Document;
import engross.model.Place;
import engross.model.Result;
import engross.word.reading.WordReader;
import engross.word.reading.WordText;
import engross.yaml.YamlValue;
import engross.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Word documents back into sources. Made once for a house; thread-safe.
 *
 * <p>A transcript proves itself: it is assembled and numbered, and what comes out is compared with the file, text and marks. Labels
 * that numbering does not give again are kept as text; what reads otherwise all the same is a warning.
 */
public final class Transcription {
    private static final int MOST_TRIES = 3;

    private final House house;
    private final Assembly assembly;

    private Transcription(House house) {
        this.house = house;
        this.assembly = Assembly.of(house);
    }

    /** Prepares a house for reading documents. */
    public static Transcription of(House house) {
        return new Transcription(house);
    }

    /**
     * The source of a Word document.
     *
     * @param content the bytes of a .docx
     * @param file the name that the person knows it by
     * @param stem what the names of its pictures begin with
     * @param language key of the document's language; empty to tell it from the file
     * @return the source, with a warning for everything that has no place in one or reads otherwise; or why the file cannot be read.
     *     The line of a place is the number of the paragraph in the file
     */
    public Result<Transcript> transcribe(byte[] content, String file, String stem, String language) {
        Result<WordText> read = WordReader.read(content, file);
        if (read.value().isEmpty()) {
            return Result.failed(read.diagnostics());
        }
        RevisionDays days = RevisionDays.of(read.value().get().document(), Set.of());
        WordText whole = days.in(read.value().get());
        if (FlatText.of(whole.document()).isEmpty()) {
            return Result.failed(List.of(Diagnostic.error("no-text", Place.of(file), "the file has no text")));
        }
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(read.diagnostics());
        diagnostics.addAll(days.diagnostics(file));
        String chosen = language.isEmpty() ? DocumentLanguage.of(whole.document(), house, diagnostics, file) : language;
        GeneratedParts generated = new GeneratedParts(house.labels(chosen));
        WordText word = generated.without(whole);
        diagnostics.addAll(generated.diagnostics());
        Tried tried = new Tried(Map.of(), Map.of());
        for (int attempt = 1; ; attempt++) {
            DocumentBuilder builder = new DocumentBuilder(house, chosen, word, stem, tried);
            YamlValue value = builder.source();
            if (builder.learn(value)) {
                builder = new DocumentBuilder(house, chosen, word, stem, tried);
                value = builder.source();
            }
            String source = YamlWriter.write(value);
            Transcript transcript = new Transcript(source, builder.pictures().used());
            Proof proof = new Proof(house, assembly, word, file);
            proof.check(
                    source.getBytes(StandardCharsets.UTF_8),
                    transcript.pictures(),
                    builder::isLeft,
                    builder.hasHead() ? Set.of() : Set.of("masthead"));
            if (attempt < MOST_TRIES
                    && proof.labels().stream().filter(tried::keepLabel).count() > 0) {
                continue;
            }
            diagnostics.addAll(builder.losses().diagnostics());
            diagnostics.addAll(proof.diagnostics());
            return Result.of(transcript, diagnostics.sorted());
        }
    }

    /** The language of a document, as a key of the house; nothing where the house does not have it. */
    public static Optional<String> language(Document document, House house) {
        return DocumentLanguage.find(document, house);
    }

    /** A Word file with the house's style ids in place of its own. */
    public static Document inHouseStyles(WordText word, House house, String language) {
        StyleNames styles = new StyleNames(word.styles(), house.styleSheet(language), house.wordForms());
        return word.document().withBody(HouseStyles.in(word.document().body(), styles));
    }
}
