package engross.api;

import engross.assembly.Assembly;
import engross.assembly.Pictures;
import engross.fonts.FontCatalogue;
import engross.house.House;
import engross.house.Labels;
import engross.model.Result;
import engross.model.Revision;
import engross.numbering.Numbering;
import engross.numbering.Renumbering;
import engross.pdf.AttachedFile;
import engross.pdf.PdfWriter;
import engross.redline.Redline;
import engross.redline.Views;
import engross.source.SourceDocument;
import engross.source.Sources;
import engross.word.WordWriter;
import engross.word.content.Fingerprints;
import engross.word.content.Reading;
import engross.word.content.WordText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The stages from the text of a source to the bytes of a document, prepared for one house. What can be prepared is prepared once, at first
 * use, so hold on to one. Thread-safe. The same values give the same bytes.
 */
public final class Engine {
    private final House house;
    private final Assembly assembly;
    private final Function<String, WordWriter> makeWriter;
    private final Map<String, WordWriter> writers = new ConcurrentHashMap<>();
    private final Map<String, PdfWriter> pdfWriters = new ConcurrentHashMap<>();
    private final @Nullable Executor beside;
    private @Nullable FontCatalogue fonts;

    private Engine(House house, Assembly assembly, Function<String, WordWriter> makeWriter, @Nullable Executor beside) {
        this.house = house;
        this.assembly = assembly;
        this.makeWriter = makeWriter;
        this.beside = beside;
    }

    /** An engine that writes in the house's own styles, in the thread that asks. */
    public static Engine of(House house) {
        return new Engine(house, Assembly.of(house), language -> writer(house, language), null);
    }

    /**
     * An engine that writes in the house's own styles.
     *
     * @param beside runs what can be done beside the thread that asks: the PDF of a document while its Word file is made
     */
    public static Engine of(House house, Executor beside) {
        return new Engine(house, Assembly.of(house), language -> writer(house, language), beside);
    }

    /**
     * Loads what an engine needs whatever its house: to be called in a thread of its own before the house is read. Nothing needs it; it
     * saves a process that makes one document a part of its time.
     *
     * @param formats that will be asked for
     */
    public static void load(Collection<Format> formats) {
        Assembly.load();
        if (formats.contains(Format.PDF)) {
            PdfWriter.load();
        }
    }

    /**
     * The same engine with an official Word template laid over: its styles, page and headers win over the house's.
     *
     * @param template a {@code .dotx} or {@code .docx}
     * @param file the name that the person knows the template by
     * @return with warnings of what is left behind; or an error where it is no such file
     */
    public Result<Engine> over(byte[] template, String file) {
        // What is wrong with a template is wrong in every language, so one says it all.
        Result<WordWriter> first = writer(house, house.languages().get(0)).over(template, file);
        return first.then(writer -> Result.of(
                new Engine(
                        house,
                        assembly,
                        language -> writer(house, language).over(template, file).orThrow(),
                        beside),
                List.of()));
    }

    private static WordWriter writer(House house, String language) {
        Labels labels = house.labels(language);
        return WordWriter.of(house.styleSheet(language), labels.tag(), labels.direction());
    }

    /** Runs what can be done beside the thread that asks; null where that one does all. */
    @Nullable
    Executor beside() {
        return beside;
    }

    public House house() {
        return house;
    }

    /** Reads a source and puts it into the house's form; or says all that is wrong with it. */
    public Result<AssembledDocument> assemble(SourceText text) {
        return Sources.read(text.content(), text.file(), house.vocabulary(), text.pictures()::read)
                .then(source -> assemble(source, text.pictures()));
    }

    /** Puts a source that was read into the house's form, with the marks of its proposals. */
    Result<AssembledDocument> assemble(SourceDocument source, Pictures files) {
        return ProposalRedline.of(assembly, source, files, redlineOptions())
                .then(marked -> Result.of(new AssembledDocument(source, marked.document()), List.of()));
    }

