package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Direction;
import engross.model.Division;
import engross.model.Document;
import engross.model.Furniture;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Metadata;
import engross.model.Note;
import engross.model.NumberForm;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Trees as text for people: marks in CriticMarkup, one paragraph a line, a line of its own as {@code ¶} with its mark. Reads plain
 * text without marks as well.
 */
final class Critic {
    private final StringBuilder out = new StringBuilder();

    private Critic() {}

    static String print(Document document) {
        Critic critic = new Critic();
        critic.blocks(document.body(), "");
        for (Note note : document.notes()) {
            critic.blocks(List.copyOf(note.body()), "[^" + note.id() + "] ");
        }
        return critic.out.toString();
    }

    static String print(List<? extends Inline> content) {
        Critic critic = new Critic();
        Change[] open = {Change.NONE};
        critic.inlines(content, open);
        critic.turn(open, Change.NONE);
        return critic.out.toString();
    }

    private void blocks(List<? extends Block> blocks, String indent) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, indent);
            } else if (block instanceof Sequence sequence) {
                if (!sequence.cut().isNone()) {
                    out.append(indent)
                            .append("cut")
                            .append(mark(sequence.cut()))
                            .append('\n');
                }
                for (Item item : sequence.items()) {
                    paragraph((Paragraph) item.body().get(0), indent + "- ");
                    blocks(item.body().subList(1, item.body().size()), indent + "  ");
                }
            } else if (block instanceof Division division) {
                out.append(indent)
                        .append('<')
                        .append(division.role())
                        .append(mark(division.change()))
                        .append(">\n");
                blocks(division.body(), indent + " ");
            } else {
                table((Table) block, indent);
            }
        }
    }

    private void table(Table table, String indent) {
        out.append(indent).append("table");
        table.columns().forEach(column -> out.append(" |"));
        out.append('\n');
        for (Table.Row row : table.rows()) {
            out.append(indent).append("row").append(mark(row.change())).append('\n');
            for (Table.Cell cell : row.cells()) {
                blocks(cell.body(), indent + "| ");
            }
        }
    }

    private void paragraph(Paragraph paragraph, String indent) {
        out.append(indent);
        if (paragraph.label() instanceof Label.Fixed fixed) {
            out.append(print(fixed.content()));
        }
        out.append(print(paragraph.content()));
        if (!paragraph.change().isNone()) {
            out.append('¶').append(mark(paragraph.change()));
        }
        out.append('\n');
    }

    private static String mark(Change change) {
        return (change.isInserted() ? "+" : "") + (change.isDeleted() ? "-" : "");
    }

    private void inlines(List<? extends Inline> content, Change[] open) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link) {
                inlines(link.content(), open);
                continue;
            }
            turn(open, inline.change());
            out.append(
                    inline instanceof Inline.Text text
                            ? text.text()
                            : inline instanceof Inline.NoteReference note
                                    ? "[^" + note.note() + "]"
                                    : inline instanceof Inline.Tab
                                            ? "→"
                                            : inline instanceof Inline.LineBreak
                                                    ? "↵"
                                                    : inline instanceof Inline.Reference reference
                                                            ? "[#" + reference.target() + "]"
                                                            : "☐");
        }
    }

    private void turn(Change[] open, Change next) {
        if (open[0].equals(next)) {
            return;
        }
        if (open[0].isInserted() || open[0].isDeleted()) {
            out.append(open[0].isDeleted() ? "--}" : "++}");
        }
        if (next.isInserted() || next.isDeleted()) {
            out.append(next.isDeleted() ? "{--" : "{++");
        }
        open[0] = next;
    }

    /**
     * Lines as paragraphs; a run of lines that begin with {@code - } is a sequence, of those with two spaces before a sequence in an item;
     * {@code || a | b} a row of a table.
     */
    static Document read(String language, String text) {
        List<Block> body = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("  - ")) {
                nest(items, item(Paragraph.of("item", inlines(line.substring(4), Change.NONE, by("RUS")))));
                continue;
            }
            if (!line.startsWith("- ")) {
                flushItems(body, items);
            }
            if (!line.startsWith("|| ")) {
                flushRows(body, rows);
            }
            if (line.startsWith("- ")) {
                items.add(item(Paragraph.of("item", inlines(line.substring(2), Change.NONE, by("RUS")))));
            } else if (line.startsWith("|| ")) {
                rows.add(row(line.substring(3).split(" \\| ", -1)));
            } else {
                body.add(Paragraph.of("para", inlines(line, Change.NONE, by("RUS"))));
            }
        }
        flushItems(body, items);
        flushRows(body, rows);
        return document(language, body, List.of());
    }

    private static void nest(List<Item> items, Item inner) {
        Item outer = items.remove(items.size() - 1);
        List<Item> inners = new ArrayList<>();
        if (outer.body().size() > 1) {
            inners.addAll(((Sequence) outer.body().get(1)).items());
        }
        inners.add(inner);
        items.add(outer.withBody(List.of(outer.body().get(0), sequence(inners))));
    }

    static Item item(Block... body) {
        return new Item("", List.of(body), Change.NONE, Place.NONE);
    }

    static Sequence sequence(List<Item> items) {
        return new Sequence(NumberForm.DECIMAL, false, items, Place.NONE);
    }

    static Table.Row row(String... cells) {
        return new Table.Row(
                false,
                Arrays.stream(cells)
                        .map(cell -> new Table.Cell("", List.of(Paragraph.of("cell", cell)), 1, 1, Place.NONE))
                        .toList(),
                Change.NONE,
                Place.NONE);
    }

    private static void flushItems(List<Block> body, List<Item> items) {
        if (!items.isEmpty()) {
            body.add(sequence(List.copyOf(items)));
            items.clear();
        }
    }

    private static void flushRows(List<Block> body, List<Table.Row> rows) {
        if (!rows.isEmpty()) {
            int columns = rows.get(0).cells().size();
            List<Table.Column> shares = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                shares.add(new Table.Column(10_000 / columns));
            }
            body.add(new Table("", "grid", "", shares, List.copyOf(rows), Place.NONE));
            rows.clear();
        }
    }

    static Document document(String language, List<Block> body, List<Note> notes) {
        Metadata metadata = new Metadata(language, Direction.LEFT_TO_RIGHT, "", "", "", "", "2026-04-01", Map.of());
        return new Document(metadata, Furniture.NONE, body, notes, List.of(), Map.of());
    }

    private static final Pattern MARK = Pattern.compile("\\{\\+\\+(.*?)\\+\\+}|\\{--(.*?)--}|\\{~~(.*?)~>(.*?)~~}");

    /** Text with CriticMarkup. */
    static List<Inline> inlines(String text, Change outer, Revision by) {
        List<Inline> inlines = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int at = 0;
        while (mark.find()) {
            add(inlines, text.substring(at, mark.start()), outer);
            add(inlines, mark.group(2), Change.deleted(by));
            add(inlines, mark.group(3), Change.deleted(by));
            add(inlines, mark.group(1), Change.inserted(by));
            add(inlines, mark.group(4), Change.inserted(by));
            at = mark.end();
        }
        add(inlines, text.substring(at), outer);
        return inlines;
    }

    private static void add(List<Inline> inlines, @Nullable String text, Change change) {
        if (text != null && !text.isEmpty()) {
            inlines.add(Remarked.of(Inline.Text.of(text), change));
        }
    }

    static Revision by(String author) {
        return new Revision(author, "2026-03-31T00:00:00Z");
    }
}
