package engross.fonts;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * One font file, read once and shared by all documents. Thread-safe. Lengths are in font units: {@link #unitsPerEm()} of them
 * make the size of the type.
 */
public final class Face {
    private static final int WORDS = 20_000;

    private final ByteBuffer file;
    private final @Nullable Path path;
    private final TrueType font;
    private final CharacterMap map;
    private final String name;
    private final ConcurrentMap<String, ShapedWord> fromLeft = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, ShapedWord> fromRight = new ConcurrentHashMap<>();
    private @Nullable Shaper shaper;

    Face(ByteBuffer file) {
        this(file, null);
    }

    /** @param path where the bytes stand by themselves; null where they are part of something else */
    Face(ByteBuffer file, @Nullable Path path) {
        this.file = file;
        this.path = path;
        font = new TrueType(file);
        map = new CharacterMap(font.table("cmap"));
        name = font.postScriptName();
    }

    /** The PostScript name. */
    public String name() {
        return name;
    }

    public int unitsPerEm() {
        return font.unitsPerEm;
    }

    /** Above the base line, as lines are spaced (table hhea). */
    public int ascent() {
        return font.ascent;
    }

    /** Below the base line, positive. */
    public int descent() {
        return font.descent;
    }

    public int lineGap() {
        return font.lineGap;
    }

    public int capHeight() {
        return font.capHeight;
    }

    /** In degrees, counter-clockwise. */
    public double italicAngle() {
        return font.italicAngle;
    }

    /** From 100 to 900; 400 is regular. */
    public int weight() {
        return font.weight;
    }

    /** The box around all glyphs: left, bottom, right, top. */
    public int[] box() {
        return font.box.clone();
    }

    public boolean has(int codePoint) {
        return map.glyph(codePoint) != 0;
    }

    /** The glyph of a character standing alone; 0 where the face has none. */
    public int glyph(int codePoint) {
        return map.glyph(codePoint);
    }

    public int advance(int glyph) {
        return font.advance(glyph);
    }

    /** A word with its letters joined. Words are kept: a document repeats most of them. */
    public ShapedWord shape(String word, boolean rightToLeft) {
        ConcurrentMap<String, ShapedWord> words = rightToLeft ? fromRight : fromLeft;
        ShapedWord known = words.get(word);
        if (known != null) {
            return known;
        }
        ShapedWord shaped = shaper().shape(word, rightToLeft);
        if (words.size() >= WORDS) {
            words.clear();
        }
        words.put(word, shaped);
        return shaped;
    }

    /** A font file of these glyphs only, numbered from 0 in this order. */
    public byte[] subset(List<CompoundGlyph> glyphs) {
        return new Subset(font, glyphs).file();
    }

    private synchronized Shaper shaper() {
        if (shaper == null) {
            shaper = new Shaper(ShapingFont.of(file, path, font.unitsPerEm), font);
        }
        return shaper;
    }
}
