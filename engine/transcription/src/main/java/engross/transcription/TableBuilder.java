package engross.transcription;

import engross.house.BlockStyles;
import engross.model.Block;
import engross.model.Change;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Table;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Items;
import engross.yaml.YamlValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Tables: title, columns, rows, cells. */
final class TableBuilder {
    private static final int ONE_PERCENT = 100;
    private static final double NEAR = 0.12;
    private static final int TEN = 10;
    private static final int ALL = 1000;

    /** More than this neither Word nor a source has. */
    private static final int MOST_COLUMNS = 63;

    private final BlockBuilder blocks;
    private final BlockStyles styles;
    private final PartReader parts;
    private final SourceText texts;
    private final Losses losses;

    TableBuilder(BlockBuilder blocks, BlockStyles styles, PartReader parts, SourceText texts, Losses losses) {
        this.blocks = blocks;
        this.styles = styles;
        this.parts = parts;
        this.texts = texts;
        this.losses = losses;
    }

    /** The table that is next. @param title the line before it; null for none */
    List<Built> table(PartCursor cursor, Part.@Nullable Line title) {
        Part.Grid grid = (Part.Grid) cursor.next();
        List<Table.Row> rows = grid.table().rows();
        if (grid.table().columns().size() > MOST_COLUMNS) {
            return textOf(grid, title, "a table of more than " + MOST_COLUMNS + " columns is written as paragraphs");
        }
        Change whole = whole(rows, title);
        FieldList table = new FieldList();
        if (title != null) {
            table.text("title", texts.of(title.unlabelled().content(), whole, title.place()));
        }
        table.text("description", Printable.of(grid.table().description()).strip());
        boolean titled = isTitled(grid.table());
        table.items("columns", columns(grid.table(), titled, whole));
        int headers = titled ? 1 : 0;
        int further = (int) rows.stream().filter(Table.Row::header).count() - headers;
        if (further > 0) {
            table.plain("header", Integer.toString(further));
        }
        List<Built> built = new ArrayList<>();
        for (Table.Row row : rows.subList(headers, rows.size())) {
            if (!row.cells().isEmpty()) {
                built.add(row(row, whole));
            }
        }
        if (built.isEmpty()) {
            return textOf(grid, title, "a table without rows is written as paragraphs");
        }
        table.items("rows", Built.placed(built, whole, texts.marking()));
        return List.of(new Built(
                new FieldList()
                        .text("id", grid.id())
                        .value("table", table.done())
                        .done(),
                whole));
    }

    /** A table that no source can have: its title and cells one after the other. @param message why */
    private List<Built> textOf(Part.Grid grid, Part.@Nullable Line title, String message) {
        losses.add("no-place", grid.place(), message, "");
        List<Built> all = new ArrayList<>();
        if (title != null) {
            all.add(blocks.para(title.unlabelled()));
        }
        grid.table()
                .rows()
                .forEach(row -> row.cells()
                        .forEach(cell -> parts.parts(cell.body()).forEach(part -> {
                            if (part instanceof Part.Line line && !line.isEmpty()) {
                                all.add(blocks.para(line.unlabelled()));
                            }
                        })));
        return all;
    }

    private static Change whole(List<Table.Row> rows, Part.@Nullable Line title) {
        Change first = rows.isEmpty() ? Change.NONE : rows.get(0).change();
        boolean all = !first.isNone()
                && rows.stream().allMatch(row -> Built.isWithin(row.change(), first))
                && (title == null || Built.isWithin(title.whole(), first));
        return all ? first : Change.NONE;
    }

    /** Whether the first row alone is repeated on every page and has a plain text in each column. */
    private static boolean isTitled(Table table) {
        List<Table.Row> rows = table.rows();
        if (rows.size() < 2 || !rows.get(0).header() || rows.get(1).header()) {
            return false;
        }
        List<Table.Cell> cells = rows.get(0).cells();
        boolean simple = cells.stream()
                .allMatch(cell -> cell.columnSpan() == 1
                        && cell.rowSpan() == 1
                        && cell.body().size() == 1
                        && cell.body().get(0) instanceof Paragraph);
        return simple
                && cells.size() == table.columns().size()
                && cells.stream().anyMatch(cell -> !isEmpty(cell));
    }

