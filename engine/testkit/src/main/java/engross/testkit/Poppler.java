package engross.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a PDF as the tools of Poppler read it, a reader that shares no code with PDFBox. */
public final class Poppler {
    private static final Pattern QUOTED = Pattern.compile("^ *\"(.*)\"$", Pattern.MULTILINE);

    private Poppler() {}

    /** Whether the tools are installed. */
    public static boolean isThere() {
        try {
            run("pdftotext", "-v");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The text of each page in the order in which it is drawn, with headers and footers. */
    public static List<String> drawn(byte[] pdf) throws IOException {
        return List.of(withFile(pdf, file -> run("pdftotext", "-raw", "-enc", "UTF-8", file, "-"))
                .split("\f"));
    }

    /** The text of each page in the order that Poppler finds, with headers and footers. */
    public static List<String> read(byte[] pdf) throws IOException {
        return List.of(withFile(pdf, file -> run("pdftotext", "-enc", "UTF-8", file, "-"))
                .split("\f"));
    }

    /** The pieces of text that the structure tree holds, in its order. */
    public static List<String> structure(byte[] pdf) throws IOException {
        List<String> pieces = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(withFile(pdf, file -> run("pdfinfo", "-struct-text", "-enc", "UTF-8", file)));
        while (quoted.find()) {
            pieces.add(quoted.group(1));
        }
        return pieces;
    }

    private interface Tool {
        String run(String file) throws IOException;
    }

    private static String withFile(byte[] pdf, Tool tool) throws IOException {
        Path file = Files.createTempFile("engross", ".pdf");
        try {
            Files.write(file, pdf);
            return tool.run(file.toString());
        } finally {
            Files.delete(file);
        }
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
