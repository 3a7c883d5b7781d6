package engross.review;

import engross.house.Labels;
import engross.model.Direction;
import engross.model.Metadata;
import engross.redline.Register.Alert;
import engross.review.Clause.Presence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A review as one HTML page that asks nothing of the network: what it needs is in it, and its policy forbids all else. It can be read
 * without scripts, too; they filter and go from change to change.
 */
public final class ReviewPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
    private static final List<String> KEYS = List.of("next", "previous", "sides", "unchanged", "alerts");

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
        filters();
        alerts();
        keys();
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
            count("review.kinds." + kind.key(), ofKind(kind));
        }
        count("review.alerts", alerted().size());
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
                .raw("><div class=\"what\"><dt>")
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

    private int ofKind(Kind kind) {
        return (int) review.changes().stream()
                .filter(clause -> Kind.of(clause.symbol()) == kind)
                .count();
    }

    private List<Clause> alerted() {
        return review.changes().stream()
                .filter(clause -> !clause.alerts().isEmpty())
                .toList();
    }

    private void filters() {
        html.raw("<form class=\"tools\"")
                .attribute("aria-label", html.word("review.filter"))
                .raw(">\n<div class=\"steps\">");
        html.raw("<button type=\"button\" id=\"previous\" aria-keyshortcuts=\"p k\">")
                .label("review.previous")
                .raw("</button>");
        html.raw("<button type=\"button\" id=\"next\" aria-keyshortcuts=\"n j\">")
                .label("review.next")
                .raw("</button></div>\n");
        html.raw("<p id=\"position\" role=\"status\"").attribute("data-text", html.word("review.position"));
        html.attribute("data-count", html.word("review.shown")).raw("></p>\n");
        html.raw("<fieldset><legend>").label("review.view").raw("</legend>");
        choice("radio", "view", "inline", html.word("review.inline"), -1, true);
        choice("radio", "view", "sides", html.word("review.side-by-side"), -1, false);
        choice("checkbox", "unchanged", "yes", html.word("review.show-unchanged"), -1, false);
        html.raw("</fieldset>\n<fieldset><legend>").label("review.kind").raw("</legend>");
        for (Kind kind : Kind.values()) {
            if (ofKind(kind) > 0) {
                choice("checkbox", "kind", kind.key(), html.word("review.kinds." + kind.key()), ofKind(kind), true);
            }
        }
        choice(
                "checkbox",
                "alerts",
                "only",
                html.word("review.only-alerts"),
                alerted().size(),
                false);
        html.raw("</fieldset>\n");
        presences();
        authorChoices();
        html.raw("</form>\n");
    }

    private void presences() {
        if (!review.isOfTwo()) {
            return;
        }
        html.raw("<fieldset><legend>").label("review.files").raw("</legend>");
        for (Presence presence : List.of(Presence.BOTH, Presence.FIRST, Presence.SECOND)) {
            int count = (int) review.changes().stream()
                    .filter(clause -> clause.presence() == presence)
                    .count();
            choice(
                    "checkbox",
                    "presence",
                    presence.name().toLowerCase(Locale.ROOT),
                    clauses.presence(presence),
                    count,
                    true);
        }
        html.raw("</fieldset>\n");
    }

    private void authorChoices() {
        if (authors.names().isEmpty()) {
            return;
        }
        html.raw("<fieldset><legend>").label("review.authors").raw("</legend>");
        for (int i = 0; i < authors.names().size(); i++) {
            String name = authors.names().get(i);
            int count = (int) review.changes().stream()
                    .filter(clause -> clause.authors().contains(name))
                    .count();
            choice("checkbox", "author", Integer.toString(i), name.isEmpty() ? "—" : name, count, true);
        }
        html.raw("</fieldset>\n");
    }

    private void choice(String type, String name, String value, String words, int count, boolean on) {
        html.raw("<label><input")
                .attribute("type", type)
                .attribute("name", name)
                .attribute("value", value);
        html.raw(on ? " checked>" : ">").raw(" <span>").text(words).raw("</span>");
        html.raw(count < 0 ? "" : " <span class=\"n\">" + count + "</span>").raw("</label>");
    }

    /** Alerts first: what touches words of legal effect. */
    private void alerts() {
        html.raw("<nav class=\"alert-list\"")
                .attribute("aria-label", html.word("review.alerts"))
                .raw(">\n<h2>");
        html.label("review.alerts").raw("</h2>\n");
        if (alerted().isEmpty()) {
            html.raw("<p>").label("review.no-alerts").raw("</p>\n");
        } else {
            html.raw("<ol>");
            for (Clause clause : alerted()) {
                String number = Integer.toString(clause.number());
                html.raw("<li><a href=\"#c")
                        .raw(number)
                        .raw("\"><span class=\"number\">")
                        .raw(number)
                        .raw("</span> ");
                for (Alert alert : clause.alerts()) {
                    html.raw("<span class=\"alert\">");
                    clauses.alert(alert);
                    html.raw("</span>");
                }
                html.raw("</a></li>");
            }
            html.raw("</ol>\n");
        }
        html.raw("</nav>\n");
    }

    private void keys() {
        html.raw("<section class=\"keys\"")
                .attribute("aria-label", html.word("review.keys.title"))
                .raw(">\n<h2>");
        html.label("review.keys.title").raw("</h2>\n<dl>");
        for (String key : KEYS) {
            String[] letters = switch (key) {
                case "next" -> new String[] {"n", "j"};
                case "previous" -> new String[] {"p", "k"};
                case "sides" -> new String[] {"s"};
                case "unchanged" -> new String[] {"u"};
                default -> new String[] {"a"};
            };
            html.raw("<div><dt>");
            for (String letter : letters) {
                html.raw("<kbd>").raw(letter).raw("</kbd> ");
            }
            html.raw("</dt><dd>").label("review.keys." + key).raw("</dd></div>");
        }
        html.raw("</dl>\n</section>\n");
    }
}
