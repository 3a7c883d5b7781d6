package engross.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document symbol and which revision it names, such as {@code C26/59(Rev.1)} (conventions note, 1.1).
 *
 * @param base without the revision
 * @param revision 0 for the issued document
 */
record RevisionSymbol(String base, int revision) {
    private static final Pattern REVISED = Pattern.compile("(.*)\\(Rev\\.([0-9]{1,4})\\)");

    static RevisionSymbol of(String symbol) {
        Matcher matcher = REVISED.matcher(symbol);
        return matcher.matches()
                ? new RevisionSymbol(matcher.group(1), Integer.parseInt(matcher.group(2)))
                : new RevisionSymbol(symbol, 0);
    }

    RevisionSymbol withRevision(int n) {
        return new RevisionSymbol(base, n);
    }

    /** {@code Rev.1}: what its changes are called. */
    String name() {
        return "Rev." + revision;
    }

    @Override
    public String toString() {
        return revision == 0 ? base : base + "(" + name() + ")";
    }
}
