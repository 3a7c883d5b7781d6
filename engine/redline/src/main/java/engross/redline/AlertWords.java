package engross.redline;

import engross.redline.Alerts.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases as they are looked for in a text: whole ones, the longest first; in any case, unless a word has a capital letter; a
 * {@code *} stands for any further letters.
 */
final class AlertWords {
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    AlertWords(List<String> words) {
        words.stream()
                .map(AlertWords::plain)
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(word -> byFirst.computeIfAbsent(
                                Character.toLowerCase(word.charAt(0)), first -> new ArrayList<>())
                        .add(word));
    }

    /** A text with one kind of apostrophe and space, and without the vowel signs and lengthenings of Arabic. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u2019') {
                plain.append('\'');
            } else if (c == '\u00A0' || c == '\u202F' || c == '\n' || c == '\t') {
                plain.append(' ');
            } else if (!(c >= '\u064B' && c <= '\u0652') && c != '\u0640' && c != '\u0670') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Those in a text, in its order. @param closed what is looked past; what is found is added to it */
    List<Found> in(String text, BitSet closed) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Found word = closed.get(at) ? null : wordAt(text, at, closed);
            if (word == null) {
                at++;
            } else {
                found.add(word);
                closed.set(at, word.end());
                at = word.end();
            }
        }
        return found;
    }

    private @Nullable Found wordAt(String text, int at, BitSet closed) {
        for (String word : byFirst.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
            int end = end(text, at, word);
            if (end > 0 && WordEdges.isStart(text, at) && WordEdges.isEnd(text, end)) {
                int next = closed.nextSetBit(at);
                if (next < 0 || next >= end) {
                    boolean shownAsListed = word.indexOf('*') < 0;
                    return new Found(at, end, shownAsListed ? word : text.substring(at, end));
                }
            }
        }
        return null;
    }

    /** Where a word ends that begins there; -1 where it is another one. */
    private static int end(String text, int at, String word) {
        int end = at;
        for (int i = 0; i < word.length(); i++) {
            char wanted = word.charAt(i);
            if (wanted == '*') {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
            } else if (end < text.length() && same(text.charAt(end), wanted, word)) {
                end++;
            } else {
                return -1;
            }
        }
        return end;
    }

    /** A word without capital letters is meant in any case. */
    private static boolean same(char c, char wanted, String word) {
        return c == wanted
                || (Character.toLowerCase(c) == wanted && word.chars().noneMatch(Character::isUpperCase));
    }
}
