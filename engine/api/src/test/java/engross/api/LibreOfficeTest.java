package engross.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.testkit.LibreOffice;
import engross.testkit.View;
import engross.testkit.WordText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another editor of Word files, LibreOffice, accepts and rejects redlines in six languages to the texts of the clean documents. */
class LibreOfficeTest {
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    @TempDir
    private Path folder;

    @Test
    void acceptedAndRejectedTextsAreTheCleanOnes() throws Exception {
        assumeTrue(
                LibreOffice.isThere(),
                "LibreOffice or its Python (apt: libreoffice-writer, python3-uno) is not here: it is an editor of redlines");
        List<String> arguments =
                new ArrayList<>(List.of(folder.resolve("profile").toUri().toString()));
        for (String language : LANGUAGES) {
            VersionPair pair = VersionPair.of(language);
            Path marked = Files.write(folder.resolve(language + ".docx"), pair.word());
            for (String command : List.of("reject", "accept")) {
                arguments.addAll(List.of(
                        command, marked.toString(), settled(language, command).toString()));
            }
        }
        LibreOffice.run(folder, "settle-changes.py", arguments);
        for (String language : LANGUAGES) {
            VersionPair pair = VersionPair.of(language);
            assertText(pair.clean(0), settled(language, "reject"));
            assertText(pair.clean(1), settled(language, "accept"));
        }
    }

    private Path settled(String language, String command) {
        return folder.resolve(language + "." + command + ".docx");
    }

    private static void assertText(byte[] clean, Path settled) throws IOException {
        String wanted = text(clean);
        assertTrue(wanted.length() > 300, wanted);
        assertEquals(wanted, text(Files.readAllBytes(settled)), settled.toString());
    }

    /** A paragraph a line, without white space: at edges of runs programs keep it in different ways. */
    private static String text(byte[] word) {
        List<String> lines = new ArrayList<>(WordText.body(word, View.NEW));
        lines.addAll(WordText.notes(word, View.NEW));
        lines.replaceAll(line -> line.replaceAll("\\s+", ""));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }
}
