package engross.pdf.text;

import com.ibm.icu.text.Bidi;
import engross.fonts.Face;
import engross.fonts.ShapedWord;
import engross.fonts.Typeface;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cuts a paragraph into chunks of one span, face and direction, and finds its glyphs and widths. */
final class Itemizer {
    private static final int LONGEST_WORD = 100;
    private static final double BETWEEN_SCRIPTS = 0.2;
    private static final double HALF = 0.5;

    private final ParagraphText paragraph;
    private final byte[] breaks;
    private final boolean rightToLeft;
    private final double column;
    private final Faces faces;
    private final MissingCharacters missing;
    private final char[] text;
    private final char[] glyphs;
    private final float[] advances;
    private final List<Chunk> chunks = new ArrayList<>();
    private final BitSet spaced = new BitSet();
    private final byte @Nullable [] levels;
    private final Joining joining;

    /** @param breaks for every character, whether a line may begin with it */
    Itemizer(
            ParagraphText paragraph,
            byte[] breaks,
            boolean eastAsian,
            boolean rightToLeft,
            double column,
            MissingCharacters missing) {
        this.paragraph = paragraph;
        this.breaks = breaks;
        this.rightToLeft = rightToLeft;
        this.column = column;
        this.missing = missing;
        text = paragraph.text().toCharArray();
        joining = new Joining(text);
        glyphs = new char[text.length];
        advances = new float[text.length];
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
        bidi.setPara(text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        return bidi.getLevels();
    }

    ShapedText items() {
        for (Span span : paragraph.spans()) {
            int at = span.start();
            while (at < span.end()) {
                at = item(span, at);
            }
        }
        return new ShapedText(text, glyphs, advances, chunks, elastic(), spaced, levels == null);
    }

    /** Chinese characters but those before another script: room there would be read as a space. */
    private BitSet elastic() {
        BitSet elastic = new BitSet(text.length);
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.isFullWidth()) {
                boolean alone = i + 1 == chunks.size() || !chunks.get(i + 1).isFullWidth();
                elastic.set(chunk.start, alone ? chunk.end - 1 : chunk.end);
            }
        }
        return elastic;
    }

    private int item(Span span, int start) {
        byte level = level(start);
        char first = text[start];
        if (first == '\t' || first == ParagraphText.LINE_BREAK || first == ParagraphText.OBJECT) {
            Span.Attached object = span.attached();
            advances[start] = first == ParagraphText.OBJECT && object != null ? (float) object.width() : 0;
            chunks.add(new Chunk(start, start + 1, span, null, 0, level, null));
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
        Chunk chunk = new Chunk(start, end, span, typeface, size, level, null);
        if ((chunk.isRightToLeft() && text[start] != ' ') || hasMarks(start, end)) {
            words(chunk, typeface.face());
        } else {
            characters(chunk, typeface.face());
        }
    }

    private void characters(Chunk chunk, Face face) {
        single(face, chunk.span.style().caps(), chunk);
        if (chunk.span.style().raise() == 0) {
            space(chunk.start, chunk.isFullWidth(), chunk.size);
        }
        chunks.add(chunk);
    }

    /** Words between places where a line may end are shaped one by one: a line ends beside a word, not in it. */
    private void words(Chunk chunk, Face face) {
        for (int start = chunk.start; start < chunk.end; ) {
            int end = start + 1;
            while (end < chunk.end && breaks[end] == Breaks.NEVER) {
                end++;
            }
            int letters = end;
            while (letters > start && text[letters - 1] == ' ') {
                letters--;
            }
            if (letters > start) {
                joined(chunk.part(start, letters), chunk.isRightToLeft());
            }
            if (letters < end) {
                characters(chunk.part(letters, end), face);
            }
            start = end;
        }
    }

    /** Some room between Chinese and Latin (w:autoSpaceDE and w:autoSpaceDN, ECMA-376 Part 1, 17.3.1.2 and 17.3.1.3). */
    private void space(int start, boolean fullWidth, double size) {
        Chunk before = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
        if (before == null
                || before.end != start
                || before.typeface == null
                || before.isFullWidth() == fullWidth
                || before.span.style().raise() != 0) {
            return;
        }
        char chinese = fullWidth ? text[start] : text[start - 1];
        char other = fullWidth ? text[start - 1] : text[start];
        if (Character.isIdeographic(chinese) && other < 0x0590 && Character.isLetterOrDigit(other)) {
            spaced.set(start - 1);
            advances[start - 1] += (float) (BETWEEN_SCRIPTS * size);
        }
    }

    private boolean hasMarks(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] >= 0x0300 && Scripts.isMark(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** A joined word is not broken, so its width goes to its first character; one wider than the column is cut. */
    private void joined(Chunk chunk, boolean odd) {
        Face face = Objects.requireNonNull(chunk.typeface).face();
        boolean before = chunk.start > 0 && goesWith(chunk.span, chunk.start - 1);
        boolean behind = chunk.end < text.length && goesWith(chunk.span, chunk.end);
        ShapedWord word = face.shape(joining.word(chunk.start, chunk.end, before, behind), odd);
        double width = word.width() * chunk.size / face.unitsPerEm();
        if (width > column && chunk.end - chunk.start > 2) {
            int middle = (chunk.start + chunk.end) / 2;
            joined(chunk.part(chunk.start, middle), odd);
            joined(chunk.part(middle, chunk.end), odd);
            return;
        }
        advances[chunk.start] = (float) width;
        chunks.add(chunk.with(word));
    }

    /** Whether a character stands in one version of the text with a span: deleted letters do not join inserted ones. */
    private boolean goesWith(Span span, int index) {
        Span.Ink ink = span.ink();
        Span.Ink other = paragraph.spanAt(index).ink();
        return !(ink.isDeleted() && other.isInserted()) && !(ink.isInserted() && other.isDeleted());
    }

    private void single(Face face, boolean caps, Chunk chunk) {
        double scale = chunk.size / face.unitsPerEm();
        for (int i = chunk.start; i < chunk.end; i = next(i)) {
            int c = codePoint(i);
            int glyph = face.glyph(caps ? capital(face, c) : c);
            if (glyph != 0 || !Scripts.isIgnorable(c)) {
                glyphs[i] = (char) glyph;
                boolean narrow = chunk.isFullWidth() && i + 1 < chunk.end && isNarrowed(text[i], text[i + 1]);
                advances[i] = (float) (face.advance(glyph) * scale * (narrow ? HALF : 1));
            }
        }
    }

    /** Of two marks of full width the first gives up its empty half (GB/T 15834, 5.1.10). */
    private static boolean isNarrowed(char mark, char next) {
        return Scripts.isClosingFullWidth(mark)
                && (Scripts.isClosingFullWidth(next) || Scripts.isOpeningFullWidth(next));
    }

    private static int capital(Face face, int c) {
        int capital = Character.toUpperCase(c);
        return face.has(capital) ? capital : c;
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
