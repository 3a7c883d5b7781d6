package engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A source on the command line, which may say whose it is: {@code RUS=proposal.yaml}. */
record NamedSource(Optional<String> author, Path file) {

    /** Reads what was typed; a file whose own name has the sign is a file. */
    static NamedSource of(String typed) {
        int sign = typed.indexOf('=');
        if (sign <= 0 || Files.exists(Path.of(typed))) {
            return new NamedSource(Optional.empty(), Path.of(typed));
        }
        return new NamedSource(Optional.of(typed.substring(0, sign)), Path.of(typed.substring(sign + 1)));
    }

    /** @throws UsageFault where one is no file, or the same file stands there twice */
    static void requireDistinct(List<Path> files) throws IOException {
        Set<Path> seen = new HashSet<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new UsageFault(file + " is a folder; name the sources in it one by one");
            }
            if (!Files.isRegularFile(file)) {
                throw new UsageFault(file + ": there is no such file");
            }
            if (!seen.add(file.toRealPath())) {
                throw new UsageFault(file + " is named twice");
            }
        }
    }
}
