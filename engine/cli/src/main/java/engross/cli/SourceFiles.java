package engross.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sources that a command works on.
 *
 * @param files in the order of the command line; those of a folder in alphabetical order
 * @param skipped folders that say with a file {@code .engross-skip} that nothing in them is meant
 */
record SourceFiles(List<Path> files, List<Path> skipped) {
    private static final String SKIP = ".engross-skip";

    SourceFiles {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /** Files as they are named, and of folders all YAML and JSON files below. @throws UsageFault where there is nothing */
    static SourceFiles find(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Path> skipped = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path, files, skipped);
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                throw new UsageFault(path + ": there is no such file or folder");
            }
        }
        if (files.isEmpty()) {
            throw new UsageFault("there is no source: a source is a .yaml, .yml or .json file");
        }
        return new SourceFiles(files.stream().distinct().toList(), skipped);
    }

    private static void folder(Path folder, List<Path> files, List<Path> skipped) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                if (Files.exists(directory.resolve(SKIP))) {
                    skipped.add(directory);
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isSource(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        files.addAll(found);
    }

    private static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"));
    }

    /** The name of what is made from a source: {@code C26-059.zh} for {@code C26-059.zh.yaml}. */
    static String stem(Path source) {
        String name = String.valueOf(source.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** Sources by the name of what is made from them. @throws UsageFault where two would write the same file */
    Map<String, Path> byStem() {
        Map<String, Path> byStem = new LinkedHashMap<>();
        for (Path file : files) {
            Path other = byStem.put(stem(file), file);
            if (other != null) {
                throw new UsageFault(other + " and " + file + " would both write " + stem(file)
                        + "; rename one, or build them into different folders");
            }
        }
        return byStem;
    }
}
