package engross.review;

import engross.house.Labels;
import engross.model.Direction;
import engross.model.Metadata;
import engross.review.Clause.Presence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A review as one HTML page that asks nothing of the network: what it needs is in it, and its policy forbids all else. It can be read
 * without scripts, too; they filter and go from change to change.
 */
public final class ReviewPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private final Review review;
    private final Html html;
    private final Authors authors;
    private final ClauseHtml clauses;
    private final Labels labels;

    private ReviewPage(Review review, Labels labels) {
        this.review = review;
        this.labels = labels;
        this.html = new Html(labels);
        this.authors = new Authors(review.authors());
        this.clauses = new ClauseHtml(html, review, authors);
    }

    /** The page, in the words of a language. @param labels of the document's language */
    public static String html(Review review, Labels labels) {
        ReviewPage page = new ReviewPage(review, labels);
        page.write();
        return page.html.toString();
    }

    private void write() {
        Metadata metadata = review.documents().get(0).metadata();
        String title = metadata.title().isBlank() ? review.names().get(0) : metadata.title();
        html.raw("<!DOCTYPE html>\n<html").attribute("lang", labels.tag());
        html.attribute("dir", labels.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr");
        html.raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"");
        html.attribute("content", POLICY)
                .raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<title>").label("review.title").raw(" – ").text(title).raw("</title>\n<style>\n");
        html.raw(resource("review.css")).raw("</style>\n</head>\n<body class=\"as-inline\">\n");
        html.raw("<a class=\"skip\" href=\"#changes\">").label("review.skip").raw("</a>\n");
        header(metadata, title);
        html.raw("<div class=\"page\">\n<div class=\"side\">\n");
        new SideHtml(html, review, authors, clauses).all();
        html.raw("</div>\n<main id=\"changes\"")
                .attribute("aria-label", html.word("review.changes"))
                .raw(">\n");
        html.raw("<h2 class=\"hidden\">").label("review.changes").raw("</h2>\n");
        clauses.all();
        html.raw("<p class=\"none\" hidden>").label("review.none").raw("</p>\n</main>\n</div>\n<script>\n");
        html.raw(resource("review.js")).raw("</script>\n</body>\n</html>\n");
    }

    private static String resource(String name) {
        try (InputStream stream = ReviewPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the jar is built without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header(Metadata metadata, String title) {
        html.raw("<header>\n<p class=\"eyebrow\">")
                .label("review.title")
                .raw("</p>\n<h1>")
                .text(title)
                .raw("</h1>\n<p class=\"meta\">");
        html.text(metadata.identifier().isEmpty() ? "" : metadata.identifier() + " · ");
        html.text(String.join(" · ", review.names())).raw("</p>\n<dl class=\"counts\">");
        count("review.total", review.changes().size());
        for (Kind kind : Kind.values()) {
            count("review.kinds." + kind.key(), review.count(kind));
        }
        count("review.alerts", review.alerted().size());
        html.raw("</dl>\n");
        marks();
        html.raw("</header>\n");
    }

    /** How many marks both of two files have, and how many one of them. */
    private void marks() {
        if (!review.isOfTwo()) {
            return;
        }
        html.raw("<dl class=\"counts marks\"")
                .attribute("aria-label", html.word("review.marks"))
                .raw("><div class=\"what\" aria-hidden=\"true\"><dt>")
                .label("review.marks")
                .raw("</dt></div>");
        for (Presence presence : List.of(Presence.BOTH, Presence.FIRST, Presence.SECOND)) {
            html.raw("<div><dt>").text(clauses.presence(presence)).raw("</dt><dd>");
            html.raw(Integer.toString(review.marks(presence))).raw("</dd></div>");
        }
        html.raw("</dl>\n");
    }

    private void count(String label, int count) {
        if (count > 0 || label.equals("review.total") || label.equals("review.alerts")) {
            html.raw("<div><dt>")
                    .label(label)
                    .raw("</dt><dd>")
                    .raw(Integer.toString(count))
                    .raw("</dd></div>");
        }
    }
}
