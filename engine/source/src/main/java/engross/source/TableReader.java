package engross.source;

import engross.model.Inline;
import engross.source.SourceBlock.Cell;
import engross.source.SourceBlock.Column;
import engross.source.SourceBlock.Row;
import engross.source.SourceBlock.Table;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables. */
final class TableReader {
    private static final int MOST_ROWS = 100_000;

    private final Reading reading;
    private final BlockReader blocks;
    private final Shapes shapes;
    private final TextReader texts;
    private final WrapperReader wrappers;
    private final ColumnReader columns;

    TableReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
        this.shapes = new Shapes(reading.faults());
        this.texts = new TextReader(reading);
        this.wrappers = new WrapperReader(reading);
        this.columns = new ColumnReader(reading);
    }

    @Nullable
    Table table(Mapping block, YamlNode value, Scope scope, String id) {
        Mapping table = shapes.mapping(value, "a table");
        if (table == null) {
            return null;
        }
        shapes.check(table, Forms.TABLE);
        YamlNode columnList = table.get("columns");
        List<Column> columnsRead = columnList == null ? List.of() : columns.columns(columnList, scope);
        YamlNode title = table.get("title");
        return new Table(
                title == null ? List.of() : texts.text(title, scope),
                columnsRead,
                columnsRead.stream().anyMatch(column -> !column.title().isEmpty()),
                rows(table, columnsRead.size(), scope),
                description(table.get("description")),
                id,
                scope.change(),
                block.place());
    }

    private String description(@Nullable YamlNode node) {
        return node != null && texts.isText(node) ? ((Scalar) node).text().strip() : "";
    }

    private List<Row> rows(Mapping table, int width, Scope scope) {
        YamlNode list = table.get("rows");
        List<YamlNode> nodes = list == null ? List.of() : shapes.list(list, "the rows");
        int headers = shapes.integer(table.get("header"), 0, Math.min(MOST_ROWS, nodes.size()), 0);
        SpanGrid grid = new SpanGrid(width, reading.faults());
        List<Row> rows = new ArrayList<>(nodes.size());
        for (YamlNode node : nodes) {
            WrapperReader.Unwrapped row = wrappers.unwrap(node, scope);
            List<Cell> cells = cells(row.node(), row.scope());
            if (width > 0 && !cells.isEmpty()) {
                grid.add(cells, node.place());
            }
            rows.add(new Row(cells, rows.size() < headers, row.scope().change(), node.place()));
        }
        grid.end();
        return rows;
    }

    private List<Cell> cells(YamlNode row, Scope scope) {
        List<YamlNode> nodes = shapes.list(row, "the cells of a row");
        List<Cell> cells = new ArrayList<>(nodes.size());
        for (YamlNode node : nodes) {
            cells.add(cell(node, scope));
        }
        return cells;
    }

    private Cell cell(YamlNode node, Scope scope) {
        if (node instanceof Mapping mapping) {
            return optioned(mapping, scope);
        }
        return new Cell(content(node, scope), 1, 1, node.place());
    }

    private Cell optioned(Mapping mapping, Scope scope) {
        if (mapping.get("text") == null && mapping.get("body") == null) {
            reading.faults()
                    .add(
                            FormatRules.MISSING_KEY,
                            mapping.place(),
                            "`text` or `body` is missing in a cell",
                            "a cell with blocks is a list of them");
        }
        shapes.check(mapping, Forms.CELL);
        List<SourceBlock> content = new ArrayList<>();
        for (String key : List.of("text", "body")) {
            YamlNode part = mapping.get(key);
            if (part != null) {
                content.addAll(content(part, scope));
            }
        }
        int columnSpan = shapes.integer(mapping.get("columns"), 1, MOST_ROWS, 1);
        int rowSpan = shapes.integer(mapping.get("rows"), 1, MOST_ROWS, 1);
        return new Cell(content, columnSpan, rowSpan, mapping.place());
    }

    /** The blocks of a cell; a cell may be empty. */
    private List<SourceBlock> content(YamlNode node, Scope scope) {
        if (node instanceof Sequence) {
            return blocks.blocks(node, scope);
        }
        if (node instanceof Scalar scalar && (scalar.isNull() || scalar.text().isBlank())) {
            return BlockReader.paras(List.of(List.<Inline>of()), scope, node.place());
        }
        return blocks.bodyOrText(node, scope);
    }
}
