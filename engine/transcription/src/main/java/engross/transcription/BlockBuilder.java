package engross.transcription;

import engross.house.BlockStyles;
import engross.house.House;
import engross.house.Labels;
import engross.house.WordForms.Line;
import engross.model.Change;
import engross.model.Inline;
import engross.model.Table;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Makes the blocks of a source of the lines and tables of a file. */
final class BlockBuilder {
    private final House house;
    private final BlockStyles styles;
    private final Labels labels;
    private final SourceText texts;
    private final Losses losses;
    private final Predicate<Part.Line> literal;
    private final ListBuilder lists;
    private final CallBuilder calls;
    private final TableBuilder tables;
    private final ImageBuilder images;

    /**
     * @param literal whether the label of a line is to be kept as text, because numbering would not give it
     * @param pictures names of the picture files
     */
    BlockBuilder(
            House house,
            String language,
            SourceText texts,
            Losses losses,
            Predicate<Part.Line> literal,
            PartReader parts,
            PictureNames pictures) {
        this.house = house;
        this.styles = house.blockStyles();
        this.labels = house.labels(language);
        this.texts = texts;
        this.losses = losses;
        this.literal = literal;
        ItemForms forms = new ItemForms(house, language);
        this.lists = new ListBuilder(this, styles, forms, texts);
        this.calls = new CallBuilder(house, labels, forms, lists, texts);
        this.tables = new TableBuilder(this, styles, parts, texts, losses);
        this.images = new ImageBuilder(house.styleSheet(language).page().textWidth(), styles, texts, pictures);
    }

    /** The blocks up to a part that is none of a body. @param ends says which part that is */
    List<Built> body(PartCursor cursor, Predicate<Part> ends) {
        calls.begin();
        return blocks(cursor, ends, false);
    }

    /** Lines of a style as items of a list that is there, each with what belongs to it, whatever their labels. */
    List<Built> items(PartCursor cursor, String style) {
        List<Built> items = new ArrayList<>();
        Part.Line line = cursor.line();
        while (line != null && line.style().equals(style)) {
            cursor.next();
            items.add(lists.item(line, lists.itemBody(cursor, style)));
            line = cursor.line();
        }
        return items;
    }

    /** A row of a table that is there. */
    Built row(Table.Row row) {
        return tables.row(row, Change.NONE);
    }

    /** The blocks of a cell. */
    List<Built> cell(List<Part> parts) {
        return blocks(new PartCursor(parts), part -> false, true);
    }

    private List<Built> blocks(PartCursor cursor, Predicate<Part> ends, boolean cell) {
        List<Built> blocks = new ArrayList<>();
        boolean newPage = false;
        while (!cursor.isDone() && !ends.test(Objects.requireNonNull(cursor.peek()))) {
            Part.Line line = cursor.line();
            newPage |= line != null && line.newPage() && !cell;
            if (line != null && isNothing(line)) {
                cursor.next();
                continue;
            }
            if (newPage && !blocks.isEmpty()) {
                blocks.add(new Built(new Text("pagebreak"), Change.NONE));
            }
            newPage = false;
            blocks.addAll(next(cursor));
        }
        return blocks;
    }

    /** An empty line, or one of a table of contents. */
    private boolean isNothing(Part.Line line) {
        if (house.wordForms().line(line.style()).orElse(null) == Line.CONTENTS) {
            losses.add("no-place", line.place(), "the table of contents is left out", line.words());
            return true;
        }
        return line.isEmpty();
    }

    /** The next block, or the few that one line makes. */
    List<Built> next(PartCursor cursor) {
        Part part = Objects.requireNonNull(cursor.peek());
        if (part instanceof Part.Grid) {
            return tables.table(cursor, null);
        }
        Part.Line line = (Part.Line) part;
        if (line.style().equals(styles.of("table-title")) && cursor.peek(1) instanceof Part.Grid) {
            cursor.next();
            return tables.table(cursor, line);
        }
        if (line.content().stream().anyMatch(inline -> inline instanceof Inline.Image)) {
            cursor.next();
            return images.image(line, cursor);
        }
        if (line.style().equals(styles.of("call")) && CallBuilder.isCall(line)) {
            return calls.call(cursor, this);
        }
        if (literal.test(line)) {
            cursor.next();
            return List.of(para(kept(line)));
        }
        return text(cursor, line);
    }

