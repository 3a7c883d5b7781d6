package engross.review;

import engross.redline.Register.Alert;
import engross.review.Clause.Presence;
import java.util.List;
import java.util.Locale;

/** What stands beside the changes on a review page: buttons and filters, the alerts, the keys. */
final class SideHtml {
    private static final List<Key> KEYS = List.of(
            new Key("next", List.of("n", "j")),
            new Key("previous", List.of("p", "k")),
            new Key("sides", List.of("s")),
            new Key("unchanged", List.of("u")),
            new Key("alerts", List.of("a")));

    /** What the keyboard does on the page. @param letters each of which does it */
    private record Key(String name, List<String> letters) {}

    private final Html html;
    private final Review review;
    private final Authors authors;
    private final ClauseHtml clauses;

    SideHtml(Html html, Review review, Authors authors, ClauseHtml clauses) {
        this.html = html;
        this.review = review;
        this.authors = authors;
        this.clauses = clauses;
    }

    void all() {
        filters();
        alerts();
        keys();
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
            int count = review.count(kind);
            if (count > 0) {
                choice("checkbox", "kind", kind.key(), html.word("review.kinds." + kind.key()), count, true);
            }
        }
        choice(
                "checkbox",
                "alerts",
                "only",
                html.word("review.only-alerts"),
                review.alerted().size(),
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

    /** A button to choose by. @param count of the changes that it shows or hides; -1 where it is none of them */
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
        if (review.alerted().isEmpty()) {
            html.raw("<p>").label("review.no-alerts").raw("</p>\n");
        } else {
            html.raw("<ol>");
            for (Clause clause : review.alerted()) {
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
        for (Key key : KEYS) {
            html.raw("<div><dt>");
            key.letters().forEach(letter -> html.raw("<kbd>").raw(letter).raw("</kbd> "));
            html.raw("</dt><dd>").label("review.keys." + key.name()).raw("</dd></div>");
        }
        html.raw("</dl>\n</section>\n");
    }
}
