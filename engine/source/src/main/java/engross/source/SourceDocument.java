package engross.source;

import engross.model.Comment;
import engross.model.Inline;
import engross.model.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A source that was found to be well formed: what {@code product.md} calls the source format, as values. Text is parsed: emphasis,
 * links, notes and marks are inlines, with the author and date of the marks.
 *
 * @param type key of a document type of the house
 * @param language key of a language of the house
 * @param fields plain values by key, such as {@code meeting symbol agenda date original source number adopted amended plenary}
 * @param title may hold line breaks
 * @param cover entries in the order of the source
 * @param headings form of the first heading number, {@code 1} or {@code I}
 * @param notes footnotes in the order of the source
 * @param comments what the marks {@code {>>…<<}} say
 * @param authors whose marks these are
 * @param rulesOff codes of the warnings that the source switches off
 * @param place where the source begins
 */
public record SourceDocument(
        String type,
        String language,
        Map<String, SourceField> fields,
        List<Inline> title,
        List<CoverEntry> cover,
        String headings,
        List<SourceBlock> body,
        List<SourceAnnex> annexes,
        List<SourceNote> notes,
        List<SourceProposal> proposals,
        List<Comment> comments,
        MarkAuthors authors,
        Set<String> rulesOff,
        Place place) {
    public SourceDocument {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        title = List.copyOf(title);
        cover = List.copyOf(cover);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        notes = List.copyOf(notes);
        proposals = List.copyOf(proposals);
        comments = List.copyOf(comments);
        rulesOff = Set.copyOf(rulesOff);
    }

    /** The same with other plain values. */
    SourceDocument withFields(Map<String, SourceField> newFields) {
        return new SourceDocument(
                type, language, newFields, title, cover, headings, body, annexes, notes, proposals, comments, authors,
                rulesOff, place);
    }

    /** The text of a plain value. */
    public Optional<String> field(String key) {
        return Optional.ofNullable(fields.get(key)).map(SourceField::text);
    }

    /**
     * An entry of the box on the first page.
     *
     * @param key such as {@code purpose}
     * @param paragraphs a blank line in the source begins a new one
     */
    public record CoverEntry(String key, List<List<Inline>> paragraphs, Place place) {
        public CoverEntry {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
