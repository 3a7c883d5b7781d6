package engross.review;

import engross.model.Comment;
import engross.redline.Register.Alert;
import engross.review.Clause.Presence;
import engross.review.Clause.Shared;
import engross.review.LineHtml.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The clauses of a document, one below the other; what is unchanged can be folded away. */
final class ClauseHtml {
    private final Html html;
    private final Review review;
    private final Authors authors;
    private final LineHtml firstLines;
    private final LineHtml secondLines;
    private LineHtml lines;

    ClauseHtml(Html html, Review review, Authors authors) {
        this.html = html;
        this.review = review;
        this.authors = authors;
        this.firstLines = new LineHtml(html, review.comments(0));
        this.secondLines = review.isOfTwo() ? new LineHtml(html, review.comments(1)) : firstLines;
        this.lines = firstLines;
    }

    void all() {
        List<Clause> unchanged = new ArrayList<>();
        for (Clause clause : review.clauses()) {
            if (!clause.isChanged() && !clause.heading()) {
                unchanged.add(clause);
                continue;
            }
            folded(unchanged);
            if (clause.isChanged()) {
                changed(clause);
            } else {
                heading(clause);
            }
        }
        folded(unchanged);
    }

    private void heading(Clause clause) {
        html.raw("<div class=\"heading\">");
        lines.lines(clause.lines(), Shown.NEW);
        html.raw("</div>\n");
    }

    private void folded(List<Clause> unchanged) {
        if (unchanged.isEmpty()) {
            return;
        }
        html.raw("<details class=\"unchanged\"><summary>")
                .text(html.word("review.unchanged-count", "n", Integer.toString(unchanged.size())))
                .raw("</summary>");
        for (Clause clause : unchanged) {
            lines.lines(clause.lines(), Shown.BOTH);
            comments();
        }
        html.raw("</details>\n");
        unchanged.clear();
    }

    private void changed(Clause clause) {
        lines = clause.presence() == Presence.SECOND ? secondLines : firstLines;
        String id = "c" + clause.number();
        Kind kind = Kind.of(clause.symbol());
        html.raw("<article tabindex=\"-1\" class=\"clause ")
                .raw(kind.key())
                .raw("\"")
                .attribute("id", id);
        html.attribute("aria-labelledby", id + "-title")
                .attribute("data-kind", kind.key())
                .attribute("data-authors", authors.numbers(clause.authors()))
                .attribute("data-alerts", Integer.toString(clause.alerts().size()))
                .attribute("data-presence", clause.presence().name().toLowerCase(Locale.ROOT))
                .raw(">");
        title(clause, id, kind);
        html.raw("<div class=\"inline\">");
        lines.hold(clause.shared(), html.word("review.in-both"), presence(clause.presence()));
        lines.lines(clause.lines(), Shown.BOTH);
        lines.hold(Shared.NOTHING, "", "");
        html.raw("</div><div class=\"sides\"><section><h4>")
                .label("review.before")
                .raw("</h4>");
        side(clause, Shown.OLD);
        html.raw("</section><section><h4>").label("review.after").raw("</h4>");
        side(clause, Shown.NEW);
        html.raw("</section></div>");
        alerts(clause);
        comments();
        lines = firstLines;
        html.raw("</article>\n");
    }

    private void side(Clause clause, Shown shown) {
        String text = shown == Shown.OLD ? clause.before() : clause.after();
        if (text.isBlank()) {
            html.raw("<p class=\"nothing\">—</p>");
        } else {
            lines.lines(clause.lines(), shown);
        }
    }

    private void title(Clause clause, String id, Kind kind) {
        html.raw("<h3").attribute("id", id + "-title").raw("><span class=\"number\">");
        html.raw(Integer.toString(clause.number())).raw("</span> <span class=\"symbol\">");
        html.text(clause.symbol().text()).raw("</span> <span class=\"kind\">");
        html.label("review.kinds." + kind.key()).raw("</span>");
        if (clause.presence() != Presence.ONLY_FILE) {
            html.raw(" <span class=\"presence\">")
                    .text(clause.shared().otherwise() ? otherwise(clause.presence()) : presence(clause.presence()))
                    .raw("</span>");
        }
        if (clause.counterpart() > 0) {
            String to = Integer.toString(clause.counterpart());
            html.raw(" <a class=\"counterpart\" href=\"#c").raw(to).raw("\">");
            html.text(html.word("review.see", "n", to)).raw("</a>");
        }
        for (String name : clause.authors()) {
            html.raw(" <span class=\"author a")
                    .raw(Integer.toString(authors.names().indexOf(name) % 8))
                    .raw("\">");
            html.text(name).raw("</span>");
        }
        html.raw("</h3>");
    }

    /** Whose change of a clause it is that the other file changes, too, in words. */
    private String otherwise(Presence presence) {
        return html.word("review.otherwise", "file", review.names().get(presence == Presence.FIRST ? 0 : 1));
    }

    /** In which file a change is, in words. */
    String presence(Presence presence) {
        return switch (presence) {
            case ONLY_FILE -> "";
            case BOTH -> html.word("review.in-both");
            case FIRST -> html.word("review.only-in", "file", review.names().get(0));
            case SECOND -> html.word("review.only-in", "file", review.names().get(1));
        };
    }

    private void alerts(Clause clause) {
        if (clause.alerts().isEmpty()) {
            return;
        }
        html.raw("<ul class=\"alerts\"")
                .attribute("aria-label", html.word("review.alerts"))
                .raw(">");
        for (Alert alert : clause.alerts()) {
            html.raw("<li>");
            alert(alert);
            html.raw("</li>");
        }
        html.raw("</ul>");
    }

    /** What an alert says: its kind, the words that went and those that came. */
    void alert(Alert alert) {
        String kind = html.word("alerts.names." + alert.kind());
        html.raw("<span class=\"alert-kind\">")
                .text(kind.startsWith("alerts.") ? alert.kind() : kind)
                .raw("</span> ");
        for (String word : alert.removed()) {
            html.raw("<del>").text(word).raw("</del> ");
        }
        for (String word : alert.added()) {
            html.raw("<ins>").text(word).raw("</ins> ");
        }
    }

    private void comments() {
        List<Comment> comments = lines.takeComments();
        if (comments.isEmpty()) {
            return;
        }
        html.raw("<ul class=\"comments\">");
        for (Comment comment : comments) {
            html.raw("<li><b>").label("text.comment").raw("</b> ");
            html.text(comment.by().author());
            String day = Authors.day(comment.by().date());
            html.text(day.isEmpty() ? "" : ", " + day).raw(": ");
            html.text(LineHtml.text(comment)).raw("</li>");
        }
        html.raw("</ul>");
    }
}