    private List<Built> text(PartCursor cursor, Part.Line line) {
        int level = level(line.style(), "heading");
        int unnumbered = level(line.style(), "heading-unnumbered");
        if (level > 0 || unnumbered > 0) {
            cursor.next();
            boolean numbered = level > 0 && line.labelled() && isNumber(line);
            return List.of(heading(numbered ? line : kept(line), Math.max(level, unnumbered), numbered));
        }
        if (line.labelled()) {
            boolean plain = line.style().equals(styles.of("numbered")) && isNumber(line);
            if (!plain && lists.begins(line)) {
                return lists.list(cursor);
            }
            if (isNumber(line) && !line.isEmpty() && says(line)) {
                return List.of(numbered(cursor));
            }
        }
        cursor.next();
        return List.of(para(kept(line)));
    }

    /** A line with its label as text. */
    private Part.Line kept(Part.Line line) {
        if (line.labelled()) {
            losses.add(
                    "label-kept", line.place(), "a label that numbering does not give is kept as text", line.words());
        }
        return line.unlabelled();
    }

    /** Whether text follows the label. */
    static boolean says(Part.Line line) {
        return !line.content().stream().allMatch(Texts::isBlank);
    }

    private static boolean isNumber(Part.Line line) {
        return isNumber(Texts.of(line.label(), Texts.NEW)) || isNumber(Texts.of(line.label(), Texts.OLD));
    }

    private static boolean isNumber(String label) {
        return label.strip().matches("[0-9]{1,3}(\\.[0-9]{1,3}){0,5}|[IVXL]{1,7}");
    }

    private int level(String style, String kind) {
        for (int level = 1; level <= 6; level++) {
            if (styles.of(kind, level).equals(style)) {
                return level;
            }
        }
        return 0;
    }

    private Built heading(Part.Line line, int level, boolean numbered) {
        FieldList fields = new FieldList().text("id", line.id()).text("heading", text(line));
        if (level > 1) {
            fields.plain("level", Integer.toString(level));
        }
        if (!numbered) {
            fields.plain("numbered", "false");
        }
        return new Built(fields.done(), line.whole());
    }

    private String text(Part.Line line) {
        return texts.said(line.content(), line.whole(), line.place());
    }

    private Built numbered(PartCursor cursor) {
        Part.Line line = (Part.Line) cursor.next();
        List<Built> body = new ArrayList<>();
        Part.Line next = cursor.line();
        if (next != null && lists.isItem(next) && lists.begins(next)) {
            body.addAll(lists.list(cursor));
        }
        if (body.isEmpty()) {
            return new Built(
                    new FieldList()
                            .text("id", line.id())
                            .text("numbered", text(line))
                            .done(),
                    line.whole());
        }
        boolean same = Built.areWithin(body, line.whole());
        Change whole = same ? line.whole() : Change.NONE;
        Fields parts = new FieldList()
                .text("text", texts.said(line.content(), whole, line.place()))
                .items("body", Built.placed(body, whole, texts.marking()))
                .done();
        return new Built(
                new FieldList().text("id", line.id()).value("numbered", parts).done(), whole);
    }

    /** A paragraph of text: a quotation, a remark, or a plain one. */
    Built para(Part.Line line) {
        String kind = line.style().equals(styles.of("quote")) ? "quote" : "para";
        String text = text(line);
        String word = labels.text("text.note").orElse("") + " – ";
        if (line.style().equals(styles.of("remark")) && text.startsWith(word) && text.length() > word.length()) {
            kind = "note";
            text = text.substring(word.length());
        }
        if (!line.named().isEmpty()) {
            losses.add("unknown-style", line.place(), "the house has no style “" + line.named() + "”", line.words());
        }
        YamlValue value = new Text(text);
        return new Built(
                new FieldList().text("id", line.id()).value(kind, value).done(), line.whole());
    }
}
