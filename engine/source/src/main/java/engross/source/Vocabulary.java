package engross.source;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a house lets a source say. The reader of sources knows no house: all that differs between houses is here.
 *
 * @param types by key
 * @param languages keys
 * @param calls keys of the labels
 * @param submitters keys that {@code source} may have beside free text
 * @param coverKeys keys that {@code cover} may have
 * @param actions keys that the action of a proposal may have
 * @param symbolPattern regular expression of a well-formed document symbol; empty where the house has none
 * @param fields further plain values that a source may have, by key
 * @param listForms first labels that {@code list} may have
 * @param itemPunctuation by language, what ends the items of a list: between items, before a further call, at the end of the text
 * @param annexWords the word "annex" in the languages of the house, so that an annex written by hand is known
 */
public record Vocabulary(
        Map<String, DocumentType> types,
        List<String> languages,
        Set<String> calls,
        List<String> submitters,
        List<String> coverKeys,
        Map<String, Action> actions,
        String symbolPattern,
        Map<String, FieldKind> fields,
        List<String> listForms,
        Map<String, ItemPunctuation> itemPunctuation,
        List<String> annexWords) {

    /** What a document type asks of its sources. @param countsAnnexes whether it has a line with the number of annexes */
    public record DocumentType(List<String> required, boolean instrument, boolean countsAnnexes) {}

    /**
     * What a proposal's action does.
     *
     * @param tracked whether its marks are shown
     * @param bodyless whether the text is left out
     * @param numbered whether such proposals are counted where a whole text is proposed provision by provision
     */
    public record Action(boolean tracked, boolean bodyless, boolean numbered) {}

    /** What a plain value must be. */
    public enum FieldKind {
        TEXT,
        DATE,
        INTEGER,
        SYMBOL
    }

    /** The marks that end items: {@code ；} {@code ，} {@code 。} in Chinese. {@code lead} ends an item that holds a list. */
    public record ItemPunctuation(String between, String beforeCall, String last, String lead) {}
}
