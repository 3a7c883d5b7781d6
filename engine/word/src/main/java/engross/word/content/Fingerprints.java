package engross.word.content;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What tells whether a line of a text was touched, and which one: 24 bits a line. They stand in a custom XML part of the file (ECMA-376
 * Part 1, 15.2.5), which Word keeps when it saves.
 *
 * @param before of the text before the changes
 * @param after of the text after them
 */
public record Fingerprints(List<Integer> before, List<Integer> after) {
    static final String NAMESPACE = "urn:engross:fingerprints";
    static final String BEFORE = "rejected";
    static final String AFTER = "accepted";
    private static final int BYTES = 3;

    public Fingerprints {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Those of two texts. */
    public static Fingerprints of(WordText before, WordText after) {
        return new Fingerprints(fingerprints(before), fingerprints(after));
    }

    static List<Integer> fingerprints(WordText text) {
        return text.lines().stream().map(WordText.Line::fingerprint).toList();
    }

    /** The part, in ASCII. */
    public String xml() {
        return "<fingerprints xmlns=\"" + NAMESPACE + "\">" + element(BEFORE, before) + element(AFTER, after)
                + "</fingerprints>";
    }

    private static String element(String name, List<Integer> lines) {
        byte[] bytes = new byte[lines.size() * BYTES];
        for (int i = 0; i < lines.size(); i++) {
            int line = lines.get(i);
            bytes[i * BYTES] = (byte) (line >> 16);
            bytes[i * BYTES + 1] = (byte) (line >> 8);
            bytes[i * BYTES + 2] = (byte) line;
        }
        return "<" + name + ">" + Base64.getEncoder().encodeToString(bytes) + "</" + name + ">";
    }

    /** Those of an element's text. @throws IllegalArgumentException where it is no Base64 */
    static List<Integer> decoded(String text) {
        byte[] bytes = Base64.getDecoder().decode(text.strip());
        List<Integer> lines = new ArrayList<>(bytes.length / BYTES);
        for (int i = 0; i + BYTES <= bytes.length; i += BYTES) {
            lines.add((bytes[i] & 0xFF) << 16 | (bytes[i + 1] & 0xFF) << 8 | (bytes[i + 2] & 0xFF));
        }
        return lines;
    }
}
