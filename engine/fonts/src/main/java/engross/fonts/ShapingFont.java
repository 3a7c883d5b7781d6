package engross.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A font as AWT has it, which reads fonts from files only: of bytes it makes a temporary copy that stays behind where the process is
 * killed. Here the copy is deleted as soon as it is open, where the system shows open files (proc(5), /proc/self/fd).
 */
final class ShapingFont {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, false, true);
    private static final int ALONE = Font.LAYOUT_NO_START_CONTEXT | Font.LAYOUT_NO_LIMIT_CONTEXT;
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private final Font font;
    /** Keeps the deleted copy open for as long as the font lives. */
    @SuppressWarnings("UnusedVariable")
    private final @Nullable FileChannel copy;

    private ShapingFont(Font font, int unitsPerEm, @Nullable FileChannel copy) {
        this.font = font.deriveFont((float) unitsPerEm);
        this.copy = copy;
    }

    /** @param file its bytes @param path where they stand by themselves; null where they are part of something else */
    static ShapingFont of(ByteBuffer file, @Nullable Path path, int unitsPerEm) {
        try {
            if (path != null) {
                return new ShapingFont(Font.createFont(Font.TRUETYPE_FONT, path.toFile()), unitsPerEm, null);
            }
            Optional<ShapingFont> deleted =
                    Files.isDirectory(OPEN_FILES) ? deletedCopy(file, unitsPerEm) : Optional.empty();
            return deleted.isPresent() ? deleted.get() : ofBytes(file, unitsPerEm);
        } catch (FontFormatException | IOException e) {
            throw new IllegalArgumentException("the font cannot be shaped with", e);
        }
    }

    private static ShapingFont ofBytes(ByteBuffer file, int unitsPerEm) throws FontFormatException, IOException {
        byte[] bytes = new byte[file.limit()];
        file.get(0, bytes);
        return new ShapingFont(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)), unitsPerEm, null);
    }

    private static Optional<ShapingFont> deletedCopy(ByteBuffer file, int unitsPerEm)
            throws FontFormatException, IOException {
        Path path = Files.createTempFile("engross", ".ttf").toRealPath();
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Optional<Path> open = open(path);
        ByteBuffer bytes = file.duplicate().rewind();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        Files.delete(path);
        if (open.isEmpty()) {
            channel.close();
            return Optional.empty();
        }
        Font font = Font.createFont(Font.TRUETYPE_FONT, open.get().toFile());
        return Optional.of(new ShapingFont(font, unitsPerEm, channel));
    }

    /** The name under which this process has a file open. */
    private static Optional<Path> open(Path file) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(OPEN_FILES)) {
            for (Path each : files) {
                if (Files.isSymbolicLink(each) && Files.readSymbolicLink(each).equals(file)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    /** Lays a text out by itself at a size of as many points as the em has units. @param direction a flag of {@link Font} */
    GlyphVector layout(char[] text, int direction) {
        return font.layoutGlyphVector(UNHINTED, text, 0, text.length, direction | ALONE);
    }
}
