package engross.cli;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.opc.WordPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads Word files that anybody may have made. */
final class WordFile {
    private static final long LARGEST = 256L << 20;

    private WordFile() {}

    /** @return the document, to be read as a tree; or why it is refused */
    static Result<WordPackage> read(Path file) throws IOException {
        return content(file)
                .then(content -> WordPackage.read(content, FileName.of(file)))
                .then(word -> WordMemory.fault(
                                List.of(word), Runtime.getRuntime().maxMemory(), FileName.of(file))
                        .map(fault -> Result.<WordPackage>failed(List.of(fault)))
                        .orElseGet(() -> Result.of(word, List.of())));
    }

    /** @return the bytes of a document, to be read forward; or why it is refused */
    static Result<byte[]> content(Path file) throws IOException {
        InputFile.require(file);
        if (Files.size(file) > LARGEST) {
            return Result.failed(List.of(Diagnostic.error(
                            "package-too-large",
                            Place.of(FileName.of(file)),
                            "it has more than " + (LARGEST >> 20) + " MB")
                    .withHint("divide the document")));
        }
        return Result.of(Files.readAllBytes(file), List.of());
    }

    /** Whether a file is a package, or an encrypted one, by its first bytes; or one of Word's by its name. */
    static boolean isOne(Path file) throws IOException {
        InputFile.require(file);
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(4);
            boolean zip = head.length == 4 && head[0] == 'P' && head[1] == 'K';
            boolean compound = head.length == 4 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF;
            return zip || compound || String.valueOf(file.getFileName()).endsWith(".docx");
        }
    }
}
