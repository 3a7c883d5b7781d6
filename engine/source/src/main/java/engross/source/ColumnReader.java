package engross.source;

import engross.model.Inline;
import engross.model.Place;
import engross.source.SourceBlock.Column;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a table. Columns without a width share what the others leave. */
final class ColumnReader {
    /** As many as Word can show. */
    private static final int MOST = 63;

    private static final double WHOLE = 100;
    private static final double ROUNDING = 0.5;
    private static final double UNSAID = 0;

    private final Faults faults;
    private final Shapes shapes;
    private final TextReader texts;

    ColumnReader(Reading reading) {
        this.faults = reading.faults();
        this.shapes = new Shapes(faults);
        this.texts = new TextReader(reading);
    }

    List<Column> columns(YamlNode node, Scope scope) {
        List<Column> columns = new ArrayList<>();
        for (YamlNode column : shapes.list(node, "the columns")) {
            columns.add(column(column, scope));
        }
        if (columns.size() > MOST) {
            faults.add(FormatRules.CELLS, node.place(), "a table has at most " + MOST + " columns");
            return List.of();
        }
        return shared(columns, node.place());
    }

    private Column column(YamlNode node, Scope scope) {
        if (node instanceof Scalar) {
            return new Column(texts.text(node, scope), UNSAID, node.place());
        }
        Mapping column = shapes.mapping(node, "a column");
        if (column == null) {
            return new Column(List.of(), UNSAID, node.place());
        }
        shapes.check(column, Forms.COLUMN);
        YamlNode title = column.get("title");
        List<Inline> words = title == null || isEmpty(title) ? List.of() : texts.text(title, scope);
        return new Column(words, width(column.get("width")), node.place());
    }

    /** A column without a title among others that have one. */
    private static boolean isEmpty(YamlNode title) {
        return title instanceof Scalar scalar
                && (scalar.isNull() || scalar.text().isEmpty());
    }

    private double width(@Nullable YamlNode node) {
        if (node == null) {
            return UNSAID;
        }
        double width = node instanceof Scalar scalar ? percent(scalar.text()) : -1;
        if (width > 0 && width <= WHOLE) {
            return width;
        }
        faults.add(
                FormatRules.NUMBER,
                node.place(),
                "a width is a number from 1 to 100: percent of the table's width",
                "for instance 25");
        return UNSAID;
    }

    /** Digits with at most one point, or -1. */
    private static double percent(String text) {
        int point = text.indexOf('.');
        String digits = point < 0 ? text : text.substring(0, point) + text.substring(point + 1);
        return Shapes.digits(digits) < 0 ? -1 : Double.parseDouble(text);
    }

    private List<Column> shared(List<Column> columns, Place place) {
        double said = 0;
        int unsaid = 0;
        for (Column column : columns) {
            said += column.percent();
            unsaid += column.percent() == UNSAID ? 1 : 0;
        }
        if (!columns.isEmpty() && (unsaid == 0 ? Math.abs(said - WHOLE) > ROUNDING : said >= WHOLE)) {
            faults.add(FormatRules.WIDTHS, place, message(said, unsaid), "columns without a width share what is left");
            return columns;
        }
        List<Column> shared = new ArrayList<>(columns.size());
        for (Column column : columns) {
            double percent = column.percent() == UNSAID ? (WHOLE - said) / unsaid : column.percent();
            shared.add(new Column(column.title(), percent, column.place()));
        }
        return shared;
    }

    private static String message(double said, int unsaid) {
        String sum = said == Math.rint(said) ? Long.toString((long) said) : Double.toString(said);
        return "the widths add up to " + sum
                + (unsaid == 0 ? ", not to 100" : ": nothing is left for the columns without a width");
    }
}
