package engross.api;

import engross.model.Place;
import engross.model.Result;
import java.util.List;

/**
 * Several members' amendments on one text.
 *
 * @param text the base with the marks of all; with all marks shown, the list of origins follows as an annex
 * @param members in procedural order
 * @param origins of every change, in the order of the text
 * @param conflicts where members change the same words in different ways; their alternatives stand in square brackets
 * @param unmerged what could not be put on the changes of the others: the text does not have it
 */
public record CompiledText(
        Redlined text,
        List<Member> members,
        List<Origin> origins,
        List<Conflict> conflicts,
        List<Origin> unmerged,
        View view) {
    public CompiledText {
        members = List.copyOf(members);
        origins = List.copyOf(origins);
        conflicts = List.copyOf(conflicts);
        unmerged = List.copyOf(unmerged);
    }

    /**
     * Who amends.
     *
     * @param proposal the number of the proposal, such as {@code RUS/88/1}; may be empty
     * @param symbol {@code MOD}, or an action that changes no words, such as {@code SUP} or {@code NOC}
     * @param file the source of the amendment
     * @param distance how many characters are deleted and inserted: how far the amendment is from the base
     */
    public record Member(String author, String proposal, String symbol, String file, int distance) {}

    /**
     * Members who change the same words in different ways.
     *
     * @param authors in procedural order
     * @param oldText the words in the base; empty where all only add
     * @param alternatives what they put there, one for each who puts anything
     */
    public record Conflict(List<String> authors, String oldText, List<String> alternatives, Place place) {
        public Conflict {
            authors = List.copyOf(authors);
            alternatives = List.copyOf(alternatives);
        }
    }

    /** The document in every format; an error {@code redline-not-proved} where its Word file does not hold one of the texts. */
    public Result<List<Rendition>> renditions(Engine engine, List<Format> formats) {
        return text.renditions(engine, view, formats);
    }
}
