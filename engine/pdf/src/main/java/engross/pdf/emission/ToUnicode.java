package engross.pdf.emission;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The map from the codes of a font to text (ISO 32000-1, 9.10.3). */
final class ToUnicode {
    private static final int MAPPINGS = 100;

    private ToUnicode() {}

    /** @param texts what each code shows; the first code shows nothing */
    static byte[] map(List<String> texts) {
        StringBuilder map = new StringBuilder(32 * texts.size() + 400)
                .append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 1; from < texts.size(); from += MAPPINGS) {
            int to = Math.min(texts.size(), from + MAPPINGS);
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
