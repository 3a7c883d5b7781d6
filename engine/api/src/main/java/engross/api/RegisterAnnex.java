package engross.api;

import engross.house.BlockStyles;
import engross.house.Labels;
import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Table;
import engross.redline.Register;
import engross.redline.Register.Entry;
import engross.word.content.WordContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The register of a redline's changes as an official table behind the document. The number of a change leads to its provision, and the
 * beginning of the provision leads back to its row.
 */
final class RegisterAnnex {
    /** What the table is to the house's templates and to tagging. */
    private static final String ROLE = "register";

    /** The widths of the columns, in ten-thousandths: number, provision, symbol and author, old text, new text, alerts. */
    private static final List<Integer> SHARES = List.of(700, 1500, 1300, 2400, 2400, 1700);

    /** The same where one author stands above the table. */
    private static final List<Integer> SHARES_WITHOUT_AUTHOR = List.of(700, 1600, 1200, 2500, 2500, 1500);

    private final BlockStyles styles;
    private final RegisterWords words;

    private RegisterAnnex(BlockStyles styles, Labels labels) {
        this.styles = styles;
        this.words = new RegisterWords(labels);
    }

    /** The numbered redline with its register behind it. */
    static NumberedDocument of(Engine engine, NumberedDocument marked, Register register) {
        Labels labels = engine.house().labels(marked.source().language());
        RegisterAnnex annex = new RegisterAnnex(engine.house().blockStyles(), labels);
        ProvisionLinks links = ProvisionLinks.to(register);
        Document linked = links.linked(marked.document());
        List<Block> body = new ArrayList<>(linked.body());
        body.add(annex.division(register, links.targets()));
        return new NumberedDocument(marked.source(), linked.withBody(body));
    }

    private Division division(Register register, Map<Integer, String> targets) {
        List<Block> body = new ArrayList<>();
        String author = words.onlyAuthor(register);
        String title = author.isEmpty() ? words.word("title") : words.word("title") + "\n" + author;
        body.add(Paragraph.of(styles.of("table-title"), lines(title)).withNewPage(true));
        if (register.changes().isEmpty()) {
            body.add(Paragraph.of(styles.of("para"), words.word("none")));
        } else {
            body.add(table(register, targets, author.isEmpty()));
        }
        return new Division(ROLE, "", false, body, Change.NONE, Place.NONE);
    }

    /** @param authors whether each row names its author */
    private Table table(Register register, Map<Integer, String> targets, boolean authors) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row(
                true,
                head(words.word("number")),
                head(words.word("provision")),
                head(words.word("symbol") + (authors ? "\n" + words.word("author") : "")),
                head(words.word("before")),
                head(words.word("after")),
                head(words.word("alerts"))));
        for (Entry entry : register.changes()) {
            rows.add(row(
                    false,
                    number(entry, targets.getOrDefault(entry.number(), "")),
                    text(words.provision(entry)),
                    text(words.symbol(entry) + (authors ? "\n" + words.author(entry) : "")),
                    text(words.before(entry)),
                    text(words.after(entry)),
                    text(String.join("\n", words.alerts(entry)))));
        }
        List<Table.Column> columns = (authors ? SHARES : SHARES_WITHOUT_AUTHOR)
                .stream().map(Table.Column::new).toList();
        return new Table("", styles.of("table-headed"), words.word("title"), columns, rows, Place.NONE);
    }

    private static Table.Row row(boolean header, Paragraph... cells) {
        List<Table.Cell> row = new ArrayList<>();
        for (Paragraph cell : cells) {
            row.add(new Table.Cell("", List.of(cell), 1, 1, Place.NONE));
        }
        return new Table.Row(header, row, Change.NONE, Place.NONE);
    }

    private Paragraph head(String text) {
        return Paragraph.of(styles.of("table-head"), lines(text));
    }

    private Paragraph text(String text) {
        return Paragraph.of(styles.of("table-text"), lines(text));
    }

    private Paragraph number(Entry entry, String target) {
        List<Inline> number = List.of(Inline.Text.of(Integer.toString(entry.number())));
        Inline shown = target.isEmpty() ? number.get(0) : new Inline.Link("#" + target, number);
        return Paragraph.of(styles.of("table-text"), List.of(shown)).withId(WordContent.UNSEEN + entry.number());
    }

    private static List<Inline> lines(String text) {
        List<Inline> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!lines.isEmpty()) {
                lines.add(new Inline.LineBreak(Change.NONE));
            }
            lines.add(new Inline.Text(line, Format.PLAIN, Change.NONE));
        }
        return lines;
    }
}
