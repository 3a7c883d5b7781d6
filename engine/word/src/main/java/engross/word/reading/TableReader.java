package engross.word.reading;

import engross.model.Block;
import engross.model.Change;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables (ECMA-376 Part 1, 17.4): the grid, rows with their marks, cells that span. */
final class TableReader {
    private static final int WHOLE = 10_000;

    private final Story story;
    private final BlocksReader blocks;

    TableReader(Story story, BlocksReader blocks) {
        this.story = story;
        this.blocks = blocks;
    }

    /** A cell while the rows below may still lengthen it. */
    private static final class OpenCell {
        private final List<Block> body;
        private final int span;
        private final Place place;
        private int rows = 1;

        OpenCell(List<Block> body, int span, Place place) {
            this.body = body;
            this.span = span;
            this.place = place;
        }
    }

    /** @param filled how many columns its cells take, with those that go on from above */
    private record OpenRow(boolean header, List<OpenCell> cells, int filled, Change change, Place place) {}

    private static final class OpenTable {
        private String style = "";
        private String description = "";
        private final List<Integer> grid = new ArrayList<>();
        private final List<OpenRow> rows = new ArrayList<>();
        private final Map<Integer, OpenCell> merged = new HashMap<>();
        /** Cells from above that go on in the row that is read. */
        private final List<OpenCell> continued = new ArrayList<>();

        private int columns;

        /** Title and description are read out one after the other; many programs write the same as both. */
        void describe(String words) {
            if (!words.isBlank() && !description.equals(words)) {
                description = description.isEmpty() ? words : description + ": " + words;
            }
        }
    }

    /** What w:trPr says. */
    private static final class RowProperties {
        private boolean header;
        private Change change = Change.NONE;
        private int before;
    }

    /** What w:tcPr says. */
    private static final class CellProperties {
        private int span = 1;
        private boolean continues;
        private boolean restarts;
    }

    /** A table; nothing where it has no cell. */
    Optional<Table> table(XmlCursor xml) {
        OpenTable table = new OpenTable();
        xml.children(name -> part(xml, name, table));
        if (table.columns == 0) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>(table.rows.size());
        for (OpenRow row : table.rows) {
            List<Table.Cell> cells = new ArrayList<>(row.cells.size());
            for (OpenCell cell : row.cells) {
                cells.add(new Table.Cell("", cell.body, cell.span, cell.rows, cell.place));
            }
            if (row.filled < table.columns) {
                cells.add(new Table.Cell("", nothing(), table.columns - row.filled, 1, row.place));
            }
            rows.add(new Table.Row(row.header, cells, row.change, row.place));
        }
        Place place = rows.isEmpty() ? story.place() : rows.get(0).place();
        return Optional.of(new Table("", table.style, table.description, columns(table), rows, place));
    }

    /** The content of a cell where the file has none: at the end of a row that is shorter than the others, or before its start. */
    private List<Block> nothing() {
        return new ArrayList<>(
                List.of(new Paragraph("", "", Label.NONE, List.<Inline>of(), Change.NONE, false, story.place())));
    }

    private void part(XmlCursor xml, String name, OpenTable table) {
        switch (name) {
            case "tblPr" ->
                xml.children(property -> {
                    switch (property) {
                        case "tblStyle" -> table.style = xml.attribute("val");
                        case "tblCaption", "tblDescription" -> table.describe(xml.attribute("val"));
                        default -> {}
                    }
                });
            case "tblGrid" ->
                xml.children(column -> {
                    if (column.equals("gridCol")) {
                        table.grid.add(Math.max(xml.number("w", 1), 1));
                    }
                });
            case "tr" -> row(xml, table);
            case "sdt", "sdtContent", "customXml", "ins", "del" -> xml.children(part -> part(xml, part, table));
            default -> {}
        }
    }