    /** The numbered document of a source with the texts that the marks of its proposals stand between. */
    Result<Redlined> redlined(SourceText text) {
        return Sources.read(text.content(), text.file(), house.vocabulary(), text.pictures()::read)
                .then(source -> ProposalRedline.of(assembly, source, text.pictures(), redlineOptions())
                        .then(marked -> redlined(new AssembledDocument(source, marked.document()), marked.texts())));
    }

    private Result<Redlined> redlined(AssembledDocument marked, Optional<ProposalRedline.Texts> texts) {
        return texts.isPresent()
                ? Redlined.between(this, marked, texts.get().base(), texts.get().revised())
                : number(marked).then(numbered -> Result.of(Redlined.of(numbered, ofProvisions(numbered)), List.of()));
    }

    /** Provisions that are proposed by themselves bear their own marks: what these give is what the bytes have to give. */
    private static List<HeldText> ofProvisions(NumberedDocument numbered) {
        boolean any = numbered.source().proposals().stream()
                .anyMatch(proposal -> proposal.provision().isPresent());
        return any
                ? List.of(
                        HeldText.base(Views.rejected(numbered.document())),
                        HeldText.revised(Views.accepted(numbered.document())))
                : List.of();
    }

    /** Writes every label, reference and count out. */
    public Result<NumberedDocument> number(AssembledDocument assembled) {
        return number(assembled, null);
    }

    /** The same of a text that somebody compiled of the changes of several authors. */
    Result<NumberedDocument> number(AssembledDocument assembled, @Nullable Revision compiler) {
        return Numbering.resolve(
                        assembled.document(), renumbering(assembled.source().language()), compiler)
                .then(document -> Result.of(new NumberedDocument(assembled.source(), document), List.of()));
    }

    /** How the house compares. */
    Redline.Options redlineOptions() {
        return new Redline.Options(
                Set.copyOf(house.redline().takenAsRevised()), house.redline().moves());
    }

    /** What becomes of the numbers of provisions in a language. */
    Renumbering renumbering(String language) {
        List<String> suffixes = house.labels(language).list("numbering.suffixes");
        return switch (house.redline().numbering()) {
            case FINAL -> Renumbering.FINAL;
            case FREEZE -> new Renumbering(Renumbering.Mode.FREEZE, suffixes);
            case BOTH -> new Renumbering(Renumbering.Mode.BOTH, suffixes);
        };
    }

    /** The numbered document of one text of a source. */
    public Result<NumberedDocument> read(SourceText text, View view) {
        return assemble(text)
                .then(assembled -> Result.of(view.of(assembled), view.unknownAuthor(assembled)))
                .then(this::number);
    }

    /** The bytes of the {@code .docx}. */
    public Result<byte[]> word(NumberedDocument numbered) {
        return word(numbered, null);
    }

    /** The same with the fingerprints of both of its texts. */
    Result<byte[]> word(NumberedDocument numbered, @Nullable Fingerprints fingerprints) {
        return writers.computeIfAbsent(numbered.source().language(), makeWriter)
                .write(numbered.document(), fingerprints);
    }

    /** What the Word file of a document has to say. @param reading whose changes are accepted */
    WordText wordText(NumberedDocument numbered, Reading reading) {
        return writers.computeIfAbsent(numbered.source().language(), makeWriter).text(numbered.document(), reading);
    }

    /** Read when the first PDF asks for them, once for all languages. */
    private synchronized FontCatalogue fonts() {
        FontCatalogue read = fonts;
        if (read == null) {
            read = FontCatalogue.standard();
            fonts = read;
        }
        return read;
    }

    /**
     * The bytes of the {@code .pdf}.
     *
     * @param view what the document was filtered to: comments are shown with the marks only
     * @param attachments files that it carries; with any it is PDF/A-3a, else PDF/A-2a
     */
    public Result<byte[]> pdf(NumberedDocument numbered, View view, List<AttachedFile> attachments) {
        return pdfWriters
                .computeIfAbsent(
                        numbered.source().language(),
                        language -> PdfWriter.of(
                                house.styleSheet(language),
                                fonts(),
                                house.labels(language).below("pdf")))
                .write(numbered.document(), view.state(), attachments);
    }
}
