package engross.cli;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.opc.WordPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads Word files that anybody may have made. */
final class WordFile {
    private static final long LARGEST = 256L << 20;

    private WordFile() {}

    /** @return the document, or why it is refused */
    static Result<WordPackage> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Result.failed(List.of(Diagnostic.error(
                            "package-too-large", Place.of(name(file)), "it has more than " + (LARGEST >> 20) + " MB")
                    .withHint("divide the document")));
        }
        return WordPackage.read(Files.readAllBytes(file), name(file));
    }

    static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** Whether a file is one of Word's by its name. */
    static boolean isNamedSo(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot >= 0
                && List.of("docx", "docm", "dotx", "doc")
                        .contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
