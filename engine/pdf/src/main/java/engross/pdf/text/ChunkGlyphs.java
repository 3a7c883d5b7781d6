package engross.pdf.text;

import engross.fonts.Face;
import engross.fonts.ShapedWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** Finds the glyphs and widths of the chunks of a paragraph. */
final class ChunkGlyphs {
    private static final double BETWEEN_SCRIPTS = 0.2;
    private static final double HALF = 0.5;

    private final ParagraphText paragraph;
    private final char[] text;
    private final byte[] breaks;
    private final double column;
    private final Joining joining;
    private final char[] glyphs;
    private final float[] advances;
    private final List<Chunk> chunks = new ArrayList<>();
    private final BitSet spaced = new BitSet();

    /** @param breaks for every character, whether a line may begin with it @param column its width in points */
    ChunkGlyphs(ParagraphText paragraph, char[] text, byte[] breaks, double column) {
        this.paragraph = paragraph;
        this.text = text;
        this.breaks = breaks;
        this.column = column;
        joining = new Joining(text);
        glyphs = new char[text.length];
        advances = new float[text.length];
    }

    /** Adds a chunk with a face behind those that are there. */
    void add(Chunk chunk) {
        Face face = Objects.requireNonNull(chunk.typeface).face();
        if ((chunk.isRightToLeft() && text[chunk.start] != ' ') || hasMarks(chunk.start, chunk.end)) {
            words(chunk, face);
        } else {
            characters(chunk, face);
        }
    }

    /** Adds a tab, a line break or an object. */
    void addObject(Chunk chunk) {
        Span.Attached object = chunk.span.attached();
        boolean drawn = text[chunk.start] == ParagraphText.OBJECT && object != null;
        advances[chunk.start] = drawn && object != null ? (float) object.width() : 0;
        chunks.add(chunk);
    }

    ShapedText shaped(boolean leftToRight) {
        return new ShapedText(text, glyphs, advances, chunks, elastic(), spaced, leftToRight);
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
        boolean before = joining.joins(chunk.start) && goesWith(chunk.span, chunk.start - 1);
        boolean behind = joining.joins(chunk.end) && goesWith(chunk.span, chunk.end);
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
        for (int i = chunk.start; i < chunk.end; i += Character.charCount(Character.codePointAt(text, i))) {
            int c = Character.codePointAt(text, i);
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
}
