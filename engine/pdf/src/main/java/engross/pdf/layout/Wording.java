package engross.pdf.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Words that no source says: for readers who do not see the marks, and over the list of comments.
 *
 * @param inserted before inserted text, with the punctuation that follows
 * @param deleted before deleted text
 * @param both before text that {0} inserted and {1} deleted
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

    /** The words of one of the six languages; of English for others. @param language BCP 47 tag */
    public static Wording of(String language) {
        Properties words = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream("wording.properties")) {
            if (in == null) {
                throw new IllegalStateException("wording.properties is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int end = language.indexOf('-');
        String prefix = end < 0 ? language : language.substring(0, end);
        String code = words.containsKey(prefix + ".inserted") ? prefix : "en";
        return new Wording(
                words.getProperty(code + ".inserted"),
                words.getProperty(code + ".deleted"),
                words.getProperty(code + ".both"),
                words.getProperty(code + ".moved"),
                words.getProperty(code + ".comments"),
                words.getProperty(code + ".comment"),
                words.getProperty(code + ".note"),
                words.getProperty(code + ".back"));
    }

    /** What is said before text that one author inserted and another deleted. */
    String both(String inserter, String deleter) {
        return both.replace("{0}", inserter).replace("{1}", deleter);
    }
}
