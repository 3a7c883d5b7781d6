package engross.pdf.layout;

import engross.model.Comment;
import engross.model.Diagnostics;
import engross.model.Direction;
import engross.model.Document;
import engross.model.Note;
import engross.pdf.text.StyleCatalogue;
import engross.pdf.text.Typesetter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all parts of the layout of one document share. */
final class LayoutContext {
    final Document document;
    final StyleCatalogue styles;
    final Typesetter typesetter;
    final Wording wording;
    final Diagnostics diagnostics;
    final Authors authors = new Authors();
    final boolean rightToLeft;
    final boolean showsComments;

    private final Map<String, Note> notes = new HashMap<>();
    private final Map<String, NoteLayout> noteLayouts = new HashMap<>();
    private final Map<String, Comment> comments = new HashMap<>();
    private final Map<String, Integer> commentNumbers = new LinkedHashMap<>();
    private final Set<String> targets = new HashSet<>();
    private int heading;
    private int paragraphs;

    /** The number of the page and of all pages, while what is repeated on a page is set. */
    @Nullable
    String pageNumber;

    @Nullable
    String pageCount;

    LayoutContext(
            Document document,
            StyleCatalogue styles,
            Typesetter typesetter,
            Wording wording,
            Diagnostics diagnostics,
            boolean showsComments) {
        this.document = document;
        this.styles = styles;
        this.typesetter = typesetter;
        this.wording = wording;
        this.diagnostics = diagnostics;
        this.showsComments = showsComments;
        rightToLeft = document.metadata().direction() == Direction.RIGHT_TO_LEFT;
        document.notes().forEach(note -> notes.put(note.id(), note));
        document.comments().forEach(comment -> comments.put(comment.id(), comment));
    }

    /** The layout of a note: without lines at its first mark. Null where the document has no such note. */
    @Nullable
    NoteLayout noteLayout(String id) {
        NoteLayout known = noteLayouts.get(id);
        Note note = notes.get(id);
        if (known != null || note == null) {
            return known;
        }
        NoteLayout layout = new NoteLayout("note-" + (noteLayouts.size() + 1), note);
        noteLayouts.put(id, layout);
        return layout;
    }

    @Nullable
    Comment comment(String id) {
        return comments.get(id);
    }

    /** Comments are numbered in the order in which the text comes to them. */
    int commentNumber(String id) {
        return commentNumbers.computeIfAbsent(id, key -> commentNumbers.size() + 1);
    }

    Iterable<String> commentsInOrder() {
        return commentNumbers.keySet();
    }

    /** The level of a heading, at most one below the heading before (ISO 14289-1, 7.4.2). @param outline from 0 */
    int headingLevel(int outline) {
        heading = Math.min(outline + 1, heading + 1);
        return heading;
    }

    /** The number of a paragraph in the order of reading. */
    int nextParagraph() {
        return paragraphs++;
    }

    void target(String name) {
        targets.add(name);
    }

    boolean hasTarget(String name) {
        return targets.contains(name);
    }
}
