package engross.source;

import engross.model.Inline;
import engross.model.Place;
import java.util.List;

/** A footnote. @param paragraphs a blank line in the source begins a new one */
public record SourceNote(String id, List<List<Inline>> paragraphs, Place place) {
    public SourceNote {
        paragraphs = List.copyOf(paragraphs);
    }
}
