package engross.redline;

import engross.model.Inline;
import engross.model.Paragraph;
import engross.redline.alignment.Token;
import engross.redline.alignment.WordBorders;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Cuts paragraphs into atoms: words by Unicode Standard Annex 29, of Chinese and Japanese by dictionary. Ideographs are atoms each, and
 * an edge between two of one word costs more, so that marks fall between words unless a word differs from another in a numeral only.
 * Used by one thread.
 */
final class Atoms {
    private final WordBorders words;

    Atoms(String language) {
        words = new WordBorders(language);
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
            edges = words.of(text);
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
            return edges[position] < 0 ? Token.TORN : edges[position];
        }
    }
}
