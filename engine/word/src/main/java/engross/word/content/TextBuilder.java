package engross.word.content;

import engross.word.content.WordText.Kind;
import engross.word.content.WordText.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One text of a story as it grows. What a mark's fate does to paragraphs is what Word does (ECMA-376 Part 1, 17.13.5): a paragraph whose
 * mark goes joins the next one, which gives the style, but not through the edge of a table or cell; it vanishes where nothing is left of it.
 */
final class TextBuilder {
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

    List<Line> lines() {
        return lines;
    }

    /** The lines at which bookmarks stand, by their names. */
    Map<String, Integer> bookmarks() {
        waiting.forEach(name -> bookmarks.putIfAbsent(name, lines.size()));
        waiting.clear();
        return bookmarks;
    }

    /** The ids of the notes, in the order of their marks. */
    List<String> notes() {
        return notes;
    }

    /** What follows is not in this text, until it is shown again. */
    void hide() {
        hidden++;
    }

    void show() {
        hidden--;
    }

    boolean shows() {
        return hidden == 0;
    }

    void text(String run, String runLook, String runLink) {
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
    void sign(char sign) {
        if (hidden == 0) {
            text.append(sign);
        }
    }

    void object(String what) {
        if (hidden == 0) {
            text.append(WordText.OBJECT).append(what).append(WordText.END);
        }
    }

    /** The mark of a note. */
    void note(String id) {
        if (hidden == 0) {
            notes.add(id);
            object("note");
        }
    }

    /** Where a bookmark begins: at the next line of this text, wherever it is itself. */
    void bookmark(String name) {
        waiting.add(name);
    }

    /** The end of a paragraph. @param marked whether its mark is in this text */
    void paragraph(String style, boolean marked) {
        if (hidden > 0) {
            return;
        }
        pendingStyle = style;
        if (marked) {
            line(style);
        }
    }

    /** The end of the low paragraph that parts two tables: no paragraph of the text unless it got some. */
    void separator() {
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

    void openTable(String style) {
        OpenTable table = new OpenTable();
        table.style = style;
        tables.add(table);
    }

    void openRow(boolean header) {
        OpenTable table = tables.get(tables.size() - 1);
        table.rowTold = false;
        table.row = header ? "header" : "";
    }

    /** A cell that is in this text. A table or row of which none is in it, is not either. */
    void openCell(String spans) {
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
    void closeCell() {
        close();
        if (lines.isEmpty() || lines.get(lines.size() - 1).kind() == Kind.CELL) {
            line(pendingStyle);
        }
    }

    void closeTable() {
        if (tables.remove(tables.size() - 1).told) {
            lines.add(new Line(Kind.TABLE_END, "", ""));
        }
    }

    void closeStory() {
        close();
    }
}
