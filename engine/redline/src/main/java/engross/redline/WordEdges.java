package engross.redline;

/**
 * Where words begin and end for alerts. Between ideographs every place is an edge: there are no spaces between words. In Arabic the
 * conjunctions and prepositions of one letter are written together with the word that follows.
 */
final class WordEdges {
    private static final String JOINED = "وفبلك";

    private WordEdges() {}

    static boolean isStart(String text, int at) {
        return isEdge(text, at) || (at > 0 && JOINED.indexOf(text.charAt(at - 1)) >= 0 && isEdge(text, at - 1));
    }

    static boolean isEnd(String text, int at) {
        return isEdge(text, at);
    }

    private static boolean isEdge(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        return !Character.isLetterOrDigit(left)
                || !Character.isLetterOrDigit(right)
                || Character.isIdeographic(left)
                || Character.isIdeographic(right);
    }
}
