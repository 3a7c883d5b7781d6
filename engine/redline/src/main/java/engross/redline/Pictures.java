package engross.redline;

import engross.model.Document;
import engross.model.Picture;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of both texts. */
final class Pictures {
    private Pictures() {}

    static Map<String, Picture> of(Document base, Document revised) {
        if (base.pictures().isEmpty()) {
            return revised.pictures();
        }
        Map<String, Picture> pictures = new LinkedHashMap<>(revised.pictures());
        base.pictures().forEach(pictures::putIfAbsent);
        return pictures;
    }
}
