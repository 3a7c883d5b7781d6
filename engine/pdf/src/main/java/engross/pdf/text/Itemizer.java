package engross.pdf.text;

import com.ibm.icu.text.Bidi;
import engross.fonts.Typeface;
import engross.model.SymbolText;
import org.jspecify.annotations.Nullable;

/** Cuts a paragraph into chunks of one span, face and direction. */
final class Itemizer {
    private static final int LONGEST_WORD = 100;

    private final ParagraphText paragraph;
    private final boolean rightToLeft;
    private final Faces faces;
    private final MissingCharacters missing;
    private final char[] text;
    private final ChunkGlyphs glyphs;
    private final byte @Nullable [] levels;

    /** @param breaks for every character, whether a line may begin with it */
    Itemizer(
            ParagraphText paragraph,
            byte[] breaks,
            boolean eastAsian,
            boolean rightToLeft,
            double column,
            MissingCharacters missing) {
        this.paragraph = paragraph;
        this.rightToLeft = rightToLeft;
        this.missing = missing;
        text = paragraph.text().toCharArray();
        glyphs = new ChunkGlyphs(paragraph, text, breaks, column);
        levels = rightToLeft || hasRightToLeft() ? embeddingLevels() : null;
        faces = new Faces(text, eastAsian, levels, rightToLeft);
    }

    private boolean hasRightToLeft() {
        for (char c : text) {
            if (c >= 0x0590 && (Scripts.isComplex(c) || c == 0x200F || c == 0x202B || c == 0x202E || c == 0x2067)) {
                return true;
            }
        }
        return false;
    }

    private byte[] embeddingLevels() {
        Bidi bidi = new Bidi();
        bidi.setPara(SymbolText.forDirections(paragraph.text()), rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        return bidi.getLevels();
    }

    ShapedText items() {
        for (Span span : paragraph.spans()) {
            int at = span.start();
            while (at < span.end()) {
                at = item(span, at);
            }
        }
        return glyphs.shaped(levels == null);
    }

    private int item(Span span, int start) {
        byte level = level(start);
        char first = text[start];
        if (first == '\t' || first == ParagraphText.LINE_BREAK || first == ParagraphText.OBJECT) {
            glyphs.addObject(new Chunk(start, start + 1, span, null, 0, level, null));
            return start + 1;
        }
        Typeface typeface = typeface(start, span.style());
        int end = next(start);
        boolean odd = (level & 1) == 1;
        boolean space = first == ' ';
        while (end < span.end()
                && isText(text[end])
                && level(end) == level
                && (!odd || ((text[end] == ' ') == space && end - start < LONGEST_WORD))
                && (!Character.isHighSurrogate(text[end]) || end + 1 < span.end())
                && same(typeface, end, span.style())) {
            end = next(end);
        }
        add(span, start, end, level, typeface);
        return end;
    }

    private static boolean isText(char c) {
        return c != '\t' && c != ParagraphText.LINE_BREAK && c != ParagraphText.OBJECT;
    }

    private boolean same(@Nullable Typeface typeface, int index, TextStyle style) {
        char c = text[index];
        // A space or a mark goes with what is before it, where that face has it.
        if ((c == ' ' && !rightToLeft) || Scripts.isMark(c) || Scripts.isIgnorable(c)) {
            return typeface != null
                    && (Scripts.isIgnorable(c) || typeface.face().has(c));
        }
        Typeface own = faces.choose(index, codePoint(index), style);
        return own != null && typeface != null && own.equals(typeface);
    }

    private @Nullable Typeface typeface(int index, TextStyle style) {
        int codePoint = codePoint(index);
        Typeface typeface = faces.choose(index, codePoint, style);
        if (typeface == null && Scripts.isIgnorable(codePoint)) {
            return style.latin();
        }
        if (typeface == null) {
            missing.add(codePoint, paragraph.place());
        }
        return typeface;
    }

    private void add(Span span, int start, int end, byte level, @Nullable Typeface typeface) {
        if (typeface == null) {
            return;
        }
        boolean complex = typeface.equals(span.style().complex())
                && !typeface.equals(span.style().latin());
        double size = (complex ? span.style().complexSize() : span.style().size()) * typeface.scale();
        glyphs.add(new Chunk(start, end, span, typeface, size, level, null));
    }

    private byte level(int index) {
        return levels == null ? 0 : levels[index];
    }

    private int codePoint(int index) {
        return Character.codePointAt(text, index);
    }

    private int next(int index) {
        return index + (index + 1 < text.length && Character.isSurrogatePair(text[index], text[index + 1]) ? 2 : 1);
    }
}
