package engross.source;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * A block of a source. Every block has an {@code id} (empty for none), the {@code change} of the whole block, and its place.
 * The change is already in all that the block holds.
 */
public sealed interface SourceBlock {
    String id();

    Change change();

    Place place();

    /** {@code heading:} with {@code level} 1 to 6; unnumbered where {@code numbered: false} says so. */
    record Heading(List<Inline> text, int level, boolean numbered, String id, Change change, Place place)
            implements SourceBlock {}

    /** {@code para:} */
    record Para(List<Inline> text, String id, Change change, Place place) implements SourceBlock {}

    /** {@code numbered:} a paragraph whose number follows from its place. */
    record Numbered(List<Inline> text, List<SourceBlock> body, String id, Change change, Place place)
            implements SourceBlock {}

    /**
     * {@code call:} with {@code text} (one item) or {@code items}.
     *
     * @param key key of the labels, or the call's own words
     * @param text the call's own words as inlines, where {@code key} is no key of the labels
     * @param kind {@code preambular} or {@code operative} where the source says so
     * @param items at least one
     */
    record Call(
            String key,
            List<Inline> text,
            Optional<CallKind> kind,
            List<Item> items,
            String id,
            Change change,
            Place place)
            implements SourceBlock {}

    /** Where a call stands in a decision or resolution. */
    enum CallKind {
        PREAMBULAR,
        OPERATIVE
    }

    /** {@code list:} whose value is the first label, such as {@code a)}. */
    record ItemList(String form, List<Item> items, String id, Change change, Place place) implements SourceBlock {}

    /** An item of a list or call. */
    record Item(List<Inline> text, List<SourceBlock> body, String id, Change change, Place place) {
        public Item {
            body = List.copyOf(body);
        }
    }

    /**
     * {@code table:}
     *
     * @param title empty for none
     * @param columns at least one
     * @param headed whether the columns have titles, which make the header row
     * @param description for readers who do not see the table; may be empty
     */
    record Table(
            List<Inline> title,
            List<Column> columns,
            boolean headed,
            List<Row> rows,
            String description,
            String id,
            Change change,
            Place place)
            implements SourceBlock {}

    /** A column. @param percent of the table's width; the columns of a table add up to 100 */
    record Column(List<Inline> title, double percent, Place place) {}

    /** A row of cells; a spanned cell is left out. */
    record Row(List<Cell> cells, boolean header, Change change, Place place) {}

    /** A cell: blocks, of which a text gives paragraphs. */
    record Cell(List<SourceBlock> body, int columnSpan, int rowSpan, Place place) {}

    /** {@code quote:} a quotation set off from the text. */
    record Quote(List<SourceBlock> body, String id, Change change, Place place) implements SourceBlock {}

    /** {@code note:} a remark in the text, which begins with the word "Note". */
    record Remark(List<Inline> text, String id, Change change, Place place) implements SourceBlock {}

    /**
     * {@code image:}
     *
     * @param file path relative to the source
     * @param alternativeText what the picture says; empty where {@code alt} says that it is decoration
     * @param widthPercent of the text's width
     * @param title empty for none
     */
    record Image(
            String file,
            String alternativeText,
            double widthPercent,
            List<Inline> title,
            String id,
            Change change,
            Place place)
            implements SourceBlock {}

    /** {@code pagebreak:} what follows begins a page. */
    record PageBreak(String id, Change change, Place place) implements SourceBlock {}
}
