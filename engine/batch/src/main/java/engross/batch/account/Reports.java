package engross.batch.account;

import engross.batch.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The account as files: for programs, for CI servers, and for people. */
public final class Reports {
    /** For programs. */
    public static final String JSON = "batch-report.json";

    /** For CI servers, in JUnit's form. */
    public static final String JUNIT = "batch-report.xml";

    /** For people. */
    public static final String PAGE = "batch-report.html";

    private Reports() {}

    /** Writes all three, at once: nothing else is left to do then. @param folder the output folder */
    public static void write(Account account, Storage storage, String folder) throws IOException {
        try {
            Stream.<Runnable>of(
                            () -> write(storage, folder, JSON, () -> JsonReport.of(account)),
                            () -> write(storage, folder, JUNIT, () -> JUnitReport.of(account)),
                            () -> write(storage, folder, PAGE, () -> PageReport.of(account)))
                    .parallel()
                    .forEach(Runnable::run);
        } catch (UncheckedIOException e) {
            throw new IOException("the account cannot be written: " + e.getMessage(), e);
        }
    }

    private static void write(Storage storage, String folder, String name, Content content) {
        try {
            storage.write(Storage.child(folder, name), content.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private interface Content {
        String text() throws IOException;
    }
}
