package engross.word.content;

import engross.word.content.WordText.Kind;
import engross.word.content.WordText.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One text of a story as it grows. What a mark's fate does to paragraphs is what Word does (ECMA-376 Part 1, 17.13.5): a paragraph whose
 * mark goes joins the next one, which gives the style, but not through the edge of a table or cell; it vanishes where nothing is left of it.
 */
public final class TextBuilder {
    /** More notes in notes than any document has: they may refer to each other in a circle. */
    private static final int MOST_NOTES = 100_000;

    /** What a table has said so far of itself. */
    private static final class OpenTable {
        private String style = "";
        private boolean told;
        private boolean rowTold;
        private String row = "";
    }

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<OpenTable> tables = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final Map<String, Integer> bookmarks = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    private String pendingStyle = "";
    private String look = "";
    private String link = "";
    private int hidden;

    /** The lines at which bookmarks stand, by their names. */
    private Map<String, Integer> bookmarks() {
        waiting.forEach(name -> bookmarks.putIfAbsent(name, lines.size()));
        waiting.clear();
        return bookmarks;
    }

    /**
     * This story as the body of a text, with its notes behind it in the order of their marks.
     *
     * @param known the story of a note by its id; null where there is none of that id
     */
    public WordText withNotes(Function<String, @Nullable TextBuilder> known) {
        List<Line> all = new ArrayList<>(lines);
        Map<String, Integer> places = new HashMap<>(bookmarks());
        List<String> order = new ArrayList<>(notes);
        for (int i = 0; i < order.size(); i++) {
            TextBuilder note = known.apply(order.get(i));
            if (note == null) {
                continue;
            }
            all.add(new Line(Kind.NOTE, "", ""));
            int start = all.size();
            note.bookmarks().forEach((name, line) -> places.putIfAbsent(name, start + line));
            all.addAll(note.lines);
            order.addAll(note.notes);
            if (order.size() > MOST_NOTES) {
                throw new UnreadablePackage("it has more than " + MOST_NOTES + " marks of notes");
            }
        }
        return new WordText(Anchors.resolved(NoteNumbers.resolved(all, order), places));
    }

    /** What follows is not in this text, until it is shown again. */
    public void hide() {
        hidden++;
    }

    /** What follows is in this text again, as often as it was hidden. */
    public void show() {
        hidden--;
    }

    /** Whether what comes now is in this text. */
    public boolean shows() {
        return hidden == 0;
    }

    /** A run. @param runLook its emphasis, position and character style @param runLink where it leads; empty for nowhere */
    public void text(String run, String runLook, String runLink) {
        if (hidden > 0 || run.isEmpty()) {
            return;
        }
        if (!runLook.equals(look)) {
            look = runLook;
            text.append(WordText.LOOK).append(look).append(WordText.END);
        }
        if (!runLink.equals(link)) {
            link = runLink;
            text.append(WordText.LINK).append(link).append(WordText.END);
        }
        text.append(run);
    }

    /** A tab or line break, which has no look. */
    public void sign(char sign) {
        if (hidden == 0) {
            text.append(sign);
        }
    }

    /** A picture or another thing that is no text. */
    public void object(String what) {
        if (hidden == 0) {
            text.append(WordText.OBJECT).append(what).append(WordText.END);
        }
    }

    /** The mark of a note. */
    public void note(String id) {
        if (hidden == 0) {
            notes.add(id);
            object("note");
        }
    }

    /** The number of a note that Word counts. */
    public void noteNumber(String id, String runLook, String runLink) {
        text(NoteNumbers.of(id), runLook, runLink);
    }

    /** Where a bookmark begins: at the next line of this text, wherever it is itself. */
    public void bookmark(String name) {
        waiting.add(name);
    }

    /** The end of a paragraph. @param marked whether its mark is in this text */
    public void paragraph(String style, boolean marked) {
        if (hidden > 0) {
            return;
        }
        pendingStyle = style;
        if (marked) {
            line(style);
        }
    }

    /** The end of the low paragraph that parts two tables: no paragraph of the text unless it got some. */
    public void separator() {
        if (hidden == 0) {
            close();
        }
    }

    /** Ends what has not been ended by a mark, where there is no next paragraph. */
    private void close() {
        if (!text.isEmpty()) {
            line(pendingStyle);
        }
    }

    private void line(String style) {
        add(new Line(Kind.PARAGRAPH, style, text.toString()));
        text.setLength(0);
        look = "";
        link = "";
    }

    private void add(Line line) {
        waiting.forEach(name -> bookmarks.putIfAbsent(name, lines.size()));
        waiting.clear();
        lines.add(line);
    }

    /** @param style its id; empty for none */
    public void openTable(String style) {
        OpenTable table = new OpenTable();
        table.style = style;
        tables.add(table);
    }

    /** @param header whether it is repeated on every page */
    public void openRow(boolean header) {
        OpenTable table = tables.get(tables.size() - 1);
        table.rowTold = false;
        table.row = header ? "header" : "";
    }

    /** A cell that is in this text. A table or row of which none is in it, is not either. */
    public void openCell(String spans) {
        OpenTable table = tables.get(tables.size() - 1);
        if (!table.told) {
            close();
            lines.add(new Line(Kind.TABLE, table.style, ""));
            table.told = true;
        }
        if (!table.rowTold) {
            lines.add(new Line(Kind.ROW, "", table.row));
            table.rowTold = true;
        }
        lines.add(new Line(Kind.CELL, "", spans));
        pendingStyle = "";
    }

    /** The end of a cell or note; it has a paragraph at least. */
    public void closeCell() {
        close();
        if (lines.isEmpty() || lines.get(lines.size() - 1).kind() == Kind.CELL) {
            line(pendingStyle);
        }
    }

    /** The end of a table. */
    public void closeTable() {
        if (tables.remove(tables.size() - 1).told) {
            lines.add(new Line(Kind.TABLE_END, "", ""));
        }
    }

    /** The end of the body or of a note. */
    public void closeStory() {
        close();
    }

    /** What tells the content of a picture from others': its CRC-32 in hexadecimal digits, and its length in bytes. */
    public static String checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content, 0, content.length);
        return Long.toHexString(crc.getValue()) + "-" + content.length;
    }
}
