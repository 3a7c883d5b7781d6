package engross.word.reading;

import engross.model.Block;
import engross.model.Comment;
import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Furniture;
import engross.model.Note;
import engross.model.Place;
import engross.model.Result;
import engross.opc.Relationship;
import engross.opc.WordPackage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Word document, whoever made it. Every text, change, note, comment, link and picture of the body is in what it gives; what the
 * tree has no place for is a warning {@code no-place}. Untrusted files are expected: the parts are read forward, element by element.
 */
public final class WordReader {
    private final WordPackage word;
    private final String file;

    private WordReader(WordPackage word, String file) {
        this.word = word;
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param content the bytes of a .docx
     * @param file the name that the person knows it by
     * @return what it says; or why it cannot be read
     */
    public static Result<WordText> read(byte[] content, String file) {
        Result<WordPackage> read = WordPackage.read(content, file);
        if (read.value().isEmpty()) {
            return Result.failed(read.diagnostics());
        }
        try {
            return new WordReader(read.value().get(), file).text();
        } catch (MalformedPart fault) {
            return Result.failed(List.of(Diagnostic.error(
                            "malformed-part",
                            Place.of(file),
                            "a part of the file cannot be read: " + fault.getMessage())
                    .withHint("open it in Word, repair it and save it anew")));
        }
    }

    private Result<WordText> text() {
        byte[] stylesPart = part("styles");
        StylesReader styles = StylesReader.of(stylesPart);
        Story.WholeFile whole = Story.WholeFile.of(file, word.parts(), styles, ListLabels.of(part("numbering")));
        Story main = new Story(whole, word.relationships(), true);
        List<Block> body = new ArrayList<>();
        XmlCursor xml = XmlCursor.of(word.parts().content(word.main()));
        xml.children(name -> {
            if (name.equals("body")) {
                body.addAll(new BlocksReader(main).read(xml));
            }
        });
        Document document = new Document(
                CoreProperties.read(corePart(), stylesPart),
                Furniture.NONE,
                body,
                notes(whole),
                comments(whole),
                whole.pictures());
        return Result.of(
                new WordText(document, styles.styles(), styles.defaultParagraph(), whole.bookmarks()),
                whole.losses().diagnostics());
    }

    private List<Note> notes(Story.WholeFile whole) {
        List<Note> notes = new ArrayList<>();
        for (String kind : List.of("footnotes", "endnotes")) {
            byte[] part = part(kind);
            if (part != null) {
                notes.addAll(new NotesReader(beside(whole, kind)).notes(part, kind.substring(0, 1)));
            }
        }
        return notes;
    }

    private List<Comment> comments(Story.WholeFile whole) {
        byte[] part = part("comments");
        return part == null ? List.of() : new NotesReader(beside(whole, "comments")).comments(part);
    }

    private Story beside(Story.WholeFile whole, String kind) {
        Relationship relationship = find(kind);
        String part = relationship == null ? "" : relationship.part();
        return new Story(whole, word.parts().relationships(part, file).value().orElse(List.of()), false);
    }

    private byte @Nullable [] part(String kind) {
        Relationship relationship = find(kind);
        return relationship == null ? null : word.parts().content(relationship.part());
    }

    private @Nullable Relationship find(String kind) {
        for (Relationship relationship : word.relationships()) {
            if (relationship.isOf(kind)
                    && !relationship.external()
                    && word.parts().has(relationship.part())) {
                return relationship;
            }
        }
        return null;
    }

    private byte @Nullable [] corePart() {
        for (Relationship relationship :
                word.parts().relationships("", file).value().orElse(List.of())) {
            if (relationship.isOf("core-properties") && word.parts().has(relationship.part())) {
                return word.parts().content(relationship.part());
            }
        }
        return null;
    }
}
