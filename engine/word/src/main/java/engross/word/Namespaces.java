package engross.word;

/** Names that the parts of a package share (ECMA-376 Part 1, 17, and Part 2). */
final class Namespaces {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Declarations of the root of a part with text and pictures. */
    static final String STORY = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

    static final String MAIN = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    static final String PACKAGE_RELATIONSHIP = "http://schemas.openxmlformats.org/package/2006/relationships/";

    /** The start of the content types of WordprocessingML parts. */
    static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Namespaces() {}
}
