package engross.transcription;

import engross.model.Picture;
import java.util.LinkedHashMap;
import java.util.Map;

/** Under which names the pictures of a file stand beside the source. */
final class PictureNames {
    private final String stem;
    private final Map<String, Picture> pictures;
    private final Map<String, Picture> used = new LinkedHashMap<>();

    /** @param stem what the names begin with @param pictures by their names in the file */
    PictureNames(String stem, Map<String, Picture> pictures) {
        this.stem = stem;
        this.pictures = pictures;
    }

    /** The name of the file for a picture. */
    String use(String picture) {
        Picture content = pictures.get(picture);
        String ending = content != null && content.mediaType().equals("image/jpeg") ? ".jpg" : ".png";
        int dot = picture.lastIndexOf('.');
        String name = stem + "-" + (dot < 0 ? picture : picture.substring(0, dot)).replaceAll("[^A-Za-z0-9._-]", "-")
                + ending;
        if (content != null) {
            used.put(name, content);
        }
        return name;
    }

    /** The pictures that were used, by their file names. */
    Map<String, Picture> used() {
        return used;
    }
}
