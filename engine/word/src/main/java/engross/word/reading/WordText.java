package engross.word.reading;

import engross.model.Document;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a Word file says.
 *
 * @param document its text as a flat tree: the paragraphs and tables of the body in their order, with the file's own style ids.
 *     Labels are text with a tab, as far as the file writes them so; where Word counts by itself, they are {@link
 *     engross.model.Label.Fixed}. The line of a {@link engross.model.Place} is the number of the paragraph in the body, from 1
 * @param styles by id
 * @param defaultStyle id of the style of paragraphs that name none
 * @param bookmarks the id of the paragraph that each bookmark begins in, by the bookmark's name
 */
public record WordText(
        Document document, Map<String, WordStyle> styles, String defaultStyle, Map<String, String> bookmarks) {
    public WordText {
        styles = Collections.unmodifiableMap(new LinkedHashMap<>(styles));
        bookmarks = Collections.unmodifiableMap(new LinkedHashMap<>(bookmarks));
    }
}
