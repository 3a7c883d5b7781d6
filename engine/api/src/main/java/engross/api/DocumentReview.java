package engross.api;

import engross.house.House;
import engross.house.WordForms;
import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Result;
import engross.redline.Views;
import engross.review.Review;
import engross.review.ReviewPage;
import engross.transcription.Transcription;
import engross.word.reading.WordReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The changes of documents as one HTML page for reviewers.
 *
 * @param language key of the language of Word files; empty to tell it from each
 */
public record DocumentReview(String language) {
    private static final int LEVELS = 6;
    private static final Set<WordForms.Line> HEADINGS = Set.of(
            WordForms.Line.TITLE,
            WordForms.Line.NUMBER,
            WordForms.Line.INSTRUMENT_TITLE,
            WordForms.Line.ANNEX,
            WordForms.Line.ANNEX_TITLE,
            WordForms.Line.PROPOSAL);

    /** The page of a source with marks. */
    public Result<String> ofSource(Engine engine, SourceText source) {
        return engine.read(source, View.MARKUP)
                .then(numbered -> page(
                        engine.house(),
                        numbered.source().language(),
                        review(engine.house(), numbered.source().language(), numbered.document(), source.name())));
    }

    /** The page of the changes from one source to another. */
    public Result<String> ofSources(Engine engine, SourceText base, SourceText revised) {
        return SourceRedline.of()
                .compare(engine, base, revised)
                .then(numbered -> page(
                        engine.house(),
                        numbered.source().language(),
                        review(engine.house(), numbered.source().language(), numbered.document(), revised.name())));
    }

    /** The page of a Word file with tracked changes. @param name that the person knows it by, with {@code /} between the parts */
    public Result<String> ofWord(Engine engine, byte[] content, String name) {
        return word(engine, content, name)
                .then(read -> page(
                        engine.house(),
                        read.language,
                        review(engine.house(), read.language, read.document, last(name))));
    }

    /** The page of two Word files with tracked changes on one text: which changes are in both, and which in one only. */
    public Result<String> ofTwoWords(Engine engine, byte[] first, String firstName, byte[] second, String secondName) {
        House house = engine.house();
        return word(engine, first, firstName)
                .then(one -> word(engine, second, secondName)
                        .then(other -> page(
                                house,
                                one.language,
                                Review.ofTwo(
                                        review(house, one.language, one.document, last(firstName)),
                                        review(house, one.language, other.document, last(secondName))))));
    }

    /** The last part of a name, as pages name sources. */
    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** A Word file in the house's styles, and its language. */
    private record Word(Document document, String language) {}

    private Result<Word> word(Engine engine, byte[] content, String name) {
        return WordReader.read(content, name).then(read -> {
            String chosen = language.isEmpty()
                    ? Transcription.language(read.document(), engine.house())
                            .orElse(engine.house().languages().get(0))
                    : language;
            Document styled = Transcription.inHouseStyles(read, engine.house(), chosen);
            return Views.hasMarks(styled)
                    ? Result.of(new Word(styled, chosen), List.of())
                    : Result.of(
                            new Word(styled, chosen),
                            List.of(Diagnostic.warning("no-marks", Place.of(name), "the file has no tracked changes")));
        });
    }

    private static Review review(House house, String language, Document document, String name) {
        return Review.of(document, name, AlertRules.of(house.labels(language)), headings(house));
    }

    private static Result<String> page(House house, String language, Review review) {
        return Result.of(ReviewPage.html(review, house.labels(language)), List.of());
    }

    /** Paragraphs that part a document: headings, calls, and the lines above annexes, instruments and proposals. */
    private static Predicate<Paragraph> headings(House house) {
        Set<String> styles = new HashSet<>();
        for (int level = 1; level <= LEVELS; level++) {
            styles.add(house.blockStyles().of("heading", level));
            styles.add(house.blockStyles().of("heading-unnumbered", level));
        }
        styles.add(house.blockStyles().of("call"));
        house.wordForms().lines().forEach((style, line) -> {
            if (HEADINGS.contains(line)) {
                styles.add(style);
            }
        });
        return paragraph -> styles.contains(paragraph.style());
    }
}
