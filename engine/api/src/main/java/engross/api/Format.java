package engross.api;

import java.util.Locale;

/** What a document can be written as. */
public enum Format {
    /** WordprocessingML, ECMA-376 transitional. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** PDF/A-2a and PDF/UA-1; PDF/A-3a where it carries files. */
    PDF("application/pdf", "pdf"),
    /** The register of the document's changes as data. */
    JSON("application/json", "changes.json"),
    /** The register as a table for spreadsheets (RFC 4180), in UTF-8 with a byte order mark, with titles in the document's language. */
    CSV("text/csv", "changes.csv");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** What the command line and plans call it, such as {@code docx}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }
}
