package engross.batch.account;

import static org.apache.commons.text.StringEscapeUtils.escapeXml10;

import engross.model.Diagnostic;
import engross.model.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The account for people: a page that needs nothing but itself and the documents beside it. Faults stand first. */
final class PageReport {
    private static final String PICTURE = ".png";

    private final StringBuilder html = new StringBuilder();

    private PageReport() {}

    static String of(Account account) throws IOException {
        try (InputStream frame = PageReport.class.getResourceAsStream("page.html")) {
            if (frame == null) {
                throw new IOException("the jar is built without the page of the report");
            }
            return Placeholders.fill(
                    new String(frame.readAllBytes(), StandardCharsets.UTF_8),
                    Map.of(
                            "counts", counts(account),
                            "ended", ended(account),
                            "items", new PageReport().items(account)));
        }
    }

    private static String counts(Account account) {
        StringBuilder counts = new StringBuilder();
        counts.append(count("all", account.outcomes().size(), "items"));
        for (Status status : Status.values()) {
            String name = status.name().toLowerCase(Locale.ROOT);
            counts.append(count(name, account.count(status), name));
        }
        String time = String.format(Locale.ROOT, "%.1f s", account.milliseconds() / 1000.0);
        return counts + "<span class=\"time\">" + time + ", " + account.unchanged() + " as before</span>";
    }

    private static String count(String filter, int number, String name) {
        return "<button type=\"button\" data-show=\"" + filter + "\" aria-pressed=\"" + filter.equals("all") + "\"><b>"
                + number + "</b> " + name + "</button>\n";
    }

    private static String ended(Account account) {
        return account.ended().isEmpty() ? "" : "<p class=\"ended\">" + escapeXml10(account.ended()) + "</p>";
    }

    private String items(Account account) {
        // Stable: within a status the order of the plan.
        List<Outcome> ordered = account.outcomes().stream()
                .sorted(Comparator.comparing((Outcome outcome) -> outcome.status() == Status.DONE))
                .toList();
        ordered.forEach(this::item);
        return html.toString();
    }

    private void item(Outcome outcome) {
        String status = outcome.status().name().toLowerCase(Locale.ROOT);
        html.append("<article class=\"").append(status).append("\"><h2>");
        html.append(escapeXml10(outcome.item().id()))
                .append("</h2><span class=\"status\">")
                .append(status);
        html.append(outcome.unchanged() ? " as before" : "").append("</span>");
        String links = outcome.files().stream()
                .filter(file -> !file.path().endsWith(PICTURE))
                .map(PageReport::link)
                .collect(Collectors.joining(" "));
        html.append("<p class=\"files\">").append(links).append("</p>");
        if (!outcome.diagnostics().isEmpty()) {
            html.append("<ul>");
            outcome.diagnostics().forEach(this::diagnostic);
            html.append("</ul>");
        }
        pictures(outcome);
        html.append("</article>\n");
    }

    private static String link(OutputState file) {
        String path = file.path();
        String size = file.stamp().size() / 1000 + " kB";
        return "<a href=\"" + address(path) + "\">" + path.substring(path.lastIndexOf('.') + 1) + "</a> <small>" + size
                + "</small>";
    }

    /** A relative address; parts are escaped and the slashes between them are not. */
    private static String address(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private void diagnostic(Diagnostic diagnostic) {
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        html.append("<li class=\"")
                .append(severity)
                .append("\"><code>")
                .append(escapeXml10(diagnostic.place().toString()));
        html.append("</code> <span dir=\"auto\">")
                .append(escapeXml10(diagnostic.message()))
                .append("</span>");
        if (!diagnostic.hint().isEmpty()) {
            html.append(" <em>").append(escapeXml10(diagnostic.hint())).append("</em>");
        }
        html.append(" <small>").append(escapeXml10(diagnostic.code())).append("</small></li>");
    }

    private void pictures(Outcome outcome) {
        List<OutputState> pages = outcome.files().stream()
                .filter(file -> file.path().endsWith(PICTURE))
                .toList();
        if (pages.isEmpty()) {
            return;
        }
        html.append("<div class=\"pages\">");
        int number = 1;
        for (OutputState page : pages) {
            html.append("<img loading=\"lazy\" alt=\"page ").append(number++).append("\" src=\"");
            html.append(address(page.path())).append("\">");
        }
        html.append("</div>");
    }
}
