package engross.redline;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import engross.model.Inline;
import engross.model.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Cuts paragraphs into atoms: words by Unicode Standard Annex 29, of Chinese and Japanese by dictionary. Ideographs are atoms each, and
 * an edge between two of one word costs more, so that marks fall between words unless a word differs from another in a numeral only.
 * Used by one thread.
 */
final class Atoms {
    /** It ends what stands before it, though dictionaries know it in words. */
    private static final int PARTICLE = '的';

    private final BreakIterator words;

    Atoms(String language) {
        words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    }

    /** The atoms of paragraphs, with an end between two of them. @param notes the names of notes in both trees */
    Stream of(List<Paragraph> paragraphs, UnaryOperator<String> notes) {
        List<Atom> atoms = new ArrayList<>();
        List<Inline> trailing = List.of();
        for (int i = 0; i < paragraphs.size(); i++) {
            Cutter cutter = new Cutter(atoms, notes);
            StringBuilder text = new StringBuilder();
            PlainText.append(paragraphs.get(i).content(), text);
            cutter.cut(paragraphs.get(i).content(), text.toString());
            if (i + 1 < paragraphs.size()) {
                atoms.add(Atom.end(cutter.takeAnchors()));
            } else {
                trailing = cutter.takeAnchors();
            }
        }
        return new Stream(atoms, trailing);
    }

    /** The atoms of some paragraphs. @param trailing ends of comments and fields behind the last */
    record Stream(List<Atom> atoms, List<Inline> trailing) {}

    private final class Cutter {
        private final List<Atom> atoms;
        private final UnaryOperator<String> notes;
        private List<Inline> anchors = new ArrayList<>();
        /** Where in the paragraph's text the next inline begins. */
        private int at;
        /** What an edge at each position costs. */
        private byte[] edges = new byte[0];

        private String whole = "";

        Cutter(List<Atom> atoms, UnaryOperator<String> notes) {
            this.atoms = atoms;
            this.notes = notes;
        }

        List<Inline> takeAnchors() {
            List<Inline> taken = anchors;
            anchors = new ArrayList<>();
            return taken;
        }

        void cut(List<Inline> content, String text) {
            whole = text;
            edges = borders(text);
            inlines(content, "");
        }

        private void inlines(List<? extends Inline> content, String link) {
            for (Inline inline : content) {
                if (inline instanceof Inline.Text run) {
                    text(run, link);
                } else if (inline instanceof Inline.Link inner) {
                    inlines(inner.content(), inner.target());
                } else if (PlainText.isInvisible(inline)) {
                    anchors.add(inline);
                } else {
                    Inline special = Notes.renamed(inline, notes);
                    atoms.add(new Atom("\uFFFC", null, link, special, cost(at), takeAnchors()));
                    at++;
                }
            }
        }

        private void text(Inline.Text run, String link) {
            int end = at + run.text().length();
            while (at < end) {
                int next = at + 1;
                while (next < end && edges[next] < 0) {
                    next++;
                }
                atoms.add(new Atom(whole.substring(at, next), run.format(), link, null, cost(at), takeAnchors()));
                at = next;
            }
        }

        /** Where one run ends inside a word, the next begins inside it. */
        private int cost(int position) {
            return edges[position] < 0 ? Atom.TORN : edges[position];
        }
    }

    /** For each position of a text: what an edge there costs, or -1 where an atom goes on. */
    private byte[] borders(String text) {
        byte[] edges = new byte[text.length() + 1];
        Arrays.fill(edges, (byte) -1);
        edges[text.length()] = 0;
        words.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            edges[start] = 0;
            if (Scripts.isIdeograph(text.codePointAt(start))) {
                ideographs(text, start, end, edges);
            }
            start = end;
        }
        for (int i = 1; i < text.length() - 1; i++) {
            if (groupsDigits(text, i)) {
                edges[i] = -1;
                edges[i + 1] = -1;
            }
        }
        return edges;
    }

    private static void ideographs(String text, int start, int end, byte[] edges) {
        int before = text.codePointAt(start);
        int at = start + Character.charCount(before);
        while (at < end) {
            int next = text.codePointAt(at);
            if (Scripts.isIdeograph(next)) {
                boolean numerals = Scripts.isHanNumeral(before) && Scripts.isHanNumeral(next);
                boolean particle = before == PARTICLE || next == PARTICLE;
                edges[at] = (byte) (numerals || particle ? 0 : Atom.INSIDE);
            }
            before = next;
            at += Character.charCount(next);
        }
    }

    /** Whether it is the space that no line may be broken at in a number such as 12 000. */
    private static boolean groupsDigits(String text, int at) {
        char c = text.charAt(at);
        return (c == '\u00A0' || c == '\u202F')
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
