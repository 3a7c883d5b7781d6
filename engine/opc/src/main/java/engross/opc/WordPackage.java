package engross.opc;

import engross.model.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * A package that is a Word document in the transitional form of ECMA-376.
 *
 * @param parts the whole package
 * @param main the name of the main document part
 * @param relationships those of the main document part
 */
public record WordPackage(OpcPackage parts, String main, List<Relationship> relationships) {
    private static final String TRANSITIONAL =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    private static final List<String> STORIES =
            List.of("header", "footer", "footnotes", "endnotes", "comments", "glossaryDocument");

    public WordPackage {
        relationships = List.copyOf(relationships);
    }

    /**
     * Reads a file that anybody may have made.
     *
     * @param name the name that the person knows the file by
     * @return the document, or why it is refused: what {@link OpcPackage#read} refuses, other documents than Word's, the strict form,
     *     macros
     */
    public static Result<WordPackage> read(byte[] file, String name) {
        try {
            return Result.of(read(file), List.of());
        } catch (PackageFault fault) {
            return Result.failed(List.of(OpcPackage.diagnostic(fault, name)));
        }
    }

    private static WordPackage read(byte[] file) throws PackageFault {
        OpcPackage parts = OpcPackage.read(file, Limits.DOCUMENT);
        String main = "";
        for (Relationship relationship : parts.relationships("")) {
            if (relationship.type().equals(STRICT)) {
                throw new PackageFault(
                        "strict-document",
                        "it is a Strict Open XML document",
                        "save it in Word as “Word Document (*.docx)”");
            }
            if (relationship.type().equals(TRANSITIONAL) && main.isEmpty()) {
                main = relationship.part();
            }
        }
        if (main.isEmpty() || !parts.has(main)) {
            throw new PackageFault("not-a-word-document", "it has no main document", "give a Word document");
        }
        checkType(parts.contentType(main));
        return new WordPackage(parts, main, parts.relationships(main));
    }

    private static void checkType(String type) throws PackageFault {
        if (type.contains("macroEnabled")) {
            throw new PackageFault(
                    "macro-document", "it carries macros", "save it in Word as “Word Document (*.docx)”");
        }
        if (!type.contains("wordprocessingml")) {
            throw new PackageFault("not-a-word-document", "it is no Word document", "give a Word document");
        }
    }

    /**
     * The parts with text, each once: the main document, then headers, footers, notes, comments and the glossary document in the order of
     * the relationships.
     */
    public List<String> stories() {
        List<String> stories = new ArrayList<>();
        stories.add(main);
        for (Relationship relationship : relationships) {
            boolean isStory = STORIES.stream().anyMatch(relationship::isOf);
            if (isStory && parts.has(relationship.part()) && !stories.contains(relationship.part())) {
                stories.add(relationship.part());
            }
        }
        return stories;
    }

    /** The same document with other contents of parts. */
    public WordPackage with(OpcPackage newParts) {
        return new WordPackage(newParts, main, newParts.relationships(main, "").orThrow());
    }
}
