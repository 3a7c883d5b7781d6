package engross.cli;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import engross.opc.Deflate;
import engross.opc.ZipArchive;
import engross.opc.ZipEntry;
import engross.testkit.SmallWordFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on Word files of others: what a person gets who keeps marks, or who was sent a file that does harm. */
class WordCommandsTest {
    private static final long TIME = 2_000_000_000L;
    private static final long MEMORY = 512L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private Path folder;

    @Test
    void aReviewNamesAFileAsItWasGivenAndItsPageByItsName() throws IOException {
        Path plain = file("plain.docx", SmallWordFile.of(paragraph("One")).bytes());
        Path page = folder.resolve("page.html");
        CommandRun run = CommandRun.of("review", plain, "-o", page);
        assertEquals(0, run.code(), run.err());
        String given = plain.toString().replace('\\', '/');
        assertTrue(run.err().startsWith(given + ": warning"), run.err());
        assertFalse(Files.readString(page).contains(given));
        assertTrue(Files.readString(page).contains("plain.docx"));
    }

    @Test
    void marksAreKeptWhereThatIsAsked() throws IOException {
        String inserted =
                "<w:ins w:id=\"1\" w:author=\"Bob\" w:date=\"2026-05-07T00:00:00Z\"><w:r><w:t xml:space=\"preserve\"> more</w:t></w:r></w:ins>";
        Path old = file(
                "old.docx",
                SmallWordFile.of(paragraph("One") + paragraph("Two")).bytes());
        Path now = file(
                "new.docx",
                SmallWordFile.of("<w:p><w:r><w:t>One</w:t></w:r>" + inserted + "</w:p>" + paragraph("Two and three"))
                        .bytes());
        Path marked = folder.resolve("marked.docx");
        CommandRun run = CommandRun.of("redline", old, now, "-o", marked, "--author", "Ann", "--keep-marks");
        assertEquals(0, run.code(), run.err());
        assertFalse(run.err().contains("warning"), run.err());
        assertEquals(
                1, lines(CommandRun.of("changes", marked, "--author", "Bob").out()));
        assertEquals(
                1, lines(CommandRun.of("changes", marked, "--author", "Ann").out()));
        run = CommandRun.of("redline", old, now, "-o", marked, "--author", "Ann");
        assertTrue(run.err().contains("[marks-accepted]"), run.err());
        assertEquals(
                2, lines(CommandRun.of("changes", marked, "--author", "Ann").out()));
        Path source = Files.writeString(folder.resolve("a.yaml"), "type: resolution\n");
        assertEquals(2, CommandRun.of("redline", source, source, "--keep-marks").code());
    }

    private static long lines(String text) {
        return text.lines().filter(line -> line.contains("insertion")).count();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void filesThatDoHarmAreRefusedInShortTime() throws IOException {
        Path sound = file("sound.docx", SmallWordFile.of(paragraph("Text.")).bytes());
        CommandRun.of("changes", sound);
        for (Map.Entry<String, byte[]> hostile : hostile().entrySet()) {
            Path bad = file("bad.docx", hostile.getValue());
            Path out = folder.resolve("out.docx");
            for (List<Object> command : List.<List<Object>>of(
                    List.of("redline", sound, bad, "-o", out),
                    List.of("redline", bad, sound, "-o", out),
                    List.of("changes", bad),
                    List.of("accept", bad, "-o", out),
                    List.of("reject", bad, "-o", out),
                    List.of("import", bad, "-o", folder.resolve("out.yaml")))) {
                refused(hostile.getKey(), command);
            }
            assertFalse(Files.exists(out), hostile.getKey());
        }
    }

    /** Nothing of it is taken into the memory. The file takes no room on the disk. */
    @Test
    void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
        Path large = folder.resolve("large.docx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((1L << 31) + 1);
        }
        Path sound = file("sound.docx", SmallWordFile.of(paragraph("Text.")).bytes());
        Path source = Files.writeString(folder.resolve("a.yaml"), "type: resolution\n");
        for (List<Object> command : List.<List<Object>>of(
                List.of("redline", sound, large),
                List.of("changes", large),
                List.of("accept", large, "-o", folder.resolve("out.docx")),
                List.of("import", large),
                List.of("merge", source, large),
                List.of("review", large),
                List.of("review", sound, large))) {
            refused("package-too-large", command);
        }
    }

