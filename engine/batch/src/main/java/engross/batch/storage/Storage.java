package engross.batch.storage;

import engross.assembly.Pictures;
import java.io.IOException;
import java.util.List;

/** A file system. Paths have {@code /} between their parts. Thread-safe. */
public interface Storage {
    /** A file in a folder that says that nothing in it is meant. */
    String SKIP = ".engross-skip";

    /**
     * All files below a folder, by their paths in it, in the order of their names; none of hidden folders and files, nor of folders that
     * hold {@value #SKIP}.
     */
    List<String> filesBelow(String folder) throws IOException;

    boolean isFolder(String path) throws IOException;

    /** Size and time of a file; {@link FileStamp#ABSENT} where there is none. */
    FileStamp stamp(String path) throws IOException;

    /**
     * The content of a file.
     *
     * @param most bytes after which reading ends
     */
    byte[] read(String path, int most) throws IOException;

    /** Writes a file whole or not at all, and such that it is still there when the power fails afterwards. Folders are made. */
    void write(String path, byte[] content) throws IOException;

    /** Takes a file away, if there is one. */
    void delete(String path) throws IOException;

    /** The pictures that a source in a folder may refer to. */
    Pictures pictures(String folder);

    /** The path of what is in a folder; a path that says itself where it begins stays as it is. */
    static String child(String folder, String path) {
        if (folder.isEmpty() || path.startsWith("/") || path.contains(":/")) {
            return path;
        }
        return folder.endsWith("/") ? folder + path : folder + "/" + path;
    }

    /** The folder that a path is in; empty for the one where everything begins. */
    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : slash == 0 ? "/" : path.substring(0, slash);
    }
}
