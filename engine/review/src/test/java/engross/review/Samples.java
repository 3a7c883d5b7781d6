package engross.review;

import engross.house.House;
import engross.house.Labels;
import engross.model.Change;
import engross.model.Comment;
import engross.model.Direction;
import engross.model.Document;
import engross.model.Format;
import engross.model.Furniture;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Metadata;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import engross.model.Table;
import engross.redline.Register.AlertRule;
import engross.testkit.ProjectFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Documents with marks of two authors. */
final class Samples {
    static final House HOUSE = House.read(ProjectFiles.house()).orThrow();
    static final Revision NORLAND = new Revision("NLA", "2026-04-07T00:00:00Z");
    static final Revision ESTMARK = new Revision("EST & <co>", "2026-04-08T00:00:00Z");

    private Samples() {}

    static Labels labels(String language) {
        return HOUSE.labels(language);
    }

    static Inline text(String text, Change change) {
        return new Inline.Text(text, Format.PLAIN, change);
    }

    static Paragraph paragraph(String style, Change mark, Inline... content) {
        return new Paragraph("", style, Label.NONE, List.of(content), mark, false, Place.NONE);
    }

    static Paragraph plain(String style, String text) {
        return paragraph(style, Change.NONE, text(text, Change.NONE));
    }

    /** A changed clause: the words between are replaced. */
    static Paragraph changed(String start, String old, String now, String end, Revision by) {
        return paragraph(
                "Normal",
                Change.NONE,
                text(start, Change.NONE),
                text(old, Change.deleted(by)),
                text(now, Change.inserted(by)),
                text(end, Change.NONE));
    }

    /** Six changes: modified by each author, added, suppressed, a row, a replaced word with a comment. */
    static Document document(String language) {
        Paragraph commented = paragraph(
                "Normal",
                Change.NONE,
                text("within ", Change.NONE),
                new Inline.CommentStart("1"),
                text("ten", Change.deleted(ESTMARK)),
                text("thirty", Change.inserted(ESTMARK)),
                new Inline.CommentEnd("1"),
                text(" days", Change.NONE));
        Table.Row row =
                new Table.Row(false, List.of(cell("Cameras"), cell("Three")), Change.inserted(NORLAND), Place.NONE);
        Table table = new Table(
                "", "", "", List.of(new Table.Column(5000), new Table.Column(5000)), List.of(row), Place.NONE);
        return new Document(
                metadata(language),
                Furniture.NONE,
                new ArrayList<>(List.of(
                        plain("Call", "resolves"),
                        plain("Normal", "that nothing changes here;"),
                        changed("that meetings ", "should", "shall", " be held;", NORLAND),
                        plain("Normal", "that this stays;"),
                        changed("that <reports> are ", "long", "short", " & clear;", ESTMARK),
                        paragraph(
                                "Normal",
                                Change.inserted(NORLAND),
                                text("that this is new;", Change.inserted(NORLAND))),
                        paragraph("Normal", Change.deleted(NORLAND), text("that this goes.", Change.deleted(NORLAND))),
                        plain("Heading1", "Annex"),
                        table,
                        commented)),
                List.of(),
                List.of(new Comment(
                        "1", ESTMARK, List.of(plain("CommentText", "Too short: see <the rules>.")), Place.NONE)),
                Map.of());
    }

    private static Table.Cell cell(String text) {
        Paragraph content = paragraph("Tabletext", Change.NONE, text(text, Change.inserted(NORLAND)));
        return new Table.Cell("", List.of(content), 1, 1, Place.NONE);
    }

    private static Metadata metadata(String language) {
        return new Metadata(
                labels(language).tag(),
                language.equals("ar") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT,
                "Meetings",
                "",
                "",
                "C26/1-E",
                "",
                Map.of());
    }

    static Review review(String language) {
        return Review.of(
                document(language),
                "meetings.docx",
                List.of(new AlertRule("modal", List.of("shall", "should"), List.of(), List.of())),
                paragraph ->
                        paragraph.style().equals("Call") || paragraph.style().equals("Heading1"));
    }

    static String page(String language) {
        return ReviewPage.html(review(language), labels(language));
    }
}
