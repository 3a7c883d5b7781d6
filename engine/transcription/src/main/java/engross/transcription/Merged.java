package engross.transcription;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A source with what a reviewer changed in its Word file.
 *
 * @param source the patched source; the same as before where nothing was applied
 * @param others the files that proposals of the source take their texts from and that changed, by their paths from the folder of the source
 * @param dispositions one a change, in the order of the reviewed file
 */
public record Merged(String source, Map<String, String> others, List<Disposition> dispositions) {
    public Merged {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        dispositions = List.copyOf(dispositions);
    }
}