    private void row(XmlCursor xml, OpenTable table) {
        RowProperties properties = new RowProperties();
        List<OpenCell> cells = new ArrayList<>();
        int[] column = {0};
        table.continued.clear();
        xml.children(name -> {
            if (name.equals("trPr")) {
                xml.children(property -> rowProperty(xml, property, properties));
                column[0] = properties.before;
                if (properties.before > 0) {
                    cells.add(new OpenCell(nothing(), properties.before, story.place()));
                }
            } else {
                rowPart(xml, name, table, cells, column);
            }
        });
        Place place = cells.isEmpty() ? story.place() : cells.get(0).place;
        table.columns = Math.max(table.columns, column[0]);
        if (cells.isEmpty()) {
            // A row of nothing but cells that go on from above is none: they are a row shorter.
            table.continued.forEach(cell -> cell.rows--);
            return;
        }
        boolean headed = properties.header && table.rows.stream().allMatch(row -> row.header);
        table.rows.add(new OpenRow(headed, cells, column[0], properties.change, place));
    }

    private void rowPart(XmlCursor xml, String name, OpenTable table, List<OpenCell> cells, int[] column) {
        if (name.equals("tc")) {
            column[0] += cell(xml, table, cells, column[0]);
        } else if (name.startsWith("sdt") || name.equals("customXml")) {
            xml.children(part -> rowPart(xml, part, table, cells, column));
        }
    }

    private static void rowProperty(XmlCursor xml, String name, RowProperties properties) {
        switch (name) {
            case "tblHeader" -> properties.header = xml.isOn();
            case "ins" -> properties.change = new Change(ParagraphReader.revision(xml), properties.change.deleted());
            case "del" -> properties.change = new Change(properties.change.inserted(), ParagraphReader.revision(xml));
            case "gridBefore" -> properties.before = Math.min(Math.max(xml.number("val", 0), 0), 63);
            default -> {}
        }
    }

    /** @return how many columns the cell takes */
    private int cell(XmlCursor xml, OpenTable table, List<OpenCell> cells, int column) {
        CellProperties properties = new CellProperties();
        List<Block> body = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("tcPr")) {
                xml.children(property -> cellProperty(xml, property, properties));
            } else {
                blocks.block(xml, name, body);
            }
        });
        Place place = body.isEmpty() ? story.place() : body.get(0).place();
        OpenCell above = table.merged.get(column);
        if (properties.continues && above != null) {
            above.rows++;
            table.continued.add(above);
            body.stream().filter(TableReader::says).forEach(above.body::add);
            return above.span;
        }
        if (body.isEmpty() || !(body.get(body.size() - 1) instanceof Paragraph)) {
            body.addAll(nothing());
        }
        OpenCell cell = new OpenCell(body, properties.span, place);
        cells.add(cell);
        if (properties.restarts) {
            table.merged.put(column, cell);
        } else {
            table.merged.remove(column);
        }
        return properties.span;
    }

    private static boolean says(Block block) {
        return !(block instanceof Paragraph paragraph) || !paragraph.content().isEmpty();
    }

    private void cellProperty(XmlCursor xml, String name, CellProperties properties) {
        switch (name) {
            case "gridSpan" -> properties.span = Math.min(Math.max(xml.number("val", 1), 1), 63);
            case "vMerge" -> {
                properties.restarts = xml.attribute("val").equals("restart");
                properties.continues = !properties.restarts;
            }
            case "cellIns", "cellDel", "cellMerge" ->
                story.lose("an inserted, deleted or merged cell as a tracked change", "");
            default -> {}
        }
    }

    private static List<Table.Column> columns(OpenTable table) {
        long total = 0;
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < table.columns; i++) {
            int width = i < table.grid.size() ? table.grid.get(i) : 1000;
            widths.add(width);
            total += width;
        }
        List<Table.Column> columns = new ArrayList<>();
        long end = 0;
        long before = 0;
        for (int width : widths) {
            end += width;
            long share = (WHOLE * end + total / 2) / total;
            columns.add(new Table.Column((int) (share - before)));
            before = share;
        }
        return columns;
    }
}
