package engross.word;

import engross.model.Picture;
import engross.opc.ZipEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pictures of a package: the same bytes are one part. */
final class Media {
    private final Map<String, String> names = new HashMap<>();
    private final List<ZipEntry> entries = new ArrayList<>();

    /** @param key of the picture in the document; @return the part's name relative to {@code word/} */
    String part(String key, Picture picture) {
        String known = names.get(key);
        if (known != null) {
            return known;
        }
        String name = store(picture);
        names.put(key, name);
        return name;
    }

    private String store(Picture picture) {
        String extension = picture.mediaType().equals("image/png") ? "png" : "jpeg";
        ZipEntry entry =
                ZipEntry.stored("word/media/image" + (entries.size() + 1) + "." + extension, picture.content());
        for (ZipEntry other : entries) {
            if (entry.sameContent(other)) {
                return other.nameIn("word/");
            }
        }
        entries.add(entry);
        return entry.nameIn("word/");
    }

    List<ZipEntry> entries() {
        return entries;
    }
}
