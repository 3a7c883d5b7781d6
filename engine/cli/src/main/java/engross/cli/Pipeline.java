package engross.cli;

import engross.assembly.Assembly;
import engross.assembly.Pictures;
import engross.fonts.FontCatalogue;
import engross.house.House;
import engross.house.Labels;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Document;
import engross.model.Result;
import engross.model.Revision;
import engross.numbering.Numbering;
import engross.pdf.PdfWriter;
import engross.pdf.View;
import engross.pdf.page.AttachedFile;
import engross.redline.Redline;
import engross.source.SourceDocument;
import engross.source.Sources;
import engross.word.WordWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * From the text of a source to the bytes of a document, in one house: read, assemble, compare, number, write. Nothing in it touches
 * a disk. Thread-safe.
 */
final class Pipeline {
    private final House house;
    private final Assembly assembly;
    private final Function<String, WordWriter> makeWriter;
    private final Map<String, WordWriter> writers = new ConcurrentHashMap<>();
    private final Map<String, PdfWriter> pdfWriters = new ConcurrentHashMap<>();

    /** @param makeWriter the Word writer of a language */
    Pipeline(House house, Function<String, WordWriter> makeWriter) {
        this.house = house;
        this.assembly = Assembly.of(house);
        this.makeWriter = makeWriter;
    }

    /** A pipeline that writes in the house's own styles. */
    static Pipeline of(House house) {
        return new Pipeline(house, language -> writer(house, language));
    }

    /** The Word writer of a language in the house's own styles. */
    static WordWriter writer(House house, String language) {
        Labels labels = house.labels(language);
        return WordWriter.of(house.styleSheet(language), labels.tag(), labels.direction());
    }

    /** A source as it was read from a file. @param file as the person knows it, with {@code /} between the parts */
    @SuppressWarnings("ArrayRecordComponent") // Nothing compares texts or changes their bytes.
    record Text(String file, byte[] content, Pictures pictures) {}

    /** A tree and the language that its styles are for. */
    record Tree(SourceDocument source, Document document) {
        Tree with(Document newDocument) {
            return new Tree(source, newDocument);
        }
    }

    /** What is wrong with a source: as it is read, and as it is assembled and numbered. */
    List<Diagnostic> check(Text text) {
        return document(text).diagnostics();
    }

    /** The numbered tree of a source, with its marks. */
    Result<Tree> document(Text text) {
        return document(text, Rendition.MARKUP);
    }

    /** The numbered tree of one text of a source. */
    Result<Tree> document(Text text, Rendition rendition) {
        return then(assembled(text), tree -> numbered(tree.with(rendition.of(tree.document()))));
    }

    /** The .docx of a source. */
    Result<byte[]> word(Text text) {
        return then(document(text), this::word);
    }

    /** The numbered tree of a revised source, with marks against its base. */
    Result<Tree> redline(Text base, Text revised, Revision by) {
        Result<Tree> before = assembled(base);
        Result<Tree> after = assembled(revised);
        if (before.value().isEmpty() || after.value().isEmpty()) {
            Diagnostics all = new Diagnostics();
            all.addAll(before.diagnostics());
            all.addAll(after.diagnostics());
            return Result.failed(all.sorted());
        }
        Document old = before.value().get().document();
        Redline.Options options = new Redline.Options(Set.copyOf(house.takenAsRevised()));
        Result<Tree> compared = then(
                after,
                tree -> then(
                        Redline.compare(old, tree.document(), by, options),
                        marked -> Result.of(tree.with(marked), List.of())));
        return then(compared, this::numbered);
    }

    /** The .docx of a numbered tree. */
    Result<byte[]> word(Tree tree) {
        return writers.computeIfAbsent(tree.source().language(), makeWriter).write(tree.document());
    }

    /** The .pdf of a numbered tree. @param attachments files that it carries; with any it is PDF/A-3a, else PDF/A-2a */
    Result<byte[]> pdf(Tree tree, View view, List<AttachedFile> attachments) {
        return pdfWriters
                .computeIfAbsent(
                        tree.source().language(),
                        language -> PdfWriter.of(house.styleSheet(language), FontCatalogue.standard()))
                .write(tree.document(), view, attachments);
    }

    private Result<Tree> assembled(Text text) {
        return then(
                Sources.read(text.content(), text.file(), house.vocabulary()),
                source -> then(
                        assembly.assemble(source, text.pictures()),
                        document -> Result.of(new Tree(source, document), List.of())));
    }

    private Result<Tree> numbered(Tree tree) {
        return then(Numbering.resolve(tree.document()), document -> Result.of(tree.with(document), List.of()));
    }

    /** The next stage's result, with what the stages before it said. */
    private static <A, B> Result<B> then(Result<A> before, Function<A, Result<B>> stage) {
        if (before.value().isEmpty()) {
            return Result.failed(before.diagnostics());
        }
        Result<B> after = stage.apply(before.value().get());
        Diagnostics all = new Diagnostics();
        all.addAll(before.diagnostics());
        all.addAll(after.diagnostics());
        return after.value().map(value -> Result.of(value, all.sorted())).orElseGet(() -> Result.failed(all.sorted()));
    }
}
