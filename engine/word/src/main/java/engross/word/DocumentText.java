package engross.word;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import engross.word.content.Reading;
import engross.word.content.TextBuilder;
import engross.word.content.WordText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the Word file of a document has to say in one reading, taken from the tree: a second account beside the writer's, which a file is
 * held against when it is read back.
 */
final class DocumentText implements Block.Visitor<TextBuilder> {
    private final DocumentContext context;
    private final Reading reading;
    private final TextBuilder text = new TextBuilder();
    private final InlineText inlines;

    /** Whether a low paragraph parts a table that comes next from the one before. */
    private boolean afterTable;

    /** The number of the note that this is. */
    private int note;

    /** The change of the block around. */
    private Change outer = Change.NONE;

    private ParagraphMarks marks = ParagraphMarks.asInTree();

    private DocumentText(DocumentContext context, Reading reading) {
        this.context = context;
        this.reading = reading;
        this.inlines = new InlineText(context, reading, text);
    }

    /** @param context of a numbered document */
    static WordText of(DocumentContext context, Reading reading) {
        DocumentText body = new DocumentText(context, reading);
        body.marks = ParagraphMarks.of(context.document.body());
        body.all(context.document.body());
        body.text.closeStory();
        Map<String, TextBuilder> notes = new HashMap<>();
        List<Note> referred = context.notes.written();
        for (int i = 0; i < referred.size(); i++) {
            notes.put(InlineText.noteId(NoteReferences.FIRST + i), note(context, reading, referred.get(i), i));
        }
        return body.text.withNotes(notes::get);
    }

    private static TextBuilder note(DocumentContext context, Reading reading, Note note, int at) {
        DocumentText story = new DocumentText(context, reading);
        story.note = NoteReferences.FIRST + at;
        List<Inline> mark = note.label();
        for (Paragraph paragraph : note.body()) {
            story.paragraph(paragraph, mark);
            mark = List.of();
        }
        story.text.closeStory();
        return story.text;
    }

    private void within(Change change, Runnable content) {
        Change before = outer;
        outer = change.within(outer);
        inlines.within(outer);
        content.run();
        outer = before;
        inlines.within(before);
    }

    private void all(List<? extends Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    @Override
    public TextBuilder paragraph(Paragraph paragraph) {
        return paragraph(paragraph, List.of());
    }

    private TextBuilder paragraph(Paragraph paragraph, List<Inline> mark) {
        id(paragraph.id());
        inlines.mark(mark, note);
        if (paragraph.label() instanceof Label.Fixed fixed) {
            inlines.all(fixed.content());
        }
        inlines.all(paragraph.content());
        boolean marked = InlineText.isIn(reading, marks.next(paragraph.change().within(outer)));
        text.paragraph(style(paragraph.style()), marked);
        afterTable = false;
        return text;
    }

    private String style(String style) {
        boolean named = context.sheet.paragraphs().containsKey(style) && !context.isImplicit(style);
        return named ? context.styleId(style) : "";
    }

    /** A bookmark stands at the first paragraph of what has the id. */
    private void id(String id) {
        String name = id.isEmpty() ? null : context.bookmarks.place(id);
        if (name != null) {
            text.bookmark(name);
        }
    }

    @Override
    public TextBuilder sequence(Sequence sequence) {
        for (Item item : sequence.items()) {
            id(item.id());
            within(item.change(), () -> all(item.body()));
        }
        return text;
    }

    @Override
    public TextBuilder division(Division division) {
        id(division.id());
        within(division.change(), () -> all(division.body()));
        return text;
    }

    @Override
    public TextBuilder table(Table table) {
        if (afterTable) {
            text.separator();
        }
        id(table.id());
        ParagraphMarks outside = marks;
        marks = ParagraphMarks.asInTree();
        boolean known = context.sheet.tables().containsKey(table.style());
        text.openTable(known ? context.styleId(table.style()) : "");
        int[] rowsLeft = new int[table.columns().size()];
        int[] spans = new int[rowsLeft.length];
        for (Table.Row row : table.rows()) {
            text.openRow(row.header());
            within(row.change(), () -> shown(outer, () -> row(row, table.columns(), rowsLeft, spans)));
        }
        text.closeTable();
        marks = outside;
        afterTable = true;
        return text;
    }

    /**
     * The cells of a row, and the parts in it of those that began above.
     *
     * @param rowsLeft in how many more rows the cell that begins in a column goes on
     * @param spans how many columns it takes
     */
    private void row(Table.Row row, List<Table.Column> columns, int[] rowsLeft, int[] spans) {
        int next = 0;
        for (int column = 0; column < rowsLeft.length; column += spans[column]) {
            if (rowsLeft[column] > 0) {
                rowsLeft[column]--;
                String continued = spans[column] + " continues";
                cell(CellStart.change(columns, column, spans[column]), continued, null);
            } else if (next < row.cells().size()) {
                Table.Cell cell = row.cells().get(next++);
                spans[column] = columns(cell, column, rowsLeft);
                rowsLeft[column] = cell.rowSpan() - 1;
                String spanned = spans[column] + (cell.rowSpan() > 1 ? " begins" : "");
                cell(CellStart.change(columns, column, spans[column]), spanned, cell);
            } else {
                return;
            }
        }
    }

    /** @param cell null where it is the part of one that began above */
    private void cell(Change column, String spanned, Table.@Nullable Cell cell) {
        // A cell says one of the two, the deletion first.
        Change mark = column.isDeleted() ? new Change(null, column.deleted()) : column;
        shown(mark, () -> {
            boolean shows = text.shows();
            if (shows) {
                text.openCell(spanned);
            }
            if (cell != null) {
                afterTable = false;
                within(column, () -> all(cell.body()));
                if (shows) {
                    text.closeCell();
                }
            }
        });
    }

    private void shown(Change change, Runnable content) {
        boolean hidden = !InlineText.isIn(reading, change);
        if (hidden) {
            text.hide();
        }
        content.run();
        if (hidden) {
            text.show();
        }
    }

    private static int columns(Table.Cell cell, int column, int[] rowsLeft) {
        int span = 1;
        while (span < cell.columnSpan() && column + span < rowsLeft.length && rowsLeft[column + span] == 0) {
            span++;
        }
        return span;
    }
}
