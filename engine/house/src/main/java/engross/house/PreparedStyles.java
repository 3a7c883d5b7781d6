package engross.house;

import engross.model.style.CharacterProperties;
import engross.model.style.CharacterStyle;
import engross.model.style.Fonts;
import engross.model.style.LineSpacing;
import engross.model.style.PageGeometry;
import engross.model.style.ParagraphProperties;
import engross.model.style.ParagraphStyle;
import engross.model.style.StyleSheet;
import engross.model.style.TabStop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Style sheets in the prepared form of a house. What writes a value and what reads it stand side by side. */
final class PreparedStyles {
    private static final LineSpacing.Rule[] LINE_RULES = LineSpacing.Rule.values();
    private static final TabStop.Kind[] TAB_KINDS = TabStop.Kind.values();

    private PreparedStyles() {}

    static void write(PreparedWriter out, StyleSheet sheet) {
        page(out, sheet.page());
        out.text(sheet.defaultParagraph());
        out.map(sheet.paragraphs(), PreparedStyles::paragraph);
        out.map(sheet.characters(), PreparedStyles::character);
        out.map(sheet.tables(), PreparedTables::table);
        out.map(sheet.cells(), PreparedTables::cell);
    }

    static StyleSheet read(PreparedReader in) {
        return new StyleSheet(
                page(in),
                in.text(),
                in.map(PreparedStyles::paragraph),
                in.map(PreparedStyles::character),
                in.map(PreparedTables::table),
                in.map(PreparedTables::cell));
    }

    private static void page(PreparedWriter out, PageGeometry page) {
        out.integer(page.width());
        out.integer(page.height());
        out.integer(page.top());
        out.integer(page.bottom());
        out.integer(page.left());
        out.integer(page.right());
        out.integer(page.header());
        out.integer(page.footer());
        out.integer(page.defaultTab());
    }

    private static PageGeometry page(PreparedReader in) {
        return new PageGeometry(
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer());
    }

    private static void paragraph(PreparedWriter out, ParagraphStyle style) {
        out.text(style.id());
        out.text(style.name());
        out.text(style.basedOn());
        out.text(style.next());
        properties(out, style.paragraph());
        properties(out, style.character());
    }

    private static ParagraphStyle paragraph(PreparedReader in) {
        return new ParagraphStyle(
                in.text(), in.text(), in.text(), in.text(), paragraphProperties(in), characterProperties(in));
    }

    private static void character(PreparedWriter out, CharacterStyle style) {
        out.text(style.id());
        out.text(style.name());
        out.text(style.basedOn());
        properties(out, style.character());
    }

    private static CharacterStyle character(PreparedReader in) {
        return new CharacterStyle(in.text(), in.text(), in.text(), characterProperties(in));
    }

    private static void properties(PreparedWriter out, ParagraphProperties properties) {
        out.orNull(properties.alignment(), PreparedTables::alignment);
        out.integerOrNull(properties.before());
        out.integerOrNull(properties.after());
        out.orNull(properties.line(), PreparedStyles::line);
        out.integerOrNull(properties.start());
        out.integerOrNull(properties.end());
        out.integerOrNull(properties.firstLine());
        out.orNull(properties.tabs(), (to, tabs) -> to.list(tabs, PreparedStyles::tab));
        out.flagOrNull(properties.keepNext());
        out.flagOrNull(properties.keepLines());
        out.flagOrNull(properties.newPage());
        out.flagOrNull(properties.widowControl());
        out.integerOrNull(properties.outlineLevel());
        out.orNull(properties.borders(), PreparedTables::borders);
    }

    private static ParagraphProperties paragraphProperties(PreparedReader in) {
        return new ParagraphProperties(
                in.orNull(PreparedTables::alignment),
                in.integerOrNull(),
                in.integerOrNull(),
                in.orNull(PreparedStyles::line),
                in.integerOrNull(),
                in.integerOrNull(),
                in.integerOrNull(),
                tabs(in),
                in.flagOrNull(),
                in.flagOrNull(),
                in.flagOrNull(),
                in.flagOrNull(),
                in.integerOrNull(),
                in.orNull(PreparedTables::borders));
    }

    private static void line(PreparedWriter out, LineSpacing line) {
        out.choice(line.rule());
        out.integer(line.value());
    }

    private static LineSpacing line(PreparedReader in) {
        return new LineSpacing(in.choice(LINE_RULES), in.integer());
    }

    private static @Nullable List<TabStop> tabs(PreparedReader in) {
        return in.flag() ? in.list(PreparedStyles::tab) : null;
    }

    private static void tab(PreparedWriter out, TabStop tab) {
        out.integer(tab.position());
        out.choice(tab.kind());
        out.flag(tab.leader());
    }

    private static TabStop tab(PreparedReader in) {
        return new TabStop(in.integer(), in.choice(TAB_KINDS), in.flag());
    }

    private static void properties(PreparedWriter out, CharacterProperties properties) {
        out.textOrNull(properties.fonts().latin());
        out.textOrNull(properties.fonts().eastAsian());
        out.textOrNull(properties.fonts().complex());
        out.integerOrNull(properties.size());
        out.integerOrNull(properties.complexSize());
        out.flagOrNull(properties.bold());
        out.flagOrNull(properties.italic());
        out.flagOrNull(properties.caps());
        out.flagOrNull(properties.underline());
        out.textOrNull(properties.color());
        out.integerOrNull(properties.raise());
    }

    private static CharacterProperties characterProperties(PreparedReader in) {
        return new CharacterProperties(
                new Fonts(in.textOrNull(), in.textOrNull(), in.textOrNull()),
                in.integerOrNull(),
                in.integerOrNull(),
                in.flagOrNull(),
                in.flagOrNull(),
                in.flagOrNull(),
                in.flagOrNull(),
                in.textOrNull(),
                in.integerOrNull());
    }
}