    private static boolean isEmpty(Table.Cell cell) {
        return cell.body().stream()
                .allMatch(block -> block instanceof Paragraph paragraph
                        && paragraph.content().stream().allMatch(Texts::isBlank));
    }

    private List<YamlValue> columns(Table table, boolean titled, Change whole) {
        List<YamlValue> columns = new ArrayList<>();
        List<String> widths = widths(table);
        for (int i = 0; i < table.columns().size(); i++) {
            FieldList column = new FieldList();
            if (titled) {
                Paragraph head =
                        (Paragraph) table.rows().get(0).cells().get(i).body().get(0);
                String title = texts.of(parts.line(head).unlabelled().content(), whole, head.place());
                column.value("title", new Text(title));
            }
            columns.add(column.plain("width", widths.get(i)).done());
        }
        return columns;
    }

    /** Shares in percent: whole numbers where they are meant so, else with one digit. What rounding leaves over is the widest one's. */
    private static List<String> widths(Table table) {
        List<Table.Column> columns = table.columns();
        boolean whole = columns.stream()
                .allMatch(column -> Math.abs(column.share() / (double) ONE_PERCENT
                                - Math.round(column.share() / (double) ONE_PERCENT))
                        < NEAR);
        long[] tenths = columns.stream()
                .mapToDouble(column -> column.share() / (double) ONE_PERCENT)
                .mapToLong(share -> Math.max(whole ? Math.round(share) * TEN : Math.round(share * TEN), 1))
                .toArray();
        int widest = 0;
        long sum = 0;
        for (int i = 0; i < tenths.length; i++) {
            sum += tenths[i];
            widest = tenths[i] >= tenths[widest] ? i : widest;
        }
        tenths[widest] += ALL - sum;
        return LongStream.of(tenths)
                .mapToObj(width -> width / TEN + (width % TEN == 0 ? "" : "." + width % TEN))
                .toList();
    }

    /** A row. @param table the change of the whole table */
    Built row(Table.Row row, Change table) {
        Change change = row.change();
        List<YamlValue> cells = new ArrayList<>();
        for (Table.Cell cell : row.cells()) {
            cells.add(cell(cell, change.isNone() ? table : change, row.header()));
        }
        return new Built(new Items(cells), change);
    }

    private YamlValue cell(Table.Cell cell, Change outer, boolean header) {
        YamlValue content = content(cell.body(), outer, header);
        if (cell.columnSpan() == 1 && cell.rowSpan() == 1) {
            return content;
        }
        FieldList fields = new FieldList().value(content instanceof Items ? "body" : "text", content);
        if (cell.columnSpan() > 1) {
            fields.plain("columns", Integer.toString(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            fields.plain("rows", Integer.toString(cell.rowSpan()));
        }
        return fields.done();
    }

    /** A text, with a blank line between paragraphs, where the cell has nothing else; else blocks. */
    private YamlValue content(List<Block> body, Change outer, boolean header) {
        List<Part> cell = parts.parts(body).stream()
                .filter(part -> !(part instanceof Part.Line line && line.isEmpty()))
                .toList();
        boolean plain = cell.stream().allMatch(part -> part instanceof Part.Line line && isText(line, outer, header));
        if (!plain) {
            List<Built> built = blocks.cell(cell);
            return new Items(Built.placed(built, outer, texts.marking()));
        }
        StringBuilder text = new StringBuilder();
        for (Part part : cell) {
            Part.Line line = (Part.Line) part;
            text.append(text.isEmpty() ? "" : "\n\n")
                    .append(texts.of(line.unlabelled().content(), outer, line.place()));
        }
        return new Text(text.toString());
    }

    private boolean isText(Part.Line line, Change outer, boolean header) {
        boolean style = line.style().equals(styles.of("table-text"))
                || line.style().equals(styles.of("para"))
                || line.style().equals(styles.of("table-head"))
                || header;
        boolean change = line.whole().isNone() || Built.isWithin(line.whole(), outer);
        boolean picture = line.content().stream().anyMatch(inline -> inline instanceof Inline.Image);
        return style && change && !picture && line.id().isEmpty() && !line.labelled();
    }
}
