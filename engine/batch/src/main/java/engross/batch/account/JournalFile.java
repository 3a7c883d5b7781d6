package engross.batch.account;

import engross.batch.storage.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a journal in a file of this machine. */
public final class JournalFile implements Journal.Lines, AutoCloseable {
    private final Path file;
    private @Nullable FileChannel channel;

    public JournalFile(Path file) {
        this.file = file;
    }

    @Override
    public List<String> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        // A torn line may end within a character; it is no line then, and no reason to read no other.
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return new ArrayList<>(text.lines().toList());
    }

    @Override
    public void add(String line) throws IOException {
        FileChannel open = channel;
        if (open == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            open = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            channel = open;
            // What follows a torn line must not become a part of it.
            open.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
        ByteBuffer rest = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (rest.hasRemaining()) {
            open.write(rest);
        }
    }

    @Override
    public void replace(List<String> all) throws IOException {
        close();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (String line : all) {
            content.write(line.getBytes(StandardCharsets.UTF_8));
            content.write('\n');
        }
        WholeFile.write(file, content.toByteArray(), true);
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }
}
