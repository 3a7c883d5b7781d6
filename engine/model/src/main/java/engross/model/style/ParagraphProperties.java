package engross.model.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a style says of paragraphs; null: inherited. Lengths in twips.
 *
 * @param before space above
 * @param after space below
 * @param start indent at the start side: left in left-to-right text
 * @param end indent at the end side
 * @param firstLine of the first line against {@code start}: negative for a hanging indent
 * @param tabs all stops of the style, replacing the base's
 * @param outlineLevel 0 to 8 for headings, 9 for body text (w:outlineLvl)
 */
public record ParagraphProperties(
        @Nullable Alignment alignment,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable LineSpacing line,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Integer firstLine,
        @Nullable List<TabStop> tabs,
        @Nullable Boolean keepNext,
        @Nullable Boolean keepLines,
        @Nullable Boolean newPage,
        @Nullable Boolean widowControl,
        @Nullable Integer outlineLevel,
        @Nullable Borders borders) {
    public static final ParagraphProperties INHERITED =
            new ParagraphProperties(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public ParagraphProperties {
        tabs = tabs == null ? null : List.copyOf(tabs);
    }

    /** These properties, and the base's where these are silent. */
    public ParagraphProperties over(ParagraphProperties base) {
        return new ParagraphProperties(
                alignment != null ? alignment : base.alignment,
                before != null ? before : base.before,
                after != null ? after : base.after,
                line != null ? line : base.line,
                start != null ? start : base.start,
                end != null ? end : base.end,
                firstLine != null ? firstLine : base.firstLine,
                tabs != null ? tabs : base.tabs,
                keepNext != null ? keepNext : base.keepNext,
                keepLines != null ? keepLines : base.keepLines,
                newPage != null ? newPage : base.newPage,
                widowControl != null ? widowControl : base.widowControl,
                outlineLevel != null ? outlineLevel : base.outlineLevel,
                borders != null ? borders : base.borders);
    }

    /** Whether nothing is said. */
    public boolean isInherited() {
        boolean spaced = before != null || after != null || line != null;
        boolean indented = start != null || end != null || firstLine != null || tabs != null;
        boolean broken = keepNext != null || keepLines != null || newPage != null || widowControl != null;
        return alignment == null && !spaced && !indented && !broken && outlineLevel == null && borders == null;
    }
}
