package engross.cli;

import engross.assembly.Assembly;
import engross.assembly.Pictures;
import engross.house.House;
import engross.house.Labels;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Document;
import engross.model.Result;
import engross.numbering.Numbering;
import engross.source.SourceDocument;
import engross.source.Sources;
import engross.word.WordWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * From the text of a source to the bytes of a document, in one house: read, assemble, number, write. Nothing in it touches a disk.
 * Thread-safe.
 */
final class Pipeline {
    private final House house;
    private final Assembly assembly;
    private final Function<String, WordWriter> makeWriter;
    private final Map<String, WordWriter> writers = new ConcurrentHashMap<>();

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

    /** What is wrong with a source: as it is read, and as it is assembled and numbered. */
    List<Diagnostic> check(byte[] content, Path file, Pictures pictures) {
        return tree(content, file, pictures).diagnostics();
    }

    /** The numbered tree of a source. */
    Result<Document> document(byte[] content, Path file, Pictures pictures) {
        Result<Tree> tree = tree(content, file, pictures);
        return tree.value()
                .map(value -> Result.of(value.document(), tree.diagnostics()))
                .orElseGet(() -> Result.failed(tree.diagnostics()));
    }

    /** The .docx of a source. */
    Result<byte[]> word(byte[] content, Path file, Pictures pictures) {
        Result<Tree> tree = tree(content, file, pictures);
        Optional<Tree> value = tree.value();
        if (value.isEmpty()) {
            return Result.failed(tree.diagnostics());
        }
        Result<byte[]> written = writers.computeIfAbsent(value.get().language(), makeWriter)
                .write(value.get().document());
        return followed(tree.diagnostics(), written);
    }

    private Result<Tree> tree(byte[] content, Path file, Pictures pictures) {
        Result<SourceDocument> source = Sources.read(content, file.toString().replace('\\', '/'), house.vocabulary());
        if (source.value().isEmpty()) {
            return Result.failed(source.diagnostics());
        }
        SourceDocument read = source.value().get();
        Result<Document> assembled = followed(source.diagnostics(), assembly.assemble(read, pictures));
        if (assembled.value().isEmpty()) {
            return Result.failed(assembled.diagnostics());
        }
        Result<Document> numbered = followed(
                assembled.diagnostics(), Numbering.resolve(assembled.value().get()));
        return numbered.value().isEmpty()
                ? Result.failed(numbered.diagnostics())
                : Result.of(new Tree(read.language(), numbered.value().get()), numbered.diagnostics());
    }

    /** A numbered tree and the language that its styles are for. */
    private record Tree(String language, Document document) {}

    /** The result of a stage, with what the stages before it said. */
    private static <T> Result<T> followed(List<Diagnostic> before, Result<T> result) {
        Diagnostics all = new Diagnostics();
        all.addAll(before);
        all.addAll(result.diagnostics());
        return result.value().map(value -> Result.of(value, all.sorted())).orElseGet(() -> Result.failed(all.sorted()));
    }
}
