package engross.word.content;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What tells whether a line of a text was touched, and which one: 24 bits a line. They stand in a custom XML part of the file (ECMA-376
 * Part 1, 15.2.5), which Word and LibreOffice keep when they save.
 *
 * @param before of the text before the changes
 * @param after of the text after them
 * @param wordsBefore the same of the {@linkplain WordText#words words} alone
 * @param wordsAfter likewise
 * @param words the digests of the words of every text that the file holds, by the name of the text
 */
public record Fingerprints(
        List<Integer> before,
        List<Integer> after,
        List<Integer> wordsBefore,
        List<Integer> wordsAfter,
        Map<String, String> words) {
    /** Of the part's elements. */
    public static final String NAMESPACE = "urn:engross:fingerprints";

    /** The element with the digest of a text's words. */
    public static final String WORDS = "words";

    /** Its attribute that names the text. */
    public static final String TEXT = "of";

    private static final List<String> LINES = List.of("rejected", "accepted", "rejected-words", "accepted-words");
    private static final int BYTES = 3;
    private static final WordText NOTHING = new WordText(List.of());

    public Fingerprints {
        before = List.copyOf(before);
        after = List.copyOf(after);
        wordsBefore = List.copyOf(wordsBefore);
        wordsAfter = List.copyOf(wordsAfter);
        words = Map.copyOf(words);
    }

    /** Those of texts by their names. @param before the name of the one before the changes @param after of the one after them */
    public static Fingerprints of(Map<String, WordText> texts, String before, String after) {
        WordText old = texts.getOrDefault(before, NOTHING);
        WordText now = texts.getOrDefault(after, NOTHING);
        Map<String, WordText> words = new TreeMap<>();
        texts.forEach((name, text) -> words.put(name, text.words()));
        Map<String, String> digests = new TreeMap<>();
        words.forEach((name, text) -> digests.put(name, text.joinedDigest()));
        return new Fingerprints(
                fingerprints(old),
                fingerprints(now),
                fingerprints(words.getOrDefault(before, NOTHING)),
                fingerprints(words.getOrDefault(after, NOTHING)),
                digests);
    }

    static List<Integer> fingerprints(WordText text) {
        return text.lines().stream().map(WordText.Line::fingerprint).toList();
    }

    /** Those of a part that was read. @param lines by the names of their elements */
    static Fingerprints read(Map<String, List<Integer>> lines, Map<String, String> words) {
        List<List<Integer>> all =
                LINES.stream().map(name -> lines.getOrDefault(name, List.of())).toList();
        return new Fingerprints(all.get(0), all.get(1), all.get(2), all.get(3), words);
    }

    /** What the part holds: elements and their texts, in this order. */
    public Map<String, String> elements() {
        Map<String, String> elements = new LinkedHashMap<>();
        List<List<Integer>> all = List.of(before, after, wordsBefore, wordsAfter);
        for (int i = 0; i < LINES.size(); i++) {
            elements.put(LINES.get(i), encoded(all.get(i)));
        }
        return elements;
    }

    private static String encoded(List<Integer> lines) {
        byte[] bytes = new byte[lines.size() * BYTES];
        for (int i = 0; i < lines.size(); i++) {
            int line = lines.get(i);
            bytes[i * BYTES] = (byte) (line >> 16);
            bytes[i * BYTES + 1] = (byte) (line >> 8);
            bytes[i * BYTES + 2] = (byte) line;
        }
        return Base64.getEncoder().encodeToString(bytes);
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
