package engross.cli;

import engross.model.Block;
import engross.model.Change;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.Table;
import engross.word.reading.WordReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of a Word file: what each says, whose it is and when, a line a paragraph. */
final class WordMarks {
    private final List<String> lines = new ArrayList<>();

    private WordMarks() {}

    static List<String> of(byte[] docx) {
        Document document = WordReader.read(docx, "a.docx").orThrow().document();
        WordMarks marks = new WordMarks();
        marks.blocks(document.body());
        document.notes().stream().map(Note::body).forEach(marks::blocks);
        document.comments().forEach(comment -> marks.lines.add("comment of " + said(comment.by())));
        return marks.lines;
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                StringBuilder line = new StringBuilder();
                inlines(paragraph.content(), line);
                lines.add(line + said(paragraph.change()));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> {
                    lines.add("row" + said(row.change()));
                    row.cells().forEach(cell -> blocks(cell.body()));
                });
            }
        }
    }

    private static void inlines(List<Inline> inlines, StringBuilder line) {
        String last = "";
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                inlines(link.content(), line);
            } else if (inline instanceof Inline.Text text) {
                String said = said(text.change());
                line.append(said.equals(last) ? "" : "<" + said + ">").append(text.text());
                last = said;
            }
        }
    }

    private static String said(Change change) {
        return (change.isInserted() ? " +" + said(change.inserted()) : "")
                + (change.isDeleted() ? " -" + said(change.deleted()) : "");
    }

    private static String said(@Nullable Revision by) {
        return by == null ? "" : by.author() + " " + by.date();
    }
}
