package engross.testkit;

import engross.model.Block;
import engross.model.Change;
import engross.model.Comment;
import engross.model.Direction;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Furniture;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Metadata;
import engross.model.Note;
import engross.model.NumberForm;
import engross.model.Paragraph;
import engross.model.Picture;
import engross.model.Place;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.Table;
import engross.model.style.StyleSheet;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Numbered trees with everything that a tree may have, made from a seed: the same seed gives the same tree. What is inside an inserted
 * or deleted block carries its change.
 */
public final class RandomDocuments {
    private static final Place PLACE = new Place("random.yaml", 1, 1);
    private static final List<String> WORDS = List.of(
            "text",
            " ",
            "the Council",
            "第641号决定",
            "“引号”",
            "…",
            "القرار",
            "C26/59(Rev.1)",
            "2026",
            "Совет",
            " <&\">",
            "é",
            "𠀀",
            "-",
            "ملاحظة",
            "，",
            "a)",
            "–");
    private static final Revision ANN = new Revision("Author, Ann", "2026-03-31T00:00:00Z");
    private static final Revision BEN = new Revision("Ben", null);
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");
    private static final int DEEPEST = 3;

    private final RandomGenerator random;
    private final List<String> paragraphStyles;
    private final List<String> characterStyles;
    private final List<String> tableStyles;
    private final List<String> cellStyles;
    private final List<Note> notes = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private int ids;
    private boolean allowNotes = true;

    private RandomDocuments(StyleSheet sheet, long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        paragraphStyles = sheet.paragraphs().keySet().stream().sorted().toList();
        characterStyles = sheet.characters().keySet().stream().sorted().toList();
        tableStyles = sheet.tables().keySet().stream().sorted().toList();
        cellStyles = sheet.cells().keySet().stream().sorted().toList();
    }

    /** A tree in the styles of a sheet. */
    public static Document document(StyleSheet sheet, String language, Direction direction, long seed) {
        return new RandomDocuments(sheet, seed).document(language, direction);
    }

    private Document document(String language, Direction direction) {
        List<Block> body = blocks(0, Change.NONE, 1 + random.nextInt(8));
        allowNotes = false;
        Furniture furniture = new Furniture(
                blocks(2, Change.NONE, random.nextInt(2)), header(), List.of(), blocks(2, Change.NONE, 1));
        return new Document(
                new Metadata(
                        language,
                        direction,
                        word(),
                        "",
                        word(),
                        "C26/" + random.nextInt(99),
                        "2026-05-08",
                        Map.of("type", "report", "agenda item", word())),
                furniture,
                body,
                notes,
                comments,
                Map.of("a", new Picture("image/png", PNG, 1, 1), "b", new Picture("image/png", PNG, 1, 1)));
    }

    private List<Block> header() {
        Inline page = new Inline.Field(Inline.Field.Kind.PAGE, format());
        Inline pages = new Inline.Field(Inline.Field.Kind.PAGES, Format.PLAIN);
        return List.of(Paragraph.of(one(paragraphStyles), List.of(page, Inline.Text.of(" / "), pages)));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String word() {
        return one(WORDS);
    }

    private String id() {
        return chance(20) ? "id-" + one(List.of("annex", "条", "A1")) + ids++ : "";
    }

    private Change change(Change outer) {
        return switch (random.nextInt(10)) {
            case 0 -> Change.inserted(one(List.of(ANN, BEN))).within(outer);
            case 1 -> Change.deleted(one(List.of(ANN, BEN))).within(outer);
            case 2 -> new Change(ANN, BEN).within(outer);
            default -> outer;
        };
    }

    private List<Block> blocks(int depth, Change outer, int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(block(depth, outer));
        }
        return blocks;
    }

    private Block block(int depth, Change outer) {
        int kind = depth < DEEPEST ? random.nextInt(10) : 9;
        return switch (kind) {
            case 0, 1 -> table(depth + 1, outer);
            case 2, 3 -> sequence(depth + 1, outer);
            case 4 -> {
                Change change = change(outer);
                yield new Division(
                        "annex", id(), true, blocks(depth + 1, change, 1 + random.nextInt(3)), change, PLACE);
            }
            default -> paragraph(outer);
        };
    }

