package engross.pdf.emission;

import engross.fonts.ShapedWord;
import engross.fonts.Typeface;
import engross.pdf.text.Chunk;
import engross.pdf.text.Fragment;
import engross.pdf.text.Line;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows fragments of lines inside a text object (ISO 32000-1, 9.4), saying only what changes from one to the next. */
final class TextDrawing {
    private static final double NEAR = 0.005;

    private final ContentStream out;
    private final EmbeddedFonts fonts;
    private final double pageHeight;

    private @Nullable EmbeddedFont font;
    private double size;
    private int color = -1;
    private double rise;
    private double spacing;
    private double slant;
    private double lineX;
    private double lineY;
    private double pen = Double.NaN;

    TextDrawing(ContentStream out, EmbeddedFonts fonts, double pageHeight) {
        this.out = out;
        this.fonts = fonts;
        this.pageHeight = pageHeight;
    }

    void begin() {
        out.operator("BT");
        lineX = 0;
        lineY = 0;
        slant = 0;
        pen = Double.NaN;
    }

    void end() {
        out.operator("ET");
    }

    /**
     * Shows one fragment.
     *
     * @param x left edge of the fragment
     * @param y base line, from the top of the page
     * @param before what is read back left of it and not seen
     * @param behind what is read back right of it and not seen
     */
    void show(Line line, Fragment fragment, double x, double y, String before, String behind) {
        Chunk chunk = fragment.chunk();
        if (chunk.shaped() != null) {
            joined(line, List.of(fragment), x, y);
        } else if (chunk.typeface() != null) {
            begin(chunk, x, y);
            spacing(chunk.isFullWidth() ? line.fullGap() : 0);
            characters(line, fragment, before, behind);
            pen = x + fragment.width();
        }
    }

    /** The glyph of the space. @param read what it is read back as */
    void space(Typeface typeface, double fontSize, double x, double y, String read) {
        int glyph = typeface.face().glyph(' ');
        if (glyph == 0) {
            return;
        }
        EmbeddedFont used = select(typeface, fontSize);
        rise(0);
        move(x, pageHeight - y, typeface.slant());
        spacing(0);
        out.raw("(");
        out.code(read.length() == 1 ? used.code(glyph, read.charAt(0)) : used.code(glyph, read));
        out.operator(")Tj");
        pen = Double.NaN;
    }

    private EmbeddedFont select(Typeface typeface, double newSize) {
        EmbeddedFont used = font;
        if (used == null || used.face() != typeface.face() || size != newSize) {
            used = used == null || used.face() != typeface.face() ? fonts.of(typeface.face()) : used;
            out.raw("/").raw(used.resource()).raw(" ").number(newSize).operator("Tf");
            font = used;
            size = newSize;
        }
        return used;
    }

    private void color(int newColor) {
        if (newColor != color) {
            out.fill(newColor);
            color = newColor;
        }
    }

    private void rise(double newRise) {
        if (newRise != rise) {
            out.number(newRise).operator("Ts");
            rise = newRise;
        }
    }

    private void spacing(double newSpacing) {
        if (newSpacing != spacing) {
            out.number(newSpacing).operator("Tc");
            spacing = newSpacing;
        }
    }

    private void move(double x, double y, double newSlant) {
        boolean there = Math.abs(x - pen) < NEAR && Math.abs(y - lineY) < NEAR && slant == newSlant;
        if (there) {
            return;
        }
        if (newSlant == 0 && slant == 0) {
            double dx = hundredths(x - lineX);
            double dy = hundredths(y - lineY);
            out.number(dx).number(dy).operator("Td");
            lineX += dx;
            lineY += dy;
        } else {
            out.raw("1 0 ").number(newSlant).raw("1 ").number(x).number(y).operator("Tm");
            lineX = hundredths(x);
            lineY = hundredths(y);
            slant = newSlant;
        }
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private void characters(Line line, Fragment fragment, String before, String behind) {
        EmbeddedFont used = Objects.requireNonNull(font);
        double unit = size / used.face().unitsPerEm();
        out.raw("[(");
        for (int i = fragment.start(); i < fragment.end(); i++) {
            int glyph = line.text().glyph(i);
            if (glyph == 0) {
                continue;
            }
            int c = line.text().codePoint(i);
            String left = i == fragment.start() ? before : "";
            String right = i + Character.charCount(c) == fragment.end() ? behind : "";
            if (!left.isEmpty() || !right.isEmpty()) {
                marked(used, glyph, left, c, right);
                continue;
            }
            // Room between scripts belongs to the glyph, or it would be read as a space.
            double more = line.text().advance(i) - used.face().advance(glyph) * unit;
            out.code(more > NEAR ? used.code(glyph, c, (int) Math.round(more / unit)) : used.code(glyph, c));
            double adjusted = (c == ' ' || c == 0xA0 ? line.spaceGap() - spacing : 0) + Math.min(more, 0);
            if (Math.abs(adjusted) > NEAR) {
                out.raw(")").number(-adjusted * 1000 / size).raw("(");
            }
        }
        out.operator(")]TJ");
    }

    private void marked(EmbeddedFont used, int glyph, String left, int character, String right) {
        int[] read = (left + Character.toString(character) + right).codePoints().toArray();
        for (int code : used.codes(used.simple(glyph, 0), read, left.length())) {
            out.code(code);
        }
    }

    /**
     * Shows neighbouring fragments of one look and direction as one string, which for text from right to left is marked as
     * reversed (ISO 32000-1, 14.8.2.3.3).
     *
     * @param fragments in visual order: one shaped word, or words and spaces from right to left
     * @param y base line, from the top of the page
     */
    void joined(Line line, List<Fragment> fragments, double x, double y) {
        Fragment first = fragments.get(0);
        begin(first.chunk(), x, y);
        spacing(0);
        boolean reversed = first.chunk().isRightToLeft();
        if (reversed) {
            out.operator("/ReversedChars BMC");
        }
        out.raw("[(");
        double width = 0;
        for (Fragment fragment : fragments) {
            ShapedWord word = fragment.chunk().shaped();
            if (word != null) {
                word(line, word, fragment);
            } else {
                spaces(line, fragment);
            }
            width += fragment.width();
        }
        out.operator(")]TJ");
        if (reversed) {
            out.operator("EMC");
        }
        pen = x + width;
    }

    private void word(Line line, ShapedWord word, Fragment fragment) {
        EmbeddedFont used = Objects.requireNonNull(font);
        int[] codes = fragment.chunk().isRightToLeft()
                ? used.reversedCodes(word, DirectionMarks.behindWord(line, fragment))
                : used.codes(word);
        for (int code : codes) {
            out.code(code);
        }
    }

    private void begin(Chunk chunk, double x, double y) {
        Typeface typeface = Objects.requireNonNull(chunk.typeface());
        select(typeface, chunk.size());
        color(chunk.color());
        rise(chunk.span().style().raise());
        move(x, pageHeight - y, typeface.slant());
    }

    private void spaces(Line line, Fragment fragment) {
        EmbeddedFont used = Objects.requireNonNull(font);
        for (int i = fragment.start(); i < fragment.end(); i++) {
            out.code(used.code(line.text().glyph(i), line.text().codePoint(i)));
            adjust(line.spaceGap() * 1000 / size);
        }
    }

    /** Moves on by thousandths of the size. */
    private void adjust(double thousandths) {
        if (Math.abs(thousandths) >= 0.5) {
            out.raw(")").number(-thousandths).raw("(");
        }
    }
}
