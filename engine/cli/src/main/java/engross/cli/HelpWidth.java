package engross.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How many characters a line of help has: as many as the terminal. */
final class HelpWidth {
    /** Where there is no terminal that tells. No example is broken into two at this width. */
    static final int UNKNOWN = 80;
    /** picocli takes no less. */
    private static final int LEAST = 55;

    private HelpWidth() {}

    /** @param columns what the variable {@code COLUMNS} says; the terminal is asked where that is no number */
    static CommandLine set(CommandLine line, @Nullable String columns) {
        boolean known = columns != null && columns.matches("[0-9]{1,4}");
        int width = known ? Math.max(LEAST, Integer.parseInt(columns)) : UNKNOWN;
        return line.setUsageHelpAutoWidth(!known).setUsageHelpWidth(width);
    }
}
