package engross.api;

import engross.house.BlockStyles;
import engross.house.Labels;
import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Placeholders;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The list of origins as an annex of the compiled text, in the words of its language. It carries no marks: it is no part of the text. */
final class OriginAnnex {
    /** Shares of number, provision, symbol, author and change in the width of the table. */
    private static final int[] SHARES = {700, 2300, 1000, 1500, 4500};

    private static final List<String> HEADS = List.of("number", "provision", "symbol", "author", "change");

    /** More of a text than this is not shown: it stands in the document, and whole in the data. */
    private static final int LONGEST = 160;

    private final Labels labels;
    private final BlockStyles styles;
    private final OriginLinks links;

    OriginAnnex(Labels labels, BlockStyles styles, OriginLinks links) {
        this.labels = labels;
        this.styles = styles;
        this.links = links;
    }

    /** The words of a label of this annex; a house without them has none. */
    static String label(Labels labels, String key) {
        return labels.text("origins." + key).orElse("");
    }

    /** @param order of alternatives: the names of the authors; none where it is another at each place, the furthest from the base first */
    Division of(
            List<Origin> origins, List<CompiledText.Conflict> conflicts, List<String> order, List<Origin> unmerged) {
        List<Block> body = new ArrayList<>();
        body.add(line("table-title", label("title")).withNewPage(true));
        body.add(table(label("title"), origins, true));
        if (!conflicts.isEmpty()) {
            String names = String.join(label("separator"), order);
            body.add(line("para", order.isEmpty() ? label("furthest") : filled("order", "authors", names)));
        }
        if (!unmerged.isEmpty()) {
            body.add(line("para", label("unmerged-note")));
            body.add(line("table-title", label("unmerged")));
            body.add(table(label("unmerged"), unmerged, false));
        }
        return new Division("origins", "", false, body, Change.NONE, Place.NONE);
    }

    private String label(String key) {
        return label(labels, key);
    }

    private String filled(String key, String name, String value) {
        return label(key).replace("{" + name + "}", value);
    }

    private Paragraph line(String kind, String text) {
        return Paragraph.of(styles.of(kind), text);
    }

    private Table table(String description, List<Origin> origins, boolean linked) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(new Table.Row(
                true,
                HEADS.stream()
                        .map(head -> cell(line("table-head", label(head))))
                        .toList(),
                Change.NONE,
                Place.NONE));
        for (Origin origin : origins) {
            rows.add(row(origin, linked));
        }
        List<Table.Column> columns =
                IntStream.of(SHARES).mapToObj(Table.Column::new).toList();
        return new Table("", styles.of("table-headed"), description, columns, rows, Place.NONE);
    }

    private Table.Row row(Origin origin, boolean linked) {
        String text = styles.of("table-text");
        String id = linked ? links.id(origin.position()) : "";
        Inline name = Inline.Text.of(origin.provision());
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(cell(Paragraph.of(text, Integer.toString(origin.number()))));
        cells.add(cell(
                Paragraph.of(text, id.isEmpty() ? List.of(name) : List.of(new Inline.Link("#" + id, List.of(name))))));
        cells.add(cell(Paragraph.of(text, origin.symbol())));
        cells.add(cell(Paragraph.of(text, origin.author())));
        cells.add(new Table.Cell("", edits(origin), 1, 1, Place.NONE));
        return new Table.Row(false, cells, Change.NONE, Place.NONE);
    }

    private List<Block> edits(Origin origin) {
        String text = styles.of("table-text");
        return origin.edits().isEmpty()
                ? List.of(Paragraph.of(text, ""))
                : origin.edits().stream()
                        .map(edit -> (Block) Paragraph.of(text, words(edit)))
                        .toList();
    }

    private String words(Origin.Edit edit) {
        String before = shortened(edit.before());
        String after = shortened(edit.after());
        if (before.isEmpty()) {
            return filled("inserted", "text", after);
        }
        return after.isEmpty()
                ? filled("deleted", "text", before)
                : Placeholders.fill(label("replaced"), Map.of("old", before, "new", after));
    }

    private static String shortened(String text) {
        String all = text.replace("¶", " / ").strip();
        int end = all.offsetByCodePoints(0, Math.min(LONGEST, all.codePointCount(0, all.length())));
        return end == all.length() ? all : all.substring(0, end).strip() + "…";
    }

    private static Table.Cell cell(Paragraph paragraph) {
        return new Table.Cell("", List.of(paragraph), 1, 1, Place.NONE);
    }
}
