package engross.api;

import engross.house.Labels;
import engross.redline.Register.Provision;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What provisions are called: the words that they stand below, and their label, the number of their row, or how they begin. */
record ProvisionName(Labels labels) {
    /** The path of a row. */
    static final Pattern ROW = Pattern.compile(".*\\btable/([0-9]+)");

    private static final Pattern NOTE = Pattern.compile("note/([0-9]+)");
    private static final int BEGINNING = 40;

    /** {@code resolves 2}, {@code Annex, row 3}, {@code footnote 1}. */
    String of(ProvisionPart part) {
        String above = above(part);
        String own = own(part);
        String comma =
                part.cells().isEmpty() ? " " : labels.text("origins.separator").orElse(", ");
        return above.isEmpty() ? own : own.isEmpty() ? above : above + comma + own;
    }

    /** The words above it; empty where it is these words itself. */
    String above(ProvisionPart part) {
        Provision provision = part.provision();
        return isHeading(part) && !text(part).isEmpty()
                ? ""
                : provision.heading().replace('\n', ' ').strip();
    }

    /** Whether it is the heading or call that others stand below. */
    static boolean isHeading(ProvisionPart part) {
        return part.cells().isEmpty()
                && part.provision().newLabel().isEmpty()
                && text(part)
                        .equals(part.provision()
                                .heading()
                                .replaceAll("\\s+", " ")
                                .strip());
    }

    /** Its label, the number of its row, or how it begins. */
    String own(ProvisionPart part) {
        Provision provision = part.provision();
        String label = (provision.newLabel().isEmpty() ? provision.oldLabel() : provision.newLabel()).strip();
        Matcher row = ROW.matcher(provision.path());
        Matcher note = NOTE.matcher(provision.path());
        if (row.matches()) {
            return word("provisions.row", row.group(1));
        }
        if (note.matches()) {
            return word("origins.footnote", note.group(1));
        }
        return label.isEmpty() ? beginning(text(part)) : label;
    }

    private String word(String key, String number) {
        return labels.text(key).orElse("{n}").replace("{n}", number);
    }

    private static String beginning(String text) {
        int end = text.offsetByCodePoints(0, Math.min(BEGINNING, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end).strip() + "…";
    }

    private static String text(ProvisionPart part) {
        String now = part.words(change -> change.isInNew());
        return now.isEmpty() ? part.words(change -> change.isInOld()) : now;
    }
}
