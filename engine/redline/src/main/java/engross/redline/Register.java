package engross.redline;

import engross.model.Document;
import engross.model.Place;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The changes of a redline as data: what an official table of them, a list for reviewers or a machine needs.
 *
 * @param provisions all of them in the order of the document, with their symbols, the unchanged ones too
 * @param changes those that are not {@link Symbol#NOC}, numbered from 1
 */
public record Register(List<Provision> provisions, List<Entry> changes) {
    public Register {
        provisions = List.copyOf(provisions);
        changes = List.copyOf(changes);
    }

    /** What happened to a provision (conventions note, 4.1). */
    public enum Symbol {
        /** New text. */
        ADD("ADD"),
        /** Text taken from elsewhere. */
        ADD_MOVED("ADD*"),
        /** Existing text modified. */
        MOD("MOD"),
        /** Editorial change only: punctuation, spaces, emphasis, a number that follows from another change. */
        EDITORIAL("(MOD)"),
        /** Text suppressed. */
        SUP("SUP"),
        /** Text moved elsewhere. */
        SUP_MOVED("SUP*"),
        /** No change. */
        NOC("NOC");

        private final String text;

        Symbol(String text) {
            this.text = text;
        }

        /** As it is written in a document, in all languages. */
        public String text() {
            return text;
        }
    }

    /**
     * A paragraph, a row of a table, a note; an item, division or column that comes or goes as a whole.
     *
     * @param path where it stands, such as {@code annex/2/3}: roles of divisions, positions of items, rows and notes
     * @param heading the new (else old) text of the first paragraph of the innermost division; empty where there is none
     * @param oldLabel its label in the old text; empty for none, or where the tree is not numbered
     * @param newLabel its label in the new text, likewise
     * @param position of its first paragraph among all paragraphs of the body, from 0; behind them, notes
     */
    public record Provision(
            Symbol symbol, String path, String heading, String oldLabel, String newLabel, int position, Place place) {}

    /** Neighbouring deletions and insertions. @param before what is deleted, may be empty @param after what is inserted, likewise */
    public record Edit(String before, String after) {}

    /** Words of legal effect. @param removed those that went, as often as they did @param added those that came */
    public record Alert(String kind, List<String> removed, List<String> added) {
        public Alert {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /**
     * A change.
     *
     * @param number from 1
     * @param oldText the whole provision before; empty where it is new
     * @param newText the whole provision after; empty where it is suppressed
     * @param edits what differs
     * @param authors in the order of their first marks
     * @param counterpart for moved text the number of the other change; else 0
     */
    public record Entry(
            int number,
            Provision provision,
            String oldText,
            String newText,
            List<Edit> edits,
            List<String> authors,
            int counterpart,
            List<Alert> alerts) {
        public Entry {
            edits = List.copyOf(edits);
            authors = List.copyOf(authors);
            alerts = List.copyOf(alerts);
        }
    }

    /**
     * Words whose coming or going is worth an alert.
     *
     * @param kind such as {@code modal}, {@code negation}, {@code number}
     * @param words whole words or phrases, in any case unless they have a capital; the longest counts where one is in another; {@code *} stands
     *     for any further letters
     * @param patterns what else counts, such as numbers and dates
     * @param without words and phrases in which nothing counts
     */
    public record AlertRule(String kind, List<String> words, List<Pattern> patterns, List<String> without) {
        public AlertRule {
            words = List.copyOf(words);
            patterns = List.copyOf(patterns);
            without = List.copyOf(without);
        }
    }

    /** The changes of a tree with marks, numbered or not. @param rules of the document's language; what one finds, later ones do not */
    public static Register of(Document redline, List<AlertRule> rules) {
        return new Registrar(rules).register(redline);
    }
}
