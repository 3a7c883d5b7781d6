package engross.api;

import engross.pdf.AttachedFile;
import java.util.List;

/** What an archival PDF carries: its source and the Word file of the same text. */
final class Attachments {
    private Attachments() {}

    static List<AttachedFile> of(SourceText source, byte[] docx) {
        String type = source.name().endsWith(".json") ? "application/json" : "application/yaml";
        return List.of(
                new AttachedFile(source.name(), type, "Source", true, source.content()),
                new AttachedFile(
                        source.stem() + "." + Format.DOCX.extension(),
                        Format.DOCX.mediaType(),
                        "Word file",
                        false,
                        docx));
    }
}
