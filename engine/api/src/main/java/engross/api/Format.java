package engross.api;

import java.util.Locale;

/** What a document can be written as. */
public enum Format {
    /** WordprocessingML, ECMA-376 transitional. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** PDF/A-2a and PDF/UA-1; PDF/A-3a where it carries files. */
    PDF("application/pdf");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
