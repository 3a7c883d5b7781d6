package engross.batch.account;

import static org.apache.commons.text.StringEscapeUtils.escapeXml10;

import engross.batch.making.Cause;
import engross.batch.storage.Storage;
import engross.model.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The account for CI servers: a test case an item. A source at fault is a failure, anything else that kept an item from being made is an
 * error (the form that Ant's and Maven's test runs write).
 */
final class JUnitReport {
    private JUnitReport() {}

    static String of(Account account) {
        List<Outcome> outcomes = account.outcomes();
        long failures = outcomes.stream().filter(JUnitReport::isFailure).count();
        long errors = account.count(Status.FAILED) - failures;
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"engross batch\" tests=\"").append(outcomes.size());
        xml.append("\" failures=\"").append(failures).append("\" errors=\"").append(errors);
        xml.append("\" skipped=\"").append(account.count(Status.SKIPPED));
        xml.append("\" time=\"").append(seconds(account.milliseconds())).append("\">\n");
        outcomes.forEach(outcome -> append(xml, outcome));
        return xml.append("</testsuite>\n").toString();
    }

    private static boolean isFailure(Outcome outcome) {
        return outcome.cause().filter(cause -> cause == Cause.SOURCE).isPresent();
    }

    private static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%.3f", milliseconds / 1000.0);
    }

    private static void append(StringBuilder xml, Outcome outcome) {
        String id = outcome.item().id();
        String folder = Storage.folder(id);
        xml.append("  <testcase classname=\"")
                .append(escapeXml10(folder.isEmpty() ? "engross" : folder.replace('/', '.')));
        xml.append("\" name=\"").append(escapeXml10(id.substring(id.lastIndexOf('/') + 1)));
        xml.append("\" time=\"").append(seconds(outcome.milliseconds())).append("\"");
        String said = outcome.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
        switch (outcome.status()) {
            case DONE -> {
                xml.append(
                        said.isEmpty()
                                ? "/>\n"
                                : ">\n    <system-out>" + escapeXml10(said) + "</system-out>\n  </testcase>\n");
            }
            case SKIPPED ->
                xml.append(">\n    <skipped message=\"")
                        .append(escapeXml10(said))
                        .append("\"/>\n  </testcase>\n");
            case FAILED -> {
                String element = isFailure(outcome) ? "failure" : "error";
                String first = outcome.diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .findFirst()
                        .map(Diagnostic::message)
                        .orElse("");
                xml.append(">\n    <").append(element).append(" message=\"").append(escapeXml10(first));
                xml.append("\" type=\"")
                        .append(outcome.cause().map(Cause::name).orElse("").toLowerCase(Locale.ROOT));
                xml.append("\">")
                        .append(escapeXml10(said))
                        .append("</")
                        .append(element)
                        .append(">\n  </testcase>\n");
            }
        }
    }
}
