package engross.batch.making;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.api.Engine;
import engross.assembly.Pictures;
import engross.batch.plan.Item;
import engross.batch.plan.Plan;
import engross.batch.storage.FileStamp;
import engross.batch.storage.Storage;
import engross.house.House;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong with an item is told of that item. */
class ItemMakerTest {
    private static final Engine ENGINE =
            Engine.of(House.read(ProjectFiles.house()).orThrow());

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new StackOverflowError(), Cause.STACK),
                Arguments.of(new OutOfMemoryError("Java heap space"), Cause.MEMORY),
                Arguments.of(new IOException("the network is gone"), Cause.UNREADABLE),
                Arguments.of(new IllegalStateException("a fault of ours"), Cause.BUG),
                Arguments.of(new AssertionError("a fault of ours"), Cause.BUG),
                Arguments.of(new NoClassDefFoundError("engross/Missing"), Cause.BUG));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureHasItsCauseAndItsItem(Throwable failure, Cause cause) {
        Item item = new Item("a", "s/a.yaml", "", "", Plan.standard());
        Made made = new ItemMaker(ENGINE, new Failing(failure)).make(item);
        assertEquals(cause, made.failure().orElseThrow());
        assertEquals("s/a.yaml", made.diagnostics().get(0).place().file());
        assertEquals(List.of(), made.files());
    }

    /** A file system with one file, which fails when it is read. */
    private record Failing(Throwable failure) implements Storage {
        @Override
        public List<String> filesBelow(String folder) {
            return List.of();
        }

        @Override
        public boolean isFolder(String path) {
            return false;
        }

        @Override
        public FileStamp stamp(String path) {
            return new FileStamp(1, 1);
        }

        @Override
        public byte[] read(String path, int most) throws IOException {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            throw (IOException) failure;
        }

        @Override
        public void write(String path, byte[] content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(String path) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Pictures pictures(String folder) {
            throw new UnsupportedOperationException();
        }
    }
}
