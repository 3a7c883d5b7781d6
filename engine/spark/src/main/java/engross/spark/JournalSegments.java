package engross.spark;

import engross.batch.account.Journal;
import engross.batch.storage.Storage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a journal on a file system that does not append: what came since is written as a further file from time to time. A driver
 * that dies loses the lines since then; their documents are made again, with the same bytes.
 */
final class JournalSegments implements Journal.Lines {
    private static final int LARGEST = 1 << 30;
    private static final int LINES = 1_000;
    private static final long NANOSECONDS = 10_000_000_000L;

    private final Storage storage;
    private final String file;
    private final List<String> waiting = new ArrayList<>();
    private long written = System.nanoTime();
    private int segments;

    /** @param file of the lines that {@link #replace} put there; the further files have a number at the end */
    JournalSegments(Storage storage, String file) {
        this.storage = storage;
        this.file = file;
    }

    private String segment(int number) {
        return file + "." + number;
    }

    @Override
    public List<String> read() throws IOException {
        List<String> lines = new ArrayList<>();
        add(file, lines);
        for (segments = 0; storage.stamp(segment(segments + 1)).exists(); segments++) {
            add(segment(segments + 1), lines);
        }
        return lines;
    }

    private void add(String path, List<String> lines) throws IOException {
        if (storage.stamp(path).exists()) {
            new String(storage.read(path, LARGEST), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(lines::add);
        }
    }

    @Override
    public void add(String line) throws IOException {
        waiting.add(line);
        if (waiting.size() >= LINES || System.nanoTime() - written > NANOSECONDS) {
            flush();
        }
    }

    /** Writes what came since the last time. */
    void flush() throws IOException {
        if (!waiting.isEmpty()) {
            storage.write(segment(++segments), bytes(waiting));
            waiting.clear();
        }
        written = System.nanoTime();
    }

    @Override
    public void replace(List<String> all) throws IOException {
        waiting.clear();
        storage.write(file, bytes(all));
        // The last one first: what is left when this is stopped in the middle is still read.
        for (; segments > 0; segments--) {
            storage.delete(segment(segments));
        }
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
