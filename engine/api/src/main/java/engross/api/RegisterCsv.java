package engross.api;

import engross.house.Labels;
import engross.redline.Register;
import engross.redline.Register.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** The register of a document's changes as a table for spreadsheets (RFC 4180). */
final class RegisterCsv {
    /** Tells spreadsheets that the text is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RegisterCsv() {}

    static byte[] of(Register register, Labels labels) {
        RegisterWords words = new RegisterWords(labels);
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        line(csv, RegisterWords.COLUMNS.stream().map(words::word).toList());
        for (Entry entry : register.changes()) {
            line(
                    csv,
                    List.of(
                            Integer.toString(entry.number()),
                            words.provision(entry),
                            words.symbol(entry),
                            words.before(entry),
                            words.after(entry),
                            words.author(entry),
                            String.join("; ", words.alerts(entry))));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder csv, List<String> fields) {
        csv.append(fields.stream()
                        .map(RegisterCsv::inert)
                        .map(StringEscapeUtils::escapeCsv)
                        .collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A text that a spreadsheet would calculate is made a text. */
    private static String inert(String field) {
        return !field.isEmpty() && "=+-@".indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }
}
