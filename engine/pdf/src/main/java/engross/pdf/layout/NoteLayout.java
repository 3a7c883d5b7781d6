package engross.pdf.layout;

import engross.model.Note;
import java.util.List;

/** A footnote as lines. */
final class NoteLayout {
    private final String id;
    private final Note note;
    private List<LineStrip> lines = List.of();
    private boolean placed;

    NoteLayout(String id, Note note) {
        this.id = id;
        this.note = note;
    }

    /** The name of its element and of the place it is found at. */
    String id() {
        return id;
    }

    /** The name of the place where its mark stands. */
    String markId() {
        return "ref-" + id;
    }

    Note note() {
        return note;
    }

    /** Its lines; empty until the paragraph that refers to it is finished. */
    List<LineStrip> lines() {
        return lines;
    }

    void set(List<LineStrip> newLines) {
        lines = newLines;
    }

    /** Whether it stands on a page, or at least its beginning. */
    boolean isPlaced() {
        return placed;
    }

    void place() {
        placed = true;
    }

    static double height(List<LineStrip> lines) {
        double height = 0;
        for (LineStrip line : lines) {
            height += line.above() + line.height();
        }
        return height;
    }
}
