package engross.pdf.emission;

import com.ibm.icu.lang.UCharacter;
import engross.fonts.Glyphs;
import engross.fonts.Typeface;
import engross.pdf.text.Chunk;
import engross.pdf.text.Fragment;
import engross.pdf.text.Line;
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

    /** @param x left edge of the fragment @param y base line, from the top of the page */
    void show(Line line, Fragment fragment, double x, double y) {
        Chunk chunk = fragment.chunk();
        Typeface typeface = chunk.typeface();
        if (typeface == null) {
            return;
        }
        select(typeface, chunk.size());
        color(chunk.color());
        rise(chunk.span().style().raise());
        move(x, pageHeight - y, typeface.slant());
        Glyphs word = chunk.shaped();
        if (word != null) {
            spacing(0);
            word(line, chunk, word, fragment);
        } else {
            spacing(chunk.isFullWidth() ? line.fullGap() : 0);
            characters(line, fragment);
        }
        pen = x + fragment.width();
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

    private void characters(Line line, Fragment fragment) {
        EmbeddedFont used = Objects.requireNonNull(font);
        double unit = size / used.face().unitsPerEm();
        out.raw("[(");
        for (int i = fragment.start(); i < fragment.end(); i++) {
            int glyph = line.text().glyph(i);
            if (glyph == 0) {
                continue;
            }
            int c = line.text().codePoint(i);
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

    private void word(Line line, Chunk chunk, Glyphs word, Fragment fragment) {
        EmbeddedFont used = Objects.requireNonNull(font);
        if (chunk.isRightToLeft()) {
            out.operator("/ReversedChars BMC");
        }
        double scale = 1000.0 / used.face().unitsPerEm();
        double at = 0;
        double height = 0;
        out.raw("[(");
        for (int i = 0; i < word.ids().length; i++) {
            double offset = (word.x()[i] - at) * scale;
            if (Math.abs(word.y()[i] - height) > 0.5) {
                out.operator(")]TJ");
                height = word.y()[i];
                rise(chunk.span().style().raise() + height * size / used.face().unitsPerEm());
                out.raw("[(");
            }
            if (Math.abs(offset) >= 0.5) {
                out.raw(")").number(-offset).raw("(");
                at = word.x()[i];
            }
            out.code(code(used, line, fragment, word, i));
            at += used.face().advance(word.ids()[i]);
        }
        double rest = (word.width() - at) * scale;
        out.raw(")");
        if (Math.abs(rest) >= 0.5) {
            out.number(-rest);
        }
        out.operator("]TJ");
        if (chunk.isRightToLeft()) {
            out.operator("EMC");
        }
    }

    /** Brackets are mirrored when they are drawn: they are read back as they look. */
    private static int code(EmbeddedFont font, Line line, Fragment fragment, Glyphs word, int index) {
        int first = fragment.start() + word.characters()[index];
        int end = cluster(word, index, fragment.end() - fragment.start()) + fragment.start();
        boolean reversed = fragment.chunk().isRightToLeft();
        if (end - first <= 1) {
            int c = line.text().codePoint(first);
            return font.code(word.ids()[index], reversed ? UCharacter.getMirror(c) : c);
        }
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            char c = line.text().character(i);
            if (Character.getType(c) != Character.FORMAT) {
                text.append(c);
            }
        }
        return font.code(word.ids()[index], reversed ? text.reverse().toString() : text.toString());
    }

    /** Where the characters end that a glyph shows: at the next character that has a glyph of its own. */
    private static int cluster(Glyphs word, int index, int length) {
        int first = word.characters()[index];
        int end = length;
        for (int other : word.characters()) {
            if (other > first && other < end) {
                end = other;
            }
        }
        return end;
    }
}
