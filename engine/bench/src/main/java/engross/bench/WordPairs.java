package engross.bench;

import com.sun.management.OperatingSystemMXBean;
import engross.opc.WordPackage;
import engross.revisions.WordComparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What comparing two Word files costs, from bytes to bytes: ten pages warm, a long standard in a new process, and the smallest heap that the
 * long one needs. {@code WordPairs}: the figures; {@code WordPairs OLD NEW}: compares two files once, for the processes that it starts.
 */
final class WordPairs {
    private static final int TEN_PAGES = 120;
    private static final int STANDARD = 7700;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordPairs() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            compare(Files.readAllBytes(Path.of(arguments[0])), Files.readAllBytes(Path.of(arguments[1])));
            System.out.print(
                    ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
            return;
        }
        warm();
        Path old = Files.write(Files.createTempFile("old", ".docx"), document(STANDARD, false));
        Path now = Files.write(Files.createTempFile("new", ".docx"), document(STANDARD, true));
        long unpacked = unpacked(old) + unpacked(now);
        double cold = seconds(old, now, 1024);
        say("two Word files of %d paragraphs in a new process: %.2f s of processor time", STANDARD, cold);
        int heap = leastHeap(old, now);
        say("smallest heap of %d MB unpacked: %d MB, %.1f times", unpacked >> 20, heap, heap * 1048576.0 / unpacked);
        Files.delete(old);
        Files.delete(now);
    }

    private static void say(String format, Object... values) {
        System.out.println("* " + String.format(Locale.ROOT, format, values));
    }

    private static void warm() {
        byte[] old = document(TEN_PAGES, false);
        byte[] now = document(TEN_PAGES, true);
        double[] millis = new double[400];
        for (int i = 0; i < millis.length; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            compare(old, now);
            millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
        }
        double[] last = Arrays.copyOfRange(millis, 200, 400);
        Arrays.sort(last);
        say("two Word files of ten pages, warm: %.1f ms in the median, %.1f at best", last[100], last[0]);
    }

    private static byte[] compare(byte[] old, byte[] now) {
        return WordComparison.by("Ann", "2026-05-08T00:00:00Z")
                .compare(
                        WordPackage.read(old, "old").orThrow(),
                        "old",
                        WordPackage.read(now, "new").orThrow(),
                        "new")
                .orThrow()
                .parts()
                .toBytes();
    }

    /** Processor time of a process; not a number where it did not end well. */
    private static double seconds(Path old, Path now, int megabytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WordPairs.class.getName(),
                        old.toString(),
                        now.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String time = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Long.parseLong(time) / 1e9 : Double.NaN;
    }

    /** In megabytes, to the nearest eight. */
    private static int leastHeap(Path old, Path now) throws IOException, InterruptedException {
        int fails = 0;
        int works = 1024;
        while (works - fails > 8) {
            int middle = (fails + works) / 2;
            if (Double.isNaN(seconds(old, now, middle))) {
                fails = middle;
            } else {
                works = middle;
            }
        }
        return works;
    }

    private static long unpacked(Path file) throws IOException {
        return WordPackage.read(Files.readAllBytes(file), "file").orThrow().parts().parts().stream()
                .mapToLong(part -> content(file, part).length)
                .sum();
    }

    private static byte[] content(Path file, String part) {
        try {
            return WordPackage.read(Files.readAllBytes(file), "file")
                    .orThrow()
                    .parts()
                    .content(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paragraphs of forty words in runs of ten, as an editor leaves them. @param edited whether a quarter of them is edited */
    private static byte[] document(int paragraphs, boolean edited) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            Random words = new Random(i);
            body.append("<w:p w:rsidR=\"00A")
                    .append(i)
                    .append("\"><w:pPr><w:spacing w:before=\"120\"/><w:jc w:val=\"both\"/></w:pPr>");
            for (int run = 0; run < 4; run++) {
                body.append("<w:r w:rsidR=\"00B")
                        .append(i)
                        .append(
                                "\"><w:rPr><w:lang w:val=\"en-GB\"/><w:sz w:val=\"22\"/></w:rPr><w:t xml:space=\"preserve\">");
                for (int word = 0; word < 10; word++) {
                    boolean other = edited && i % 4 == 1 && run * 10 + word == i % 40;
                    body.append(other ? "otherwise" : "word" + words.nextInt(3000))
                            .append(' ');
                }
                body.append("</w:t></w:r>");
            }
            body.append("</w:p>");
        }
        return archive("<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>");
    }

    private static byte[] archive(String main) {
        String types = "http://schemas.openxmlformats.org/package/2006/";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + types + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + types + "relationships\"><Relationship Id=\"m\" Type=\""
                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", main);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
