package engross.house;

import engross.model.style.Alignment;
import engross.model.style.Border;
import engross.model.style.Borders;
import engross.model.style.CellStyle;
import engross.model.style.CellStyle.VerticalAlignment;
import engross.model.style.TableStyle;

/** Styles of tables and cells, and what paragraphs share with them, in the prepared form of a house. */
final class PreparedTables {
    private static final Alignment[] ALIGNMENTS = Alignment.values();
    private static final VerticalAlignment[] VERTICAL = VerticalAlignment.values();

    private PreparedTables() {}

    static void table(PreparedWriter out, TableStyle style) {
        out.text(style.id());
        out.text(style.name());
        out.integer(style.width());
        alignment(out, style.alignment());
        out.integer(style.before());
        borders(out, style.borders());
        out.integer(style.marginTop());
        out.integer(style.marginBottom());
        out.integer(style.marginStart());
        out.integer(style.marginEnd());
        out.textOrNull(style.headerShading());
        out.flag(style.rowsMaySplit());
    }

    static TableStyle table(PreparedReader in) {
        return new TableStyle(
                in.text(),
                in.text(),
                in.integer(),
                alignment(in),
                in.integer(),
                borders(in),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.textOrNull(),
                in.flag());
    }

    static void cell(PreparedWriter out, CellStyle style) {
        out.text(style.id());
        borders(out, style.borders());
        out.textOrNull(style.shading());
        out.choice(style.verticalAlignment());
    }

    static CellStyle cell(PreparedReader in) {
        return new CellStyle(in.text(), borders(in), in.textOrNull(), in.choice(VERTICAL));
    }

    static void alignment(PreparedWriter out, Alignment alignment) {
        out.choice(alignment);
    }

    static Alignment alignment(PreparedReader in) {
        return in.choice(ALIGNMENTS);
    }

    static void borders(PreparedWriter out, Borders borders) {
        out.orNull(borders.top(), PreparedTables::border);
        out.orNull(borders.bottom(), PreparedTables::border);
        out.orNull(borders.start(), PreparedTables::border);
        out.orNull(borders.end(), PreparedTables::border);
        out.orNull(borders.insideHorizontal(), PreparedTables::border);
        out.orNull(borders.insideVertical(), PreparedTables::border);
    }

    static Borders borders(PreparedReader in) {
        return new Borders(
                in.orNull(PreparedTables::border),
                in.orNull(PreparedTables::border),
                in.orNull(PreparedTables::border),
                in.orNull(PreparedTables::border),
                in.orNull(PreparedTables::border),
                in.orNull(PreparedTables::border));
    }

    private static void border(PreparedWriter out, Border border) {
        out.integer(border.size());
        out.text(border.color());
    }

    private static Border border(PreparedReader in) {
        return new Border(in.integer(), in.text());
    }
}
