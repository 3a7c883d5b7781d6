package engross.cli;

import engross.batch.plan.Item;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits for somebody to save something that a batch depends on. */
final class BatchWatch {
    /** How long nothing more may change before a run begins: programs save in several steps. */
    private static final int QUIET_MILLISECONDS = 30;

    /** How long it may take to see that the session was stopped. */
    private static final int STOP_MILLISECONDS = 200;

    private final BatchOptions options;
    private final PrintWriter err;

    BatchWatch(BatchOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
    }

    /** Makes items again. */
    interface Runner {
        int run(List<Item> items) throws IOException, InterruptedException;
    }

    /** Runs until it is interrupted or the session is stopped. */
    void watch(BatchSession session, List<Item> first, Runner runner) throws IOException, InterruptedException {
        try (WatchService changes = FileSystems.getDefault().newWatchService()) {
            Set<Path> watched = new HashSet<>();
            List<Item> items = first;
            while (!session.isStopped()) {
                register(changes, watched, items);
                await(changes, watched, session);
                if (session.isStopped()) {
                    return;
                }
                try {
                    items = session.items();
                    int code = runner.run(items);
                    err.println(code == ExitCode.DONE ? "waiting for changes" : "waiting for corrections");
                } catch (UsageFault fault) {
                    err.println("engross: " + fault.getMessage());
                }
            }
        } catch (ClosedWatchServiceException e) {
            throw new IOException("the folders cannot be watched any more", e);
        }
    }

    /** All folders that hold sources, bases, pictures of theirs, the plan or the house. */
    private void register(WatchService changes, Set<Path> watched, List<Item> items) throws IOException {
        Set<Path> roots = new HashSet<>(options.watchedFolders());
        for (Item item : items) {
            roots.add(Path.of(item.source()).toAbsolutePath().getParent());
            item.earlier()
                    .forEach(text -> roots.add(Path.of(text).toAbsolutePath().getParent()));
        }
        for (Path root : roots) {
            for (Path folder : folders(root)) {
                if (watched.add(folder)) {
                    WatchKey unused = folder.register(
                            changes,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                }
            }
        }
    }

    private List<Path> folders(Path root) throws IOException {
        Path output = Path.of(options.output()).toAbsolutePath().normalize();
        try (Stream<Path> walk = Files.walk(root.toAbsolutePath().normalize())) {
            return walk.filter(path -> Files.isDirectory(path) && !path.startsWith(output))
                    .toList();
        } catch (NoSuchFileException e) {
            return new ArrayList<>();
        }
    }

    private static void await(WatchService changes, Set<Path> watched, BatchSession session)
            throws InterruptedException {
        WatchKey key = null;
        while (key == null && !session.isStopped()) {
            key = changes.poll(STOP_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) {
                watched.remove((Path) key.watchable());
            }
            key = changes.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }
}
