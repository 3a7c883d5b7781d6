package engross.revisions;

import java.util.Locale;

/** What a revision mark says was done (ECMA-376 Part 1, 17.13.5). */
public enum Kind {
    INSERTION,
    DELETION,
    MOVE_FROM,
    MOVE_TO,
    PARAGRAPH_INSERTION,
    PARAGRAPH_DELETION,
    PARAGRAPH_MOVE_FROM,
    PARAGRAPH_MOVE_TO,
    ROW_INSERTION,
    ROW_DELETION,
    CELL_INSERTION,
    CELL_DELETION,
    CELL_MERGE,
    MATH_INSERTION,
    MATH_DELETION,
    CONTROL_INSERTION,
    CONTROL_DELETION,
    CONTROL_MOVE_FROM,
    CONTROL_MOVE_TO,
    NUMBERING_INSERTION,
    NUMBERING,
    RUN_PROPERTIES,
    PARAGRAPH_PROPERTIES,
    TABLE_PROPERTIES,
    TABLE_EXCEPTIONS,
    TABLE_GRID,
    ROW_PROPERTIES,
    CELL_PROPERTIES,
    SECTION_PROPERTIES;

    /** The name on the command line: {@code paragraph-insertion}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what it marks is the end of a paragraph. */
    public boolean isParagraphEnd() {
        return name().startsWith("PARAGRAPH_") && this != PARAGRAPH_PROPERTIES;
    }

    /** Whether what it marks is in the text after the changes only. */
    boolean isAdded() {
        return name().endsWith("INSERTION") || name().endsWith("MOVE_TO");
    }

    /** Whether what it marks is in both texts, at two places. */
    boolean isMoved() {
        return name().contains("MOVE_");
    }

    /** Whether what it marks is in the text before the changes only. */
    boolean isRemoved() {
        return name().endsWith("DELETION") || name().endsWith("MOVE_FROM");
    }
}
