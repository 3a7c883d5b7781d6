package engross.pdf.layout;

import engross.model.Placeholders;
import java.util.Map;

/**
 * Words that no source says: for readers who do not see the marks, and over the list of comments.
 *
 * @param inserted before inserted text, with the punctuation that follows
 * @param deleted before deleted text
 * @param both before text that one author inserted and another deleted, who stand for {@code {inserter}} and {@code {deleter}} in it
 * @param moved before text that stood elsewhere, or stands elsewhere now
 * @param comments the heading of the list of comments
 * @param comment before the number of a comment
 * @param note of a link to a footnote, before its mark
 * @param back of the link from a footnote to the text
 */
public record Wording(
        String inserted,
        String deleted,
        String both,
        String moved,
        String comments,
        String comment,
        String note,
        String back) {

    /** In English, as it is said wherever a house has no word. */
    public static final Wording ENGLISH = of(Map.of());

    /** The words of a house. @param words by the names of this record's parameters; what is left out is said in English */
    public static Wording of(Map<String, String> words) {
        return new Wording(
                words.getOrDefault("inserted", "inserted:"),
                words.getOrDefault("deleted", "deleted:"),
                words.getOrDefault("both", "inserted by {inserter} and deleted by {deleter}:"),
                words.getOrDefault("moved", "moved:"),
                words.getOrDefault("comments", "Comments"),
                words.getOrDefault("comment", "Comment"),
                words.getOrDefault("note", "Footnote"),
                words.getOrDefault("back", "Back to the text"));
    }

    /** What is said before text that one author inserted and another deleted. */
    public String both(String inserter, String deleter) {
        return Placeholders.fill(both, Map.of("inserter", inserter, "deleter", deleter));
    }
}
