package engross.redline;

import engross.model.Document;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.redline.alignment.Scripts;
import java.util.ArrayList;
import java.util.List;

/** Measures a redline: changed characters over the fewest that could be, and islands of at most one word. */
final class Effort {
    int changed;
    int fewest;
    int islands;
    int shortIslands;

    static Effort of(Document redline, Document base, Document revised) {
        Effort effort = new Effort();
        effort.changed = ContributionSeedTest.changed(redline);
        effort.fewest = fewest(tokens(base), tokens(revised));
        Walk.paragraphs(redline.body(), effort::islands);
        return effort;
    }

    double excess() {
        return changed / (double) Math.max(1, fewest);
    }

    private void islands(Paragraph paragraph) {
        List<String> runs = new ArrayList<>();
        List<Boolean> marked = new ArrayList<>();
        for (Inline inline : paragraph.content()) {
            String text = inline instanceof Inline.Text run ? run.text() : "\uFFFC";
            boolean mark = !inline.change().isNone();
            int last = runs.size() - 1;
            if (last >= 0 && marked.get(last) == mark && !mark) {
                runs.set(last, runs.get(last) + text);
            } else {
                runs.add(text);
                marked.add(mark);
            }
        }
        for (int i = 1; i + 1 < runs.size(); i++) {
            if (!marked.get(i) && !runs.get(i).isBlank()) {
                islands++;
                shortIslands += words(runs.get(i)) <= 1 ? 1 : 0;
            }
        }
    }

    private static long words(String text) {
        return split(text).stream()
                .filter(token -> Character.isLetterOrDigit(token.charAt(0)))
                .count();
    }

    private static List<String> tokens(Document document) {
        List<String> tokens = new ArrayList<>();
        Walk.paragraphs(document.body(), paragraph -> {
            StringBuilder text = new StringBuilder();
            PlainText.append(paragraph.content(), text);
            tokens.addAll(split(text.toString()));
            tokens.add("\u2029");
        });
        return tokens;
    }

    /** Ideographs one by one, other words whole, everything else one by one. */
    private static List<String> split(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at++;
            if (isLetter(text.charAt(start))) {
                while (at < text.length() && isLetter(text.charAt(at))) {
                    at++;
                }
            }
            tokens.add(text.substring(start, at));
        }
        return tokens;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && !Scripts.isIdeograph(c);
    }

    /** Deleted and inserted characters of a longest common subsequence by characters, ends of paragraphs free. */
    private static int fewest(List<String> a, List<String> b) {
        int[] common = new int[b.size() + 1];
        int sum = 0;
        for (String token : b) {
            sum += weight(token);
        }
        for (String token : a) {
            sum += weight(token);
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int up = common[j];
                common[j] = token.equals(b.get(j - 1)) ? diagonal + weight(token) : Math.max(common[j], common[j - 1]);
                diagonal = up;
            }
        }
        return sum - 2 * common[b.size()];
    }

    private static int weight(String token) {
        return token.equals("\u2029") ? 0 : token.length();
    }
}
