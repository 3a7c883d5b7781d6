package engross.transcription;

import engross.model.Block;
import engross.model.Change;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A paragraph of a Word file that says something.
 *
 * @param whole the change of the paragraph, or of the row that it stands in
 * @param note whether it stands in a note
 */
record MergeLine(Part.Line line, Change whole, boolean note) {

    /** The lines of the body, then of the notes: as {@link FlatText} has them. */
    static List<MergeLine> of(Document document, PartReader reader) {
        List<MergeLine> lines = new ArrayList<>();
        blocks(document.body(), reader, Change.NONE, false, lines);
        for (Note note : document.notes()) {
            blocks(note.body(), reader, Change.NONE, true, lines);
        }
        return lines;
    }

    private static void blocks(
            List<? extends Block> blocks, PartReader reader, Change row, boolean note, List<MergeLine> lines) {
        for (Block block : MarkJoins.resolved(List.copyOf(blocks))) {
            if (block instanceof Paragraph paragraph) {
                Part.Line line = reader.line(paragraph);
                boolean says = !Texts.of(paragraph.content(), Texts.OLD).isBlank()
                        || !Texts.of(paragraph.content(), Texts.NEW).isBlank();
                if (says) {
                    lines.add(new MergeLine(line, row.isNone() ? line.whole() : row, note));
                }
            } else if (block instanceof Table table) {
                for (Table.Row each : table.rows()) {
                    each.cells().forEach(cell -> blocks(cell.body(), reader, each.change(), note, lines));
                }
            }
        }
    }

    /** The text without its label, before and after the changes that a view leaves; empty where the line is in neither text. */
    String key(UnaryOperator<Change> view) {
        Change shown = view.apply(whole);
        if (!shown.isInOld() && !shown.isInNew()) {
            return "";
        }
        List<Inline> content = left(line.content(), view);
        return (Texts.of(content, Texts.OLD) + "\u0000" + Texts.of(content, Texts.NEW)).strip();
    }

    private static List<Inline> left(List<Inline> inlines, UnaryOperator<Change> view) {
        List<Inline> left = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                left.add(new Inline.Link(link.target(), left(link.content(), view)));
            } else {
                Change change = view.apply(inline.change());
                if (change.isInOld() || change.isInNew()) {
                    left.add(Changed.with(inline, change));
                }
            }
        }
        return left;
    }

    /** On which side of the changes the line stands as a whole: 0 both, 1 new only, -1 old only, 2 neither. */
    int side() {
        return whole.isInserted() ? (whole.isDeleted() ? 2 : 1) : whole.isDeleted() ? -1 : 0;
    }
}
