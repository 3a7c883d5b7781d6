package engross.transcription;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which lines of two texts are the same: the longest common subsequence, or what is found greedily in texts that are too long for it. */
final class LineDiff {
    private static final long MOST_CELLS = 16_000_000;
    private static final int AHEAD = 64;

    private LineDiff() {}

    /** Parts that differ: from-to in the first, from-to in the second. */
    record Gap(int from, int to, int otherFrom, int otherTo) {}

    static List<Gap> gaps(List<String> one, List<String> other) {
        int start = 0;
        int most = Math.min(one.size(), other.size());
        while (start < most && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        List<String> middle = one.subList(start, one.size() - end);
        List<String> otherMiddle = other.subList(start, other.size() - end);
        int[] match = (long) middle.size() * otherMiddle.size() > MOST_CELLS
                ? greedy(middle, otherMiddle)
                : common(middle, otherMiddle);
        return gaps(match, otherMiddle.size(), start);
    }

    /** For every line of the first the line of the other that it is the same as, or -1. */
    private static int[] common(List<String> one, List<String> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int k = other.size() - 1; k >= 0; k--) {
                length[i][k] = one.get(i).equals(other.get(k))
                        ? length[i + 1][k + 1] + 1
                        : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        int[] match = unmatched(one.size());
        int i = 0;
        int k = 0;
        while (i < one.size() && k < other.size()) {
            if (one.get(i).equals(other.get(k))) {
                match[i++] = k++;
            } else if (length[i + 1][k] >= length[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
        return match;
    }

    private static int[] greedy(List<String> one, List<String> other) {
        int[] match = unmatched(one.size());
        int k = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int ahead = k; ahead < Math.min(other.size(), k + AHEAD); ahead++) {
                if (one.get(i).equals(other.get(ahead))) {
                    match[i] = ahead;
                    k = ahead + 1;
                    break;
                }
            }
        }
        return match;
    }

    private static int[] unmatched(int size) {
        int[] match = new int[size];
        Arrays.fill(match, -1);
        return match;
    }

    private static List<Gap> gaps(int[] match, int otherSize, int start) {
        List<Gap> gaps = new ArrayList<>();
        int from = 0;
        int otherFrom = 0;
        for (int i = 0; i <= match.length; i++) {
            int matched = i == match.length ? otherSize : match[i];
            if (matched < 0) {
                continue;
            }
            if (i > from || matched > otherFrom) {
                gaps.add(new Gap(from + start, i + start, otherFrom + start, matched + start));
            }
            from = i + 1;
            otherFrom = matched + 1;
        }
        return gaps;
    }
}
