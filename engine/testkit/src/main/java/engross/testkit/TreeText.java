package engross.testkit;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;

/** The text of a numbered tree in the form of {@link WordText}, so that the two can be compared. */
public final class TreeText implements Block.Visitor<TreeText>, Inline.Visitor<TreeText> {
    private final View view;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Change outer = Change.NONE;

    private TreeText(View view) {
        this.view = view;
    }

    /** The paragraphs of the body. */
    public static List<String> body(Document document, View view) {
        TreeText text = new TreeText(view);
        text.blocks(document.body());
        text.flush();
        return text.paragraphs;
    }

    /** The paragraphs of the notes, in the document's order. */
    public static List<String> notes(Document document, View view) {
        TreeText text = new TreeText(view);
        for (Note note : document.notes()) {
            text.inlines(note.label());
            text.blocks(note.body());
            text.flush();
        }
        return text.paragraphs;
    }

    private void blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void inlines(List<? extends Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    private void flush() {
        if (!line.isEmpty()) {
            paragraphs.add(line.toString());
            line.setLength(0);
        }
    }

    private void within(Change change, Runnable content) {
        Change before = outer;
        outer = change.within(outer);
        content.run();
        outer = before;
    }

    @Override
    public TreeText paragraph(Paragraph paragraph) {
        if (paragraph.label() instanceof Label.Fixed fixed) {
            inlines(fixed.content());
        }
        inlines(paragraph.content());
        if (view.shows(paragraph.change().within(outer))) {
            flush();
        }
        return this;
    }

    @Override
    public TreeText sequence(Sequence sequence) {
        for (Item item : sequence.items()) {
            within(item.change(), () -> blocks(item.body()));
        }
        return this;
    }

    @Override
    public TreeText division(Division division) {
        within(division.change(), () -> blocks(division.body()));
        return this;
    }

    @Override
    public TreeText table(Table table) {
        flush();
        for (Table.Row row : table.rows()) {
            within(row.change(), () -> row(row));
        }
        flush();
        return this;
    }

    private void row(Table.Row row) {
        if (view.shows(outer)) {
            for (Table.Cell cell : row.cells()) {
                flush();
                blocks(cell.body());
                flush();
            }
        }
    }

    private TreeText add(String text, Change change) {
        if (view.shows(change.within(outer))) {
            line.append(text);
        }
        return this;
    }

    @Override
    public TreeText text(Inline.Text text) {
        return add(text.text(), text.change());
    }

    @Override
    public TreeText tab(Inline.Tab tab) {
        return add("\t", tab.change());
    }

    @Override
    public TreeText lineBreak(Inline.LineBreak lineBreak) {
        return add("\n", lineBreak.change());
    }

    @Override
    public TreeText noteReference(Inline.NoteReference reference) {
        for (Inline.Text text : reference.label()) {
            add(text.text(), text.change().within(reference.change()));
        }
        return this;
    }

    @Override
    public TreeText link(Inline.Link link) {
        inlines(link.content());
        return this;
    }

    @Override
    public TreeText image(Inline.Image image) {
        return this;
    }

    @Override
    public TreeText field(Inline.Field field) {
        return add("1", field.change());
    }

    @Override
    public TreeText commentStart(Inline.CommentStart start) {
        return this;
    }

    @Override
    public TreeText commentEnd(Inline.CommentEnd end) {
        return this;
    }

    @Override
    public TreeText reference(Inline.Reference reference) {
        throw new IllegalArgumentException("not numbered: reference to " + reference.target());
    }

    @Override
    public TreeText ordinal(Inline.Ordinal ordinal) {
        throw new IllegalArgumentException("not numbered: " + ordinal.role());
    }

    @Override
    public TreeText total(Inline.Total total) {
        throw new IllegalArgumentException("not numbered: " + total.role());
    }
}
