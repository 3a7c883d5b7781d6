package engross.batch.making;

import engross.api.SourceText;
import engross.assembly.Pictures;
import engross.batch.storage.FileStamp;
import engross.batch.storage.Storage;
import engross.yaml.Yaml;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that one item is made from: reads them, and remembers what they were. Belongs to one thread. */
final class Inputs {
    private final Storage storage;
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final Map<String, FileStamp> stamps = new HashMap<>();

    Inputs(Storage storage) {
        this.storage = storage;
    }

    /** A source, whose pictures are remembered as it asks for them. */
    SourceText text(String path) throws IOException {
        stamps.put(path, storage.stamp(path));
        // One byte more than the reader takes, so that it is the one who says that a source is too large.
        byte[] content = storage.read(path, Yaml.MAX_BYTES + 1);
        digests.put(path, Digests.of(content));
        String folder = Storage.folder(path);
        Pictures pictures = storage.pictures(folder);
        return new SourceText(path, content, name -> {
            Optional<byte[]> picture = pictures.read(name);
            digests.put(Storage.child(folder, name), picture.map(Digests::of).orElse(""));
            return picture;
        });
    }

    SortedMap<String, String> digests() {
        return digests;
    }

    /** Whether the sources are still the ones that were read. */
    boolean areUnchanged() throws IOException {
        for (Map.Entry<String, FileStamp> read : stamps.entrySet()) {
            if (!storage.stamp(read.getKey()).equals(read.getValue())) {
                return false;
            }
        }
        return true;
    }
}
