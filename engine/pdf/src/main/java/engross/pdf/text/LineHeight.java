package engross.pdf.text;

import engross.fonts.Face;
import engross.fonts.Typeface;
import engross.model.style.LineSpacing;
import org.jspecify.annotations.Nullable;

/** How high a line is and where its base line runs (w:spacing/@w:line, ECMA-376 Part 1, 17.3.1.33). */
final class LineHeight {
    private static final double AUTO_LINE = 240;
    private static final double TWIPS = 20;

    private double ascent;
    private double descent;

    void add(@Nullable Typeface typeface, double size, double raise) {
        if (typeface != null) {
            Face face = typeface.face();
            double unit = size / face.unitsPerEm();
            add(
                    (face.ascent() + face.lineGap() / 2.0) * unit + raise,
                    (face.descent() + face.lineGap() / 2.0) * unit - raise);
        }
    }

    void add(double above, double below) {
        ascent = Math.max(ascent, above);
        descent = Math.max(descent, below);
    }

    double height(LineSpacing spacing) {
        double natural = ascent + descent;
        return switch (spacing.rule()) {
            case AUTO -> natural * spacing.value() / AUTO_LINE;
            case EXACT -> spacing.value() / TWIPS;
            case AT_LEAST -> Math.max(natural, spacing.value() / TWIPS);
        };
    }

    /**
     * Extra room goes above the letters, as Word puts it; what is taken away is taken above and below, and an exact height is
     * shared likewise.
     */
    double baseline(LineSpacing spacing) {
        double extra = height(spacing) - ascent - descent;
        if (spacing.rule() == LineSpacing.Rule.EXACT) {
            return ascent + extra / 2;
        }
        return extra >= 0 ? ascent + extra : ascent + extra * ascent / (ascent + descent);
    }
}
