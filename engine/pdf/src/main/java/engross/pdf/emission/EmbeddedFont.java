package engross.pdf.emission;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import engross.fonts.Face;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    private static final int MAPPINGS = 100;

    private final Face face;
    private final int number;
    private final PdfIndirectReference reference;
    private final Map<Long, Integer> codes = new HashMap<>();
    private final Map<String, Integer> clusters = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    /** By glyph, the code and the character that it was first asked for: nearly all glyphs show one character. */
    private int[] firstCodes = new int[256];

    private int[] firstCharacters = new int[256];
    private int[] glyphs = new int[64];
    private int[] wider = new int[64];
    private int count;

    EmbeddedFont(Face face, int number, PdfIndirectReference reference) {
        this.face = face;
        this.number = number;
        this.reference = reference;
        add(0, "\uFFFD", 0);
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
        int code = add(glyph, Character.toString(codePoint), more);
        codes.put(key, code);
        return code;
    }

    /** The code of a glyph that shows several characters. */
    int code(int glyph, String text) {
        return clusters.computeIfAbsent(glyph + text, key -> add(glyph, text, 0));
    }

    private int add(int glyph, String text, int more) {
        if (count == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * count);
            wider = Arrays.copyOf(wider, 2 * count);
        }
        glyphs[count] = glyph;
        wider[count] = more;
        texts.add(text);
        return count++;
    }

    void write(TaggedWriter writer) throws IOException {
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE0);
        font.put(PdfName.BASEFONT, new PdfName(name()));
        font.put(PdfName.ENCODING, new PdfName("Identity-H"));
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(descendant(writer)));
        font.put(PdfName.TOUNICODE, writer.add(writer.stream(toUnicode())));
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
        for (int i = 0; i < count; i++) {
            widths.add(new PdfNumber(thousandths(face.advance(glyphs[i]) + wider[i])));
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
        byte[] file = face.subset(Arrays.copyOf(glyphs, count), Arrays.copyOf(wider, count));
        PdfStream stream = new PdfStream(file);
        stream.put(new PdfName("Length1"), new PdfNumber(file.length));
        stream.flateCompress(Deflater.BEST_COMPRESSION);
        descriptor.put(PdfName.FONTFILE2, writer.add(stream));
        return writer.add(descriptor);
    }

    /** The map from codes to text (9.10.3). */
    private byte[] toUnicode() {
        StringBuilder map = new StringBuilder(32 * count + 400)
                .append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 1; from < count; from += MAPPINGS) {
            int to = Math.min(count, from + MAPPINGS);
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append('<');
                hex(map, code);
                map.append("> <");
                texts.get(code).chars().forEach(c -> hex(map, c));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void hex(StringBuilder to, int c) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            to.append(Character.toUpperCase(Character.forDigit((c >> shift) & 0xF, 16)));
        }
    }
}
