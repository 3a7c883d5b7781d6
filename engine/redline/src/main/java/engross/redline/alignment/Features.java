package engross.redline.alignment;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a text and the pairs of neighbouring ideographs in it, as sorted hashes: enough to see how alike two texts are
 * without comparing them letter by letter. The low four bits of a hash are its weight, the number of characters, 15 at most.
 */
public final class Features {
    private static final int WEIGHT = 15;
    private final int[] hashes;
    private final int weight;

    private Features(int[] hashes) {
        this.hashes = hashes;
        int sum = 0;
        for (int hash : hashes) {
            sum += hash & WEIGHT;
        }
        this.weight = sum;
    }

    int weight() {
        return weight;
    }

    int[] hashes() {
        return hashes;
    }

    static int weightOf(int hash) {
        return hash & WEIGHT;
    }

    /** Of several texts together. */
    public static Features all(List<Features> parts) {
        int length = 0;
        for (Features part : parts) {
            length += part.hashes.length;
        }
        int[] hashes = new int[length];
        int end = 0;
        for (Features part : parts) {
            System.arraycopy(part.hashes, 0, hashes, end, part.hashes.length);
            end += part.hashes.length;
        }
        Arrays.sort(hashes);
        return new Features(hashes);
    }

    /** Of one text. */
    public static Features of(CharSequence text) {
        int[] hashes = new int[text.length()];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Scripts.isIdeograph(c)) {
                boolean pair = at + 1 < text.length() && Scripts.isIdeograph(text.charAt(at + 1));
                hashes[count++] = (mixed(c * 65599 + (pair ? text.charAt(at + 1) : 0)) & ~WEIGHT) | 1;
                at++;
            } else if (Character.isLetterOrDigit(c)) {
                int start = at;
                int hash = 0;
                while (at < text.length()
                        && Character.isLetterOrDigit(text.charAt(at))
                        && !Scripts.isIdeograph(text.charAt(at))) {
                    hash = hash * 31 + text.charAt(at++);
                }
                hashes[count++] = (mixed(hash) & ~WEIGHT) | Math.min(WEIGHT, at - start);
            } else {
                at++;
            }
        }
        int[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        return new Features(sorted);
    }

    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    /** The weight of what both have. */
    int common(Features other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            if (order == 0) {
                common += hashes[i] & WEIGHT;
                i++;
                j++;
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** From 0, nothing in common, to 1, made of the same words. */
    public double similarity(Features other) {
        int both = weight + other.weight;
        return both == 0 ? 1 : 2.0 * common(other) / both;
    }

    /** What is left when each feature of another is taken out once. */
    Features without(Features other) {
        int[] left = new int[hashes.length];
        int count = 0;
        int j = 0;
        for (int hash : hashes) {
            while (j < other.hashes.length && other.hashes[j] < hash) {
                j++;
            }
            if (j < other.hashes.length && other.hashes[j] == hash) {
                j++;
            } else {
                left[count++] = hash;
            }
        }
        return new Features(Arrays.copyOf(left, count));
    }
}
