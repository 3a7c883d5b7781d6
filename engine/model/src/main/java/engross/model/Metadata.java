package engross.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a document says about itself outside its pages.
 *
 * @param language BCP 47 tag, such as {@code zh-CN}
 * @param direction of the base text
 * @param title plain text, one line
 * @param subject plain text; may be empty
 * @param creator who submits it; may be empty
 * @param identifier the document's symbol; may be empty
 * @param date ISO 8601 date of the document; empty where the source has none
 * @param properties further properties in alphabetical order of their names
 */
public record Metadata(
        String language,
        Direction direction,
        String title,
        String subject,
        String creator,
        String identifier,
        String date,
        Map<String, String> properties) {
    public Metadata {
        properties = java.util.Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /** With a further property, or another value of it. */
    public Metadata withProperty(String name, String value) {
        Map<String, String> more = new TreeMap<>(properties);
        more.put(name, value);
        return new Metadata(language, direction, title, subject, creator, identifier, date, more);
    }
}
