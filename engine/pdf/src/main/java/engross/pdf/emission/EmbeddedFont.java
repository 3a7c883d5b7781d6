package engross.pdf.emission;

import com.ibm.icu.lang.UCharacter;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import engross.fonts.CompoundGlyph;
import engross.fonts.Face;
import engross.fonts.ShapedWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * The part of a face that a document uses, as a Type 0 font with Identity-H (ISO 32000-1, 9.7). A code stands for a glyph together
 * with the text that it shows, so that text is read back exactly even where letters share a glyph. Codes are given out in the
 * order of use.
 */
final class EmbeddedFont {
    private static final int SYMBOLIC = 4;

    private final Face face;
    private final int number;
    private final PdfIndirectReference reference;
    private final Map<Long, Integer> codes = new HashMap<>();
    private final Map<CompoundGlyph, Map<String, Integer>> clusters = new HashMap<>();
    private final IdentityHashMap<ShapedWord, int[]> words = new IdentityHashMap<>();
    private final List<String> texts = new ArrayList<>();
    /** By glyph, the code and the character that it was first asked for: nearly all glyphs show one character. */
    private int[] firstCodes = new int[256];

    private int[] firstCharacters = new int[256];
    private final List<CompoundGlyph> glyphs = new ArrayList<>();

    EmbeddedFont(Face face, int number, PdfIndirectReference reference) {
        this.face = face;
        this.number = number;
        this.reference = reference;
        add(simple(0, 0), "\uFFFD");
    }

    Face face() {
        return face;
    }

