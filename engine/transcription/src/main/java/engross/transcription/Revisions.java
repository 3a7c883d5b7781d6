package engross.transcription;

import engross.model.Block;
import engross.model.Change;
import engross.model.Comment;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everybody who made a mark or a comment in a flat tree, with the time of each, in the order of the text. */
final class Revisions {
    private final Set<Revision> all = new LinkedHashSet<>();

    private Revisions() {}

    static Set<Revision> of(Document document) {
        Revisions revisions = new Revisions();
        revisions.blocks(document.body());
        document.notes().stream().map(Note::body).forEach(revisions::blocks);
        document.comments().stream().map(Comment::by).forEach(revisions.all::add);
        return revisions.all;
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                add(paragraph.change());
                inlines(paragraph.content());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> {
                    add(row.change());
                    row.cells().forEach(cell -> blocks(cell.body()));
                });
            }
        }
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                inlines(link.content());
            } else {
                add(inline.change());
            }
        }
    }

    private void add(Change change) {
        if (change.inserted() != null) {
            all.add(change.inserted());
        }
        if (change.deleted() != null) {
            all.add(change.deleted());
        }
    }
}
