package engross.transcription;

import engross.model.Picture;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Word document as a source.
 *
 * @param source YAML in the format of sources
 * @param pictures by the names under which the source looks for them beside itself
 */
public record Transcript(String source, Map<String, Picture> pictures) {
    public Transcript {
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
    }
}