    /** The name in the resources of the pages. */
    String resource() {
        return "F" + number;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    /** The code of a glyph that shows a character. */
    int code(int glyph, int codePoint) {
        if (glyph >= firstCodes.length) {
            firstCodes = Arrays.copyOf(firstCodes, 2 * glyph);
            firstCharacters = Arrays.copyOf(firstCharacters, 2 * glyph);
        }
        if (firstCodes[glyph] == 0) {
            firstCodes[glyph] = code(glyph, codePoint, 0);
            firstCharacters[glyph] = codePoint;
        }
        return firstCharacters[glyph] == codePoint ? firstCodes[glyph] : code(glyph, codePoint, 0);
    }

    /** The same with a wider advance. @param more in font units */
    int code(int glyph, int codePoint, int more) {
        long key = ((long) more << 48) | ((long) glyph << 32) | codePoint;
        Integer known = codes.get(key);
        if (known != null) {
            return known;
        }
        int code = add(simple(glyph, more), Character.toString(codePoint));
        codes.put(key, code);
        return code;
    }

    /** The code of a glyph that shows several characters. */
    int code(int glyph, String text) {
        return code(simple(glyph, 0), text);
    }

    /** The code of glyphs drawn as one. @param text in the order in which it is drawn, from left to right */
    int code(CompoundGlyph glyph, String text) {
        return clusters.computeIfAbsent(glyph, key -> new HashMap<>()).computeIfAbsent(text, key -> add(glyph, text));
    }

    /** The codes of a word from left to right. */
    int[] codes(ShapedWord word) {
        return words.computeIfAbsent(
                word,
                key -> word.clusters().stream()
                        .mapToInt(cluster -> code(cluster.glyph(), cluster.text()))
                        .toArray());
    }

    /** The codes of a word that is read from right to left, from left to right. @param marked whether a mark of direction ends it */
    int[] reversedCodes(ShapedWord word, boolean marked) {
        return marked ? reversed(word, true) : words.computeIfAbsent(word, key -> reversed(word, false));
    }

    private int[] reversed(ShapedWord word, boolean marked) {
        int[] codes = new int[2 * word.clusters().size()];
        int length = 0;
        String next = "";
        for (ShapedWord.Cluster cluster : word.clusters()) {
            boolean mark = next.isEmpty() ? marked : DirectionMarks.areTaken(cluster.text(), next);
            int[] more = mark || cluster.text().length() != 1 ? spread(cluster, mark) : new int[] {plain(cluster)};
            if (length + more.length > codes.length) {
                codes = Arrays.copyOf(codes, 2 * (length + more.length));
            }
            System.arraycopy(more, 0, codes, length, more.length);
            length += more.length;
            next = cluster.text();
        }
        return Arrays.copyOf(codes, length);
    }

    /** A cluster of one character, as nearly all are. */
    private int plain(ShapedWord.Cluster cluster) {
        char character = cluster.text().charAt(0);
        int read = Character.isLetter(character) ? character : UCharacter.getMirror(character);
        CompoundGlyph glyph = cluster.glyph();
        int first = glyph.isSimple() ? glyph.parts().get(0).glyph() : 0;
        return first > 0 && glyph.advance() == face.advance(first)
                ? code(first, read)
                : code(glyph, Character.toString(read));
    }

    /** @param mark whether a mark of direction stands left of it */
    private int[] spread(ShapedWord.Cluster cluster, boolean mark) {
        String read = (mark ? DirectionMarks.RIGHT_TO_LEFT : "") + reversed(cluster.text());
        int[] characters = read.codePoints().toArray();
        return codes(cluster.glyph(), characters, characters.length - 1);
    }

    /** Brackets are mirrored when they are drawn: they are read back as they look. */
    private static String reversed(String text) {
        StringBuilder reversed = new StringBuilder(text).reverse();
        for (int i = 0; i < reversed.length(); i++) {
            reversed.setCharAt(i, (char) UCharacter.getMirror(reversed.charAt(i)));
        }
        return reversed.toString();
    }

    /**
     * A code for each of several characters that one glyph is read back as. They share its advance: readers do not agree on the order
     * of characters that stand in one place.
     *
     * @param characters from left to right
     * @param drawn which of them draws the glyph; the others draw nothing
     */
    int[] codes(CompoundGlyph glyph, int[] characters, int drawn) {
        int[] found = new int[characters.length];
        int at = 0;
        for (int i = 0; i < found.length; i++) {
            int end = glyph.advance() * (i + 1) / found.length;
            CompoundGlyph part = i == drawn ? glyph.moved(-at, end - at) : CompoundGlyph.blank(end - at);
            found[i] = code(part, Character.toString(characters[i]));
            at = end;
        }
        return found;
    }

    /** One glyph. @param more than its own advance, in font units */
    CompoundGlyph simple(int glyph, int more) {
        return CompoundGlyph.of(glyph, face.advance(glyph) + more);
    }

    private int add(CompoundGlyph glyph, String text) {
        glyphs.add(glyph);
        texts.add(text);
        return glyphs.size() - 1;
    }

    void write(TaggedWriter writer) throws IOException {
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE0);
        font.put(PdfName.BASEFONT, new PdfName(name()));
        font.put(PdfName.ENCODING, new PdfName("Identity-H"));
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(descendant(writer)));
        font.put(PdfName.TOUNICODE, writer.add(writer.stream(ToUnicode.map(texts))));
        writer.addToBody(font, reference);
    }

    /** Six capitals stand before the name of a subset (9.6.4); they tell the fonts of one document apart. */
    private String name() {
        char[] tag = "EAAAAA".toCharArray();
        int rest = number;
        for (int i = tag.length - 1; rest > 0; i--) {
            tag[i] = (char) ('A' + rest % 26);
            rest /= 26;
        }
        return new String(tag) + "+" + face.name();
    }

    private PdfIndirectReference descendant(TaggedWriter writer) throws IOException {
        PdfDictionary info = new PdfDictionary();
        info.put(PdfName.REGISTRY, new PdfString("Adobe"));
        info.put(PdfName.ORDERING, new PdfString("Identity"));
        info.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        font.put(PdfName.BASEFONT, new PdfName(name()));
        font.put(PdfName.CIDSYSTEMINFO, info);
        font.put(PdfName.FONTDESCRIPTOR, descriptor(writer));
        font.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        font.put(PdfName.DW, new PdfNumber(1000));
        PdfArray widths = new PdfArray(new PdfNumber(0));
        widths.add(widths());
        font.put(PdfName.W, widths);
        return writer.add(font);
    }

    private PdfArray widths() {
        PdfArray widths = new PdfArray();
        for (CompoundGlyph glyph : glyphs) {
            widths.add(new PdfNumber(thousandths(glyph.advance())));
        }
        return widths;
    }

    private double thousandths(double units) {
        return units * 1000 / face.unitsPerEm();
    }

    private PdfIndirectReference descriptor(TaggedWriter writer) throws IOException {
        PdfDictionary descriptor = new PdfDictionary(new PdfName("FontDescriptor"));
        descriptor.put(new PdfName("FontName"), new PdfName(name()));
        descriptor.put(PdfName.FLAGS, new PdfNumber(SYMBOLIC));
        PdfArray box = new PdfArray();
        for (int edge : face.box()) {
            box.add(new PdfNumber(Math.round(thousandths(edge))));
        }
        descriptor.put(PdfName.FONTBBOX, box);
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(face.italicAngle()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(Math.round(thousandths(face.ascent()))));
        descriptor.put(PdfName.DESCENT, new PdfNumber(-Math.round(thousandths(face.descent()))));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(Math.round(thousandths(face.capHeight()))));
        descriptor.put(PdfName.STEMV, new PdfNumber(face.weight() / 5));
        byte[] file = face.subset(glyphs);
        PdfStream stream = new PdfStream(file);
        stream.put(new PdfName("Length1"), new PdfNumber(file.length));
        stream.flateCompress(Deflater.BEST_COMPRESSION);
        descriptor.put(PdfName.FONTFILE2, writer.add(stream));
        return writer.add(descriptor);
    }
}
