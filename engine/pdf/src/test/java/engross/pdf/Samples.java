package engross.pdf;

import engross.model.Block;
import engross.model.Change;
import engross.model.Comment;
import engross.model.Direction;
import engross.model.Document;
import engross.model.Format;
import engross.model.Furniture;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Metadata;
import engross.model.Note;
import engross.model.NumberForm;
import engross.model.NumberForm.Numerals;
import engross.model.Paragraph;
import engross.model.Picture;
import engross.model.Place;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.Table;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Documents with everything that a tree can hold, in six languages. */
final class Samples {
    static final Revision JONES = new Revision("Jones, Ada", "2026-03-31T00:00:00Z");
    static final Revision LI = new Revision("李华", null);
    static final String[] LANGUAGES = {"en-GB", "fr-FR", "es-ES", "ru-RU", "zh-CN", "ar-EG"};

    private Samples() {}

    static Document document(String language) {
        Texts texts = Texts.of(language);
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of("Title1", texts.title()));
        body.add(heading(1, "1", texts.heading()));
        body.add(labelled("1.1", texts.sentence().repeat(4)));
        body.add(Paragraph.of(
                "Normal",
                List.of(
                        text(texts.sentence()),
                        new Inline.NoteReference("a", List.of(text("1")), Change.NONE),
                        text(" ITU-R M.2150, C26/59(Rev.1), 27.5 GHz. "),
                        new Inline.Link(
                                "https://www.example.org/" + "path/".repeat(3), List.of(text("www.example.org"))),
                        new Inline.CommentStart("c"),
                        text(" " + texts.sentence()),
                        new Inline.CommentEnd("c"),
                        new Inline.Text(texts.word(), Format.BOLD, Change.NONE),
                        text(" "),
                        new Inline.Text(texts.word(), Format.ITALIC, Change.NONE))));
        body.add(marked(texts));
        body.add(list(texts));
        body.add(heading(2, "1.2", texts.heading()));
        body.add(table(texts));
        body.add(Paragraph.of(
                "Normal",
                List.of(new Inline.Image("p", 2000, 1000, texts.word(), Change.NONE), text(texts.sentence()))));
        for (int i = 0; i < 24; i++) {
            body.add(Paragraph.of("Normal", texts.sentence().repeat(1 + i % 4)));
        }
        body.add(Paragraph.of(
                "Normal",
                List.of(text(texts.sentence()), new Inline.NoteReference("b", List.of(text("2")), Change.NONE))));
        body.add(new engross.model.Division(
                "annex",
                "annex",
                true,
                List.of(
                        Paragraph.of("AnnexNo", texts.word()).withNewPage(true).withId("annex-1"),
                        Paragraph.of("Normal", List.of(new Inline.Link("#annex-1", List.of(text(texts.word())))))),
                Change.NONE,
                Place.NONE));
        return new Document(
                metadata(language, texts),
                furniture(texts),
                body,
                notes(texts),
                comments(texts),
                Map.of("p", picture()));
    }

    /** Paragraphs, lists and marks without what stands outside the flow. */
    static Document plain(String language) {
        Texts texts = Texts.of(language);
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of("Title1", texts.title()));
        body.add(new Table(
                "",
                "Table",
                "",
                List.of(new Table.Column(3000), new Table.Column(7000)),
                List.of(row(
                        false,
                        cell("Tabletext", texts.sentence().repeat(2)),
                        cell("Tabletext", texts.sentence().repeat(5)))),
                Place.NONE));
        body.add(heading(1, "1", texts.heading()));
        body.add(labelled("1.1", texts.sentence().repeat(4)));
        body.add(marked(texts));
        body.add(list(texts));
        for (int i = 0; i < 12; i++) {
            body.add(Paragraph.of("Normal", texts.sentence().repeat(1 + i % 4)));
        }
        return new Document(metadata(language, texts), Furniture.NONE, body, List.of(), List.of(), Map.of());
    }

    private static Metadata metadata(String language, Texts texts) {
        Direction direction = language.startsWith("ar") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return new Metadata(
                language, direction, texts.title(), texts.word() + " & <1>", "ITU", "C26/59", "2026-05-08", Map.of());
    }

    static Inline.Text text(String text) {
        return Inline.Text.of(text);
    }

    static Inline.Text inserted(String text) {
        return new Inline.Text(text, Format.PLAIN, Change.inserted(JONES));
    }

    static Inline.Text deleted(String text) {
        return new Inline.Text(text, Format.PLAIN, Change.deleted(LI));
    }

    static Label label(String label) {
        return new Label.Fixed(List.of(text(label), new Inline.Tab(Change.NONE)));
    }

    static Paragraph heading(int level, String number, String text) {
        return Paragraph.of("Heading" + level, text).withLabel(label(number));
    }

    static Paragraph labelled(String number, String text) {
        return Paragraph.of("Normal", text).withLabel(label(number));
    }

    private static Paragraph marked(Texts texts) {
        Label label = new Label.Fixed(List.of(deleted("4"), inserted("6"), new Inline.Tab(Change.NONE)));
        return Paragraph.of(
                        "Normal",
                        List.of(
                                text(texts.sentence()),
                                deleted(texts.word()),
                                inserted(texts.word() + " 265"),
                                text(" " + texts.sentence()),
                                new Inline.Text(texts.word(), Format.BOLD, new Change(JONES, LI)),
                                inserted(texts.sentence().repeat(3))))
                .withLabel(label)
                .withChange(Change.inserted(JONES));
    }

    private static Sequence list(Texts texts) {
        NumberForm letters = new NumberForm(Numerals.LOWER_LETTER, List.of(), "", ")", Format.ITALIC);
        Sequence inner = new Sequence(
                NumberForm.DECIMAL,
                false,
                List.of(new Item(
                        "",
                        List.of(Paragraph.of("enumlev2", texts.sentence()).withLabel(label("–"))),
                        Change.NONE,
                        Place.NONE)),
                Place.NONE);
        List<Item> items = new ArrayList<>();
        for (String letter : new String[] {"a)", "b)", "c)"}) {
            items.add(new Item(
                    "item-" + letter,
                    List.of(Paragraph.of("enumlev1", texts.sentence().repeat(2)).withLabel(label(letter)), inner),
                    Change.NONE,
                    Place.NONE));
        }
        return new Sequence(letters, false, items, Place.NONE);
    }

    private static Table table(Texts texts) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row(
                true,
                cell("Tablehead", texts.word()),
                cell("Tablehead", texts.word()),
                cell("Tablehead", texts.word())));
        rows.add(new Table.Row(
                false,
                List.of(
                        new Table.Cell("", List.of(Paragraph.of("Tabletext", texts.word())), 1, 3, Place.NONE),
                        new Table.Cell("", List.of(Paragraph.of("Tabletext", texts.sentence())), 2, 1, Place.NONE)),
                Change.NONE,
                Place.NONE));
        for (int i = 0; i < 2; i++) {
            rows.add(row(false, cell("Tabletext", texts.sentence()), cell("Tabletext", texts.word())));
        }
        for (int i = 0; i < 12; i++) {
            rows.add(row(
                    false,
                    cell("Tabletext", texts.word() + " " + i),
                    cell("Tabletext", texts.sentence().repeat(1 + 3 * (i % 3))),
                    cell("Tabletext", texts.word())));
        }
        List<Table.Column> columns = List.of(new Table.Column(2500), new Table.Column(5000), new Table.Column(2500));
        return new Table("table-1", "Table", texts.word(), columns, rows, Place.NONE);
    }

    private static Table.Row row(boolean header, Table.Cell... cells) {
        return new Table.Row(header, List.of(cells), Change.NONE, Place.NONE);
    }

    private static Table.Cell cell(String style, String text) {
        return new Table.Cell("", List.of(Paragraph.of(style, text)), 1, 1, Place.NONE);
    }

    private static Furniture furniture(Texts texts) {
        Table head = new Table(
                "",
                "Head",
                "",
                List.of(new Table.Column(6800), new Table.Column(3200)),
                List.of(
                        row(false, cell("Tabletext", texts.title()), cell("Tabletext", "C26/59")),
                        row(false, cell("Tabletext", texts.word()), cell("Tabletext", "2026"))),
                Place.NONE);
        Paragraph running = Paragraph.of(
                "Header",
                List.of(
                        text("– "),
                        new Inline.Field(Inline.Field.Kind.PAGE, Format.PLAIN),
                        text("/"),
                        new Inline.Field(Inline.Field.Kind.PAGES, Format.PLAIN),
                        text(" –")));
        return new Furniture(
                List.of(head), List.of(running), List.of(Paragraph.of("Header", "• itu.int •")), List.of());
    }

    private static List<Note> notes(Texts texts) {
        List<Inline> one = List.of(text("1"), new Inline.Tab(Change.NONE));
        List<Inline> two = List.of(text("2"), new Inline.Tab(Change.NONE));
        return List.of(
                new Note("a", one, List.of(Paragraph.of("FootnoteText", texts.sentence())), Place.NONE),
                new Note(
                        "b",
                        two,
                        List.of(Paragraph.of("FootnoteText", texts.sentence().repeat(12))),
                        Place.NONE));
    }

    private static List<Comment> comments(Texts texts) {
        return List.of(new Comment("c", JONES, List.of(Paragraph.of("Normal", texts.sentence())), Place.NONE));
    }

    private static Picture picture() {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 40; x++) {
            image.setRGB(x, x / 2, 0xFF1F4E9E);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture("image/png", file.toByteArray(), 40, 20);
    }
}