    private static void refused(String code, List<Object> command) {
        long thread = Thread.currentThread().getId();
        long time = THREADS.getCurrentThreadCpuTime();
        long memory = THREADS.getThreadAllocatedBytes(thread);
        CommandRun run = CommandRun.of(command.toArray());
        memory = THREADS.getThreadAllocatedBytes(thread) - memory;
        time = THREADS.getCurrentThreadCpuTime() - time;
        String told = code + " " + command + " " + run.err();
        assertEquals(1, run.code(), told);
        assertTrue(run.err().contains("[" + code.split(" ", 2)[0] + "]"), told);
        assertTrue(time < TIME, told + time / 1_000_000 + " ms");
        assertTrue(memory < MEMORY, told + (memory >> 20) + " MB");
    }

    /** By what is told, and which way it is brought about. */
    private static Map<String, byte[]> hostile() {
        byte[] sound = SmallWordFile.of(paragraph("Text.")).bytes();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("not-a-package empty", new byte[0]);
        files.put("not-a-package text", "Dear Sir".getBytes(StandardCharsets.UTF_8));
        files.put("damaged-package truncated", Arrays.copyOf(sound, sound.length - 40));
        byte[] encrypted = new byte[4096];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(start, 0, encrypted, 0, 4);
        files.put("encrypted-file", encrypted);
        files.put("package-too-large bomb", archive(Map.of("word/media/a.xml", new byte[300 << 20])));
        files.put(
                "document-type entity",
                archive(Map.of(
                        "word/document.xml",
                        bytes("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"))));
        files.put("part-outside traversal", archive(Map.of("../../evil.xml", bytes("<a/>"))));
        files.put(
                "strict-document",
                archive(Map.of(
                        "_rels/.rels",
                        relationship("http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument", ""))));
        files.put(
                "not-a-word-document outside",
                archive(Map.of("_rels/.rels", relationship(TRANSITIONAL, " TargetMode=\"External\""))));
        files.put("not-a-word-document none", archive(Map.of("a.xml", bytes("<a/>"))));
        return files;
    }

    private static final String TRANSITIONAL =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private static byte[] relationship(String type, String mode) {
        return bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\"" + type + "\" Target=\"word/document.xml\"" + mode
                + "/></Relationships>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(Map<String, byte[]> parts) {
        List<ZipEntry> entries = new ArrayList<>();
        try (Deflate deflate = new Deflate()) {
            Map<String, byte[]> all = new LinkedHashMap<>();
            all.put(
                    "[Content_Types].xml",
                    bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"));
            all.putAll(parts);
            all.forEach((name, content) -> entries.add(ZipEntry.deflated(name, content, content.length, deflate)));
        }
        return ZipArchive.of(entries);
    }

    /** Whatever byte is wrong, there is a file or a word about it, and no fault of ours. */
    @Test
    void flippedBytesAreAFileOrAFault() throws IOException {
        byte[] sound = SmallWordFile.of(paragraph("Some text.") + paragraph("More of it."))
                .bytes();
        Path now =
                file("now.docx", SmallWordFile.of(paragraph("Some other text.")).bytes());
        Random random = new Random(7);
        for (int round = 0; round < 80; round++) {
            byte[] content = sound.clone();
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
            Path bad = file("bad.docx", content);
            for (CommandRun run : List.of(
                    CommandRun.of("redline", bad, now, "-o", folder.resolve("out.docx")),
                    CommandRun.of("accept", bad, "-o", folder.resolve("out.docx")))) {
                assertTrue(run.code() == 0 || (run.code() == 1 && run.err().contains("error: ")), run.err());
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(path -> path.toString().endsWith(".tmp")));
        }
    }
}
