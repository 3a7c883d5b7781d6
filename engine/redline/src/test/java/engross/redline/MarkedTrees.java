package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Comment;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Note;
import engross.model.NumberForm;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Random trees with marks of every kind by three authors. */
final class MarkedTrees {
    static final List<Revision> AUTHORS = List.of(Critic.by("ARB"), Critic.by("RCC"), Critic.by("ARB; USA"));
    private static final String[] WORDS = {"the", "国际电联", "C26", "shall", "决议", "القرار", "2026", "，", " "};

    private final RandomGenerator random;
    private final List<Note> notes = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private int ids;
    /** How many tables are open: a cell ends in a paragraph, so there are no divisions in it. */
    private int tables;

    private MarkedTrees(RandomGenerator random) {
        this.random = random;
    }

    static Document next(RandomGenerator random) {
        MarkedTrees trees = new MarkedTrees(random);
        List<Block> body = trees.blocks(3, Change.NONE);
        Document plain = Critic.document("en", body, trees.notes);
        return new Document(plain.metadata(), plain.furniture(), body, trees.notes, trees.comments, Map.of());
    }

    private List<Block> blocks(int depth, Change outer) {
        List<Block> blocks = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            int kind = depth == 0 ? 0 : random.nextInt(8);
            if (kind == 5) {
                blocks.add(sequence(depth - 1, outer));
            } else if (kind == 6 && tables == 0) {
                Change change = change(outer);
                blocks.add(new Division("part", id(), false, blocks(depth - 1, change), change, Place.NONE));
            } else if (kind == 7) {
                blocks.add(table(depth - 1, outer));
            } else {
                blocks.add(paragraph(outer));
            }
        }
        return blocks;
    }

    private Sequence sequence(int depth, Change outer) {
        List<Item> items = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Change change = change(outer);
            List<Block> body = new ArrayList<>(List.of(paragraph(change)));
            body.addAll(random.nextInt(3) == 0 ? blocks(depth, change) : List.of());
            items.add(new Item(id(), body, change, Place.NONE));
        }
        return new Sequence(NumberForm.DECIMAL, random.nextBoolean(), items, Place.NONE);
    }

    private Table table(int depth, Change outer) {
        tables++;
        List<Table.Row> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Change change = change(outer);
            List<Table.Cell> cells = new ArrayList<>();
            for (int c = 0; c < 2; c++) {
                List<Block> body = random.nextInt(4) == 0 ? blocks(depth, change) : new ArrayList<>();
                body.add(paragraph(change));
                cells.add(new Table.Cell("", body, 1, 1, Place.NONE));
            }
            rows.add(new Table.Row(i == 0, cells, change, Place.NONE));
        }
        tables--;
        return new Table(id(), "grid", "", List.of(new Table.Column(4000), new Table.Column(6000)), rows, Place.NONE);
    }

    Paragraph paragraph(Change outer) {
        Label label = random.nextInt(6) == 0 ? new Label.Numbered() : Label.NONE;
        return new Paragraph(id(), "s" + random.nextInt(2), label, content(outer, 5), change(outer), false, Place.NONE);
    }

    private List<Inline> content(Change outer, int most) {
        List<Inline> content = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            int kind = random.nextInt(12);
            if (kind == 0) {
                content.add(new Inline.Tab(change(outer)));
            } else if (kind == 1) {
                String note = "n" + notes.size();
                notes.add(new Note(note, List.of(), List.of(paragraphWithoutNotes(outer)), Place.NONE));
                content.add(new Inline.NoteReference(note, List.of(), change(outer)));
            } else if (kind == 2) {
                content.add(new Inline.Link("https://example.org", List.of(text(outer), text(outer))));
            } else if (kind == 3) {
                String comment = "c" + comments.size();
                comments.add(new Comment(comment, AUTHORS.get(0), List.of(Paragraph.of("c", "why")), Place.NONE));
                content.add(new Inline.CommentStart(comment));
                content.addAll(random.nextInt(3) == 0 ? List.of() : List.of(text(outer)));
                content.add(new Inline.CommentEnd(comment));
            } else {
                content.add(text(outer));
            }
        }
        return content;
    }

    private Paragraph paragraphWithoutNotes(Change outer) {
        return Paragraph.of("note", List.of(text(outer), text(outer))).withChange(change(outer));
    }

    private Inline.Text text(Change outer) {
        String word = WORDS[random.nextInt(WORDS.length)];
        return new Inline.Text(word, random.nextInt(5) == 0 ? Format.BOLD : Format.PLAIN, change(outer));
    }

    private String id() {
        return random.nextInt(3) == 0 ? "id" + ids++ : "";
    }

    private Change change(Change outer) {
        int kind = random.nextInt(9);
        Revision by = AUTHORS.get(random.nextInt(AUTHORS.size()));
        Change own = kind == 0
                ? Change.inserted(by)
                : kind == 1
                        ? Change.deleted(by)
                        : kind == 2 ? new Change(by, AUTHORS.get(random.nextInt(AUTHORS.size()))) : Change.NONE;
        return own.within(outer);
    }
}
