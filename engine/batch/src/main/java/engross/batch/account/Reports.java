package engross.batch.account;

import engross.batch.storage.Storage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The account as files: for programs, for CI servers, and for people. */
public final class Reports {
    /** For programs. */
    public static final String JSON = "batch-report.json";

    /** For CI servers, in JUnit's form. */
    public static final String JUNIT = "batch-report.xml";

    /** For people. */
    public static final String PAGE = "batch-report.html";

    private Reports() {}

    /** Writes all three. @param folder the output folder */
    public static void write(Account account, Storage storage, String folder) throws IOException {
        write(storage, folder, JSON, JsonReport.of(account));
        write(storage, folder, JUNIT, JUnitReport.of(account));
        write(storage, folder, PAGE, PageReport.of(account));
    }

    private static void write(Storage storage, String folder, String name, String content) throws IOException {
        storage.write(Storage.child(folder, name), content.getBytes(StandardCharsets.UTF_8));
    }
}
