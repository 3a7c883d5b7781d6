package engross.transcription;

import engross.model.Block;
import engross.model.Change;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a Word file that says something.
 *
 * @param whole the change of the paragraph, or of the row that it stands in
 * @param note id of the note that it stands in; empty for none
 * @param cell the cell that it stands in; null for none
 */
record MergeLine(
        Part.Line line, Change whole, String note, @Nullable Cell cell) {

    /**
     * A cell of a table that stands in no other one.
     *
     * @param table the number of the table: no two have the same
     * @param row counted from 0
     * @param column of the row's cells, from 0
     */
    record Cell(int table, Part.Grid grid, int row, int column) {
        boolean isInRowOf(@Nullable Cell other) {
            return other != null && other.table == table && other.row == row;
        }

        boolean isSame(@Nullable Cell other) {
            return isInRowOf(other) && other != null && other.column == column;
        }

        /** The same table's cell in another row. */
        Cell inRow(int other) {
            return new Cell(table, grid, other, 0);
        }

        /** Whether a cell of the table reaches over its row and others. */
        boolean isSpanned() {
            List<Table.Row> rows = grid.table().rows();
            for (int r = 0; r <= row; r++) {
                int reach = row - r;
                if (rows.get(r).cells().stream().anyMatch(each -> each.rowSpan() > 1 && each.rowSpan() > reach)) {
                    return true;
                }
            }
            return false;
        }

        Table.Row tableRow() {
            return grid.table().rows().get(row);
        }
    }

    /** The lines of the body, then of the notes: as {@link FlatText} has them. @param all as a reviewed file: lines too that are in neither text, and no notes that nothing refers to */
    static List<MergeLine> of(Document document, PartReader reader, boolean all) {
        List<MergeLine> lines = new ArrayList<>();
        new Walk(reader, "", all, lines).blocks(document.body(), Change.NONE, null);
        Set<String> referred = NoteOrder.all(document);
        for (Note note : document.notes()) {
            if (all && !referred.contains(note.id())) {
                continue;
            }
            new Walk(reader, note.id(), all, lines).blocks(note.body(), Change.NONE, null);
        }
        return lines;
    }

    private record Walk(PartReader reader, String note, boolean all, List<MergeLine> lines) {
        void blocks(List<? extends Block> blocks, Change row, @Nullable Cell cell) {
            for (Block block : MarkJoins.resolved(List.copyOf(blocks))) {
                if (block instanceof Paragraph paragraph) {
                    paragraph(paragraph, row, cell);
                } else if (block instanceof Table table) {
                    table(table, cell);
                }
            }
        }

        private void paragraph(Paragraph paragraph, Change row, @Nullable Cell cell) {
            Part.Line line = reader.line(paragraph);
            Change whole = row.isNone() ? line.whole() : row;
            boolean neither = all && whole.isInserted() && whole.isDeleted();
            boolean says = !Texts.of(paragraph.content(), Texts.OLD).isBlank()
                    || !Texts.of(paragraph.content(), Texts.NEW).isBlank();
            if (says || (neither && !Texts.of(paragraph.content(), any -> true).isBlank())) {
                lines.add(new MergeLine(line, whole, note, cell));
            }
        }

        private void table(Table table, @Nullable Cell outer) {
            Part.Grid grid = (Part.Grid) reader.parts(List.of(table)).get(0);
            int number = lines.size();
            for (int r = 0; r < table.rows().size(); r++) {
                Table.Row row = table.rows().get(r);
                for (int c = 0; c < row.cells().size(); c++) {
                    Cell cell = outer == null ? new Cell(number, grid, r, c) : outer;
                    blocks(row.cells().get(c).body(), row.change(), cell);
                }
            }
        }
    }

    /** Whether a line is of the kind of another one: its style, the column of its table, a note or none. */
    boolean isOfKindOf(MergeLine other) {
        int own = cell == null ? -1 : cell.column;
        int theirs = other.cell == null ? -1 : other.cell.column;
        return own == theirs && line.style().equals(other.line.style()) && note.isEmpty() == other.note.isEmpty();
    }

    /** What of it stands above or below the line, which a source cannot say. */
    String raised() {
        StringBuilder raised = new StringBuilder();
        for (Inline inline : line.content()) {
            if (inline instanceof Inline.Text text && text.format().position() != Format.Position.BASELINE) {
                raised.append(text.text());
            }
        }
        return raised.toString().strip();
    }

    /** Whether any of it is inserted or deleted. */
    boolean isMarked() {
        return !whole.isNone() || isMarked(line.content());
    }

    /** Whether any of what stands in a line is inserted or deleted, in its links too. */
    static boolean isMarked(List<Inline> inlines) {
        return inlines.stream()
                .anyMatch(inline -> inline instanceof Inline.Link link
                        ? isMarked(link.content())
                        : !inline.change().isNone());
    }

    boolean isNote() {
        return !note.isEmpty();
    }

    /** The text without its label, before and after the changes that a view leaves; empty where the line is in neither text. */
    String key(UnaryOperator<Change> view) {
        Change shown = view.apply(whole);
        if (!shown.isInOld() && !shown.isInNew()) {
            return "";
        }
        List<Inline> content = left(line.content(), view, shown);
        return (Texts.of(content, Texts.OLD) + "\u0000" + Texts.of(content, Texts.NEW)).strip();
    }

    private static List<Inline> left(List<Inline> inlines, UnaryOperator<Change> view, Change outer) {
        List<Inline> left = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                left.add(new Inline.Link(link.target(), left(link.content(), view, outer)));
            } else {
                Change change = view.apply(inline.change()).within(outer);
                if (change.isInOld() || change.isInNew()) {
                    left.add(Changed.with(inline, change));
                }
            }
        }
        return left;
    }
}
