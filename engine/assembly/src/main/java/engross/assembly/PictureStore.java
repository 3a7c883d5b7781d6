package engross.assembly;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Picture;
import engross.model.PictureHeader;
import engross.model.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures that a document uses, each read once. */
final class PictureStore {
    private final Pictures files;
    private final Diagnostics diagnostics;
    private final Map<String, Picture> pictures = new LinkedHashMap<>();

    PictureStore(Pictures files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    Map<String, Picture> pictures() {
        return pictures;
    }

    /** The picture of a file; nothing, with an error, where there is none or it is of another kind. */
    Optional<Picture> picture(String file, Place place) {
        Picture known = pictures.get(file);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> content = files.read(file);
        if (content.isEmpty()) {
            diagnostics.add(Diagnostic.error("image-missing", place, "there is no picture file " + file)
                    .withHint("it stands in the folder of the source or below it; capital letters count"));
            return Optional.empty();
        }
        return add(file, content.get(), place);
    }

    Optional<Picture> add(String file, byte[] content, Place place) {
        Optional<Picture> picture = PictureHeader.read(content);
        if (picture.isEmpty()) {
            diagnostics.add(Diagnostic.error("image-format", place, file + " is no PNG or JPEG file")
                    .withHint("convert it to PNG"));
        }
        picture.ifPresent(read -> pictures.put(file, read));
        return picture;
    }
}
