package engross.testkit;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes a tree as lines of text with CriticMarkup, so that an expectation can be read. */
public final class MarkedText {
    private MarkedText() {}

    /** A line a paragraph, then a line a note: {+inserted+}, {-deleted-}, | for a tab, ¶ for the mark of a paragraph. */
    public static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        blocks(document.body(), lines);
        document.notes()
                .forEach(note -> lines.add(
                        "note " + text(note.label()) + text(note.body().get(0).content())));
        return lines;
    }

    private static void blocks(List<Block> blocks, List<String> lines) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(line(paragraph));
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    blocks(item.body(), lines);
                }
            } else if (block instanceof Division division) {
                blocks(division.body(), lines);
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.body(), lines)));
            }
        }
    }

    private static String line(Paragraph paragraph) {
        String label = paragraph.label() instanceof Label.Fixed fixed ? text(fixed.content()) : "";
        return label + text(paragraph.content()) + mark(paragraph.change());
    }

    private static String mark(Change change) {
        return (change.isInserted() ? "¶+" : "") + (change.isDeleted() ? "¶-" : "");
    }

    private static String text(List<? extends Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(within(inline.change(), plain(inline)));
        }
        return text.toString();
    }

    private static String plain(Inline inline) {
        if (inline instanceof Inline.Text run) {
            return run.text();
        }
        if (inline instanceof Inline.Tab) {
            return "|";
        }
        if (inline instanceof Inline.Link link) {
            return "<" + text(link.content()) + ">";
        }
        if (inline instanceof Inline.NoteReference note) {
            return "^" + text(note.label());
        }
        return inline.getClass().getSimpleName();
    }

    private static String within(Change change, String text) {
        String inner = change.isDeleted() ? "{-" + text + "-}" : text;
        return change.isInserted() ? "{+" + inner + "+}" : inner;
    }
}
