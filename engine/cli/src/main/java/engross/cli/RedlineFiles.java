package engross.cli;

import engross.api.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the renditions of a redline or compilation go.
 *
 * @param stem their name without the ending
 */
record RedlineFiles(List<Format> formats, Path folder, String stem) {
    private static final List<Format> BOTH = List.of(Format.DOCX, Format.PDF);

    /**
     * What the command line asks for.
     *
     * @param formats empty where it names none: then the one that the file's name ends with, else Word and PDF
     * @param output a file whose name ends as one of the formats does, or a folder; null for {@code out}
     * @param source whose name the files get where none is given, followed by what they are
     * @param what such as {@code .redline}
     */
    static RedlineFiles of(List<Format> formats, @Nullable Path output, Path source, String what) {
        String stem = SourceFiles.stem(source) + what;
        if (output == null || Files.isDirectory(output)) {
            Path folder = output == null ? Path.of("out") : output;
            return new RedlineFiles(formats.isEmpty() ? BOTH : distinct(formats), folder, stem);
        }
        String name = String.valueOf(output.getFileName());
        Optional<Format> named = named(name);
        if (named.isEmpty()) {
            if (Files.exists(output)) {
                throw new UsageFault(
                        output + " is a file whose name says no format; name a folder, or a file as x.docx");
            }
            return new RedlineFiles(formats.isEmpty() ? BOTH : distinct(formats), output, stem);
        }
        Format format = named.get();
        if (!formats.isEmpty() && !formats.contains(format)) {
            throw new UsageFault("-o " + output + " asks for another format than -f");
        }
        Path parent = output.getParent();
        return new RedlineFiles(
                formats.isEmpty() ? List.of(format) : distinct(formats),
                parent == null ? Path.of("") : parent,
                name.substring(0, name.length() - format.extension().length() - 1));
    }

    private static List<Format> distinct(List<Format> formats) {
        return formats.stream().distinct().toList();
    }

    private static Optional<Format> named(String name) {
        Format longest = null;
        for (Format format : Format.values()) {
            boolean ends = name.endsWith("." + format.extension());
            if (ends
                    && (longest == null
                            || format.extension().length() > longest.extension().length())) {
                longest = format;
            }
        }
        return Optional.ofNullable(longest);
    }
}
