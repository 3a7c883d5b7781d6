package engross.batch.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes a file whole or not at all: what was there stays until all of the new content is on the disk. */
public final class WholeFile {
    /** How the name of a file ends that is not whole yet. */
    private static final String PARTIAL = ".part";

    private WholeFile() {}

    /** @param forced whether the content is on the disk itself before the file has its name, for when the power fails */
    public static void write(Path file, byte[] content, boolean forced) throws IOException {
        write(Map.of(file, content), forced);
    }

    /** Writes all of some files, or none: where one of them cannot have its name, those before it are what they were. */
    public static void write(Map<Path, byte[]> files, boolean forced) throws IOException {
        Map<Path, Path> partials = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path partial = partial(file.getKey());
                partials.put(file.getKey(), partial);
                fill(partial, file.getValue(), forced);
            }
            name(partials);
        } finally {
            for (Path partial : partials.values()) {
                Files.deleteIfExists(partial);
            }
        }
    }

    private static Path partial(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no file");
        }
        Files.createDirectories(folder);
        // Not createTempFile, which would keep others from reading the document.
        return folder.resolve("." + file.getFileName() + PARTIAL);
    }

    private static void name(Map<Path, Path> partials) throws IOException {
        Map<Path, Optional<byte[]>> before = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Path> file : partials.entrySet()) {
                boolean last = before.size() == partials.size() - 1;
                boolean kept = !last && Files.isRegularFile(file.getKey());
                Optional<byte[]> content = kept ? Optional.of(Files.readAllBytes(file.getKey())) : Optional.empty();
                move(file.getValue(), file.getKey());
                before.put(file.getKey(), content);
            }
        } catch (IOException e) {
            before.forEach((file, content) -> restore(file, content, e));
            throw e;
        }
    }

    /** @param cause keeps what goes wrong here too, and why it had to be */
    private static void restore(Path file, Optional<byte[]> content, IOException cause) {
        try {
            if (content.isPresent()) {
                write(file, content.get(), false);
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Whether this is what is left of a file whose writing was stopped by force. */
    public static boolean isPartial(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith(PARTIAL) && Files.isRegularFile(file);
    }

    private static void fill(Path partial, byte[] content, boolean forced) throws IOException {
        try (FileChannel channel = FileChannel.open(
                partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (forced) {
                channel.force(true);
            }
        }
    }

    private static void move(Path partial, Path file) throws IOException {
        try {
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
