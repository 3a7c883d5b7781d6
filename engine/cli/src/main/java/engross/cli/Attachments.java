package engross.cli;

import engross.pdf.page.AttachedFile;
import java.nio.file.Path;
import java.util.List;

/** What an archival PDF carries: its source and the Word file of the same text. */
final class Attachments {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Attachments() {}

    static List<AttachedFile> of(Path source, byte[] content, String stem, byte[] docx) {
        String name = String.valueOf(source.getFileName());
        String type = name.endsWith(".json") ? "application/json" : "application/yaml";
        return List.of(
                new AttachedFile(name, type, "Source", true, content),
                new AttachedFile(stem + ".docx", WORD, "Word file", false, docx));
    }
}
