package engross.source;

import engross.model.Inline;
import engross.model.Place;
import java.util.List;

/**
 * A provision of an instrument that is proposed by itself (conventions note, 4.1).
 *
 * @param heads whether the instrument is named before it: the proposal names it, and is not another one on the same text
 * @param of the words that it stands below, such as a call; may be empty
 * @param label its number or letter in the text; may be empty
 * @param text its paragraphs; empty where it is only named, or is a row of a table
 * @param cells the cells of a row, else empty
 */
public record SourceProvision(
        boolean heads,
        List<Inline> of,
        List<Inline> label,
        List<List<Inline>> text,
        List<List<Inline>> cells,
        Place place) {
    public SourceProvision {
        of = List.copyOf(of);
        label = List.copyOf(label);
        text = List.copyOf(text);
        cells = List.copyOf(cells);
    }
}