    private Sequence sequence(int depth, Change outer) {
        List<Item> items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Change change = change(outer);
            List<Block> body = new ArrayList<>(List.of(paragraph(change)));
            body.addAll(blocks(depth, change, random.nextInt(2)));
            body.add(paragraph(change));
            items.add(new Item(id(), body, change, PLACE));
        }
        return new Sequence(NumberForm.DECIMAL, false, items, PLACE);
    }

    private Paragraph paragraph(Change outer) {
        Label label =
                chance(40) ? new Label.Fixed(List.of(text(outer), text(outer), new Inline.Tab(outer))) : Label.NONE;
        return new Paragraph(id(), one(paragraphStyles), label, inlines(outer), change(outer), chance(5), PLACE);
    }

    private List<Inline> inlines(Change outer) {
        List<Inline> inlines = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            inlines.add(inline(outer));
        }
        if (allowNotes && chance(8)) {
            String id = "c" + comments.size();
            comments.add(new Comment(id, ANN, List.of(Paragraph.of(one(paragraphStyles), word())), PLACE));
            inlines.add(random.nextInt(inlines.size() + 1), new Inline.CommentStart(id));
            inlines.add(new Inline.CommentEnd(id));
        }
        return inlines;
    }

    private Inline inline(Change outer) {
        return switch (random.nextInt(14)) {
            case 0 -> new Inline.Tab(change(outer));
            case 1 -> new Inline.LineBreak(change(outer));
            case 2 -> allowNotes ? noteReference(outer) : text(outer);
            case 3 -> new Inline.Link(target(), List.of(text(outer), new Inline.Tab(outer), text(outer)));
            case 4 -> new Inline.Image(one(List.of("a", "b")), 720, 500, chance(50) ? "" : word(), change(outer));
            default -> text(outer);
        };
    }

    private String target() {
        return one(List.of(
                "https://example.org/a?b=c&d=é", "mailto:a@example.org", "#" + one(List.of("id-annex0", "no"))));
    }

    private Inline.Text text(Change outer) {
        return new Inline.Text(word() + word(), format(), change(outer));
    }

    private Format format() {
        Format.Position position = chance(5) ? Format.Position.SUPERSCRIPT : Format.Position.BASELINE;
        return new Format(chance(15), chance(15), position, chance(10) ? one(characterStyles) : "");
    }

    private Inline noteReference(Change outer) {
        Change change = change(outer);
        String id = "n" + notes.size();
        Inline.Text label = new Inline.Text("" + (notes.size() + 1), Format.PLAIN, Change.NONE);
        Inline.Text old = new Inline.Text("7", Format.PLAIN, Change.deleted(ANN));
        List<Inline.Text> labels = chance(20) ? List.of(old, label) : List.of(label);
        allowNotes = false;
        notes.add(new Note(
                id,
                List.of(label, new Inline.Tab(Change.NONE)),
                List.of(
                        paragraph(change).withLabel(Label.NONE).withChange(Change.NONE),
                        Paragraph.of(one(paragraphStyles), word())),
                PLACE));
        allowNotes = true;
        return new Inline.NoteReference(id, labels, change);
    }

    private Table table(int depth, Change outer) {
        int columns = 1 + random.nextInt(4);
        List<Table.Column> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int share = i < columns - 1 ? 10_000 / columns : 10_000 - (columns - 1) * (10_000 / columns);
            widths.add(new Table.Column(share, chance(20) ? change(Change.NONE) : Change.NONE));
        }
        List<Table.Row> rows = new ArrayList<>();
        int headers = random.nextInt(2);
        int[] spans = new int[columns];
        for (int row = 0; row <= headers + random.nextInt(3); row++) {
            Change change = change(outer);
            rows.add(new Table.Row(row < headers, cells(depth, change, widths, spans), change, PLACE));
        }
        return new Table(id(), one(tableStyles), chance(50) ? word() : "", widths, rows, PLACE);
    }

    /** @param spans rows below that a cell above still takes, by column */
    private List<Table.Cell> cells(int depth, Change row, List<Table.Column> columns, int[] spans) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); ) {
            if (spans[column] > 0) {
                spans[column++]--;
                continue;
            }
            int width = 1;
            while (column + width < columns.size() && spans[column + width] == 0 && chance(20)) {
                width++;
            }
            Change change = common(columns.subList(column, column + width)).within(row);
            int height = chance(15) ? 2 : 1;
            for (int i = 0; i < width; i++) {
                spans[column++] = height - 1;
            }
            List<Block> body = new ArrayList<>(blocks(depth, change, random.nextInt(2)));
            body.add(paragraph(change));
            cells.add(new Table.Cell(chance(30) ? one(cellStyles) : "", body, width, height, PLACE));
        }
        return cells;
    }

    private static Change common(List<Table.Column> columns) {
        Change first = columns.get(0).change();
        return columns.stream().allMatch(column -> column.change().equals(first)) ? first : Change.NONE;
    }
}
