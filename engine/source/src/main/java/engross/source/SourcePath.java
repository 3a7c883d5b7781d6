package engross.source;

import java.util.List;
import java.util.Locale;

/** Paths of files that a source names: relative, and never out of the folder of the source. */
final class SourcePath {
    private SourcePath() {}

    /**
     * What is wrong with a path; empty where nothing is.
     *
     * @param what the file is, with its article, such as {@code a picture}
     * @param kind the kinds of file, such as {@code a .png or .jpg file}
     * @param endings that its name may have
     */
    static String fault(String path, String what, String kind, List<String> endings) {
        String the = "the" + what.substring(what.indexOf(' '));
        if (path.startsWith("/") || path.startsWith("~") || path.indexOf(':') >= 0 || path.indexOf('\\') >= 0) {
            return "the path of " + what + " is relative and written with `/`";
        }
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                return the + " stands outside the folder of the source";
            }
        }
        if (path.chars().anyMatch(c -> c < ' ')) {
            return "the path of " + what + " has no control characters";
        }
        String small = path.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(small::endsWith) ? "" : what + " is " + kind;
    }

    /** The folder of a file with the last {@code /}; empty where it stands in none. */
    static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** The same path without steps that lead nowhere. */
    static String plain(String path) {
        String plain = path;
        while (plain.startsWith("./")) {
            plain = plain.substring(2);
        }
        return plain.replace("/./", "/").replaceAll("/+", "/");
    }
}
