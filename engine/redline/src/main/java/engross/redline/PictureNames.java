package engross.redline;

import engross.model.Document;
import engross.model.Picture;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives the pictures of several texts names that mean the same in all of them: a picture that is another one under a name that is taken has
 * a name of its own, and one that is there already has the name that it has there.
 */
final class PictureNames {
    private final Map<String, Picture> taken;

    /** @param first the text whose names stay */
    PictureNames(Document first) {
        this.taken = new LinkedHashMap<>(first.pictures());
    }

    Document canonical(Document text) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Picture> pictures = new LinkedHashMap<>();
        text.pictures().forEach((name, picture) -> {
            String own = name(name, picture);
            taken.put(own, picture);
            pictures.put(own, picture);
            if (!own.equals(name)) {
                names.put(name, own);
            }
        });
        return names.isEmpty() ? text : Pictures.renamed(text, names, pictures);
    }

    private String name(String name, Picture picture) {
        if (has(name, picture)) {
            return name;
        }
        return taken.keySet().stream()
                .filter(known -> has(known, picture))
                .findFirst()
                .orElseGet(() -> free(name));
    }

    private boolean has(String name, Picture picture) {
        Picture known = taken.get(name);
        return known != null && Pictures.isSame(known, picture);
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; taken.containsKey(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
