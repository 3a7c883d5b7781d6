package engross.transcription;

import java.util.List;

/**
 * A source with what a reviewer changed in its Word file.
 *
 * @param source the patched source; the same as before where nothing was applied
 * @param dispositions one a change, in the order of the reviewed file
 */
public record Merged(String source, List<Disposition> dispositions) {
    public Merged {
        dispositions = List.copyOf(dispositions);
    }
}
