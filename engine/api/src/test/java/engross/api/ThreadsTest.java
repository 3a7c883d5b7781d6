package engross.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import engross.assembly.Pictures;
import engross.house.House;
import engross.testkit.ProjectFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One engine in many threads gives what an engine of its own gives each document. */
class ThreadsTest {
    private static final List<String> LANGUAGES = List.of("en", "zh", "ar", "ru");
    private static final Build BUILD = Build.of(Format.DOCX, Format.PDF);

    @Test
    void theSameBytesFromEveryThread() throws IOException, InterruptedException, ExecutionException {
        House house = House.read(ShippedHouse.files()).orThrow();
        Engine shared = Engine.of(house);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> work = new ArrayList<>();
            for (int i = 0; i < 3 * LANGUAGES.size(); i++) {
                SourceText source = decision(i);
                work.add(() -> made(shared, source));
            }
            int i = 0;
            for (Future<byte[]> made : pool.invokeAll(work)) {
                assertArrayEquals(made(Engine.of(house), decision(i++)), made.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static byte[] made(Engine engine, SourceText source) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Rendition rendition : BUILD.make(engine, source).orThrow()) {
            rendition.writeTo(all);
        }
        return all.toByteArray();
    }

    private static SourceText decision(int number) throws IOException {
        String name = "decision-701." + LANGUAGES.get(number % LANGUAGES.size()) + ".yaml";
        Path file = ProjectFiles.root().resolve("fixtures/decision").resolve(name);
        return new SourceText(name, Files.readAllBytes(file), Pictures.NONE);
    }
}
