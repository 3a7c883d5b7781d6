package engross.bench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody would write a script of instead, on the same documents. Each peer gets what it can start from: LibreOffice and docx4j our
 * Word files, pandoc Markdown that it made of them before. So they count no label, check no source and set no marks.
 */
final class PeerRuns {
    private final Path folder;

    PeerRuns(Path folder) {
        this.folder = folder;
    }

    String table(Path session, int documents) throws IOException, InterruptedException {
        Path output = folder.resolve("ours");
        BatchRuns.delete(output);
        StringBuilder table = new StringBuilder(
                "| what | documents a second | processor ms a document | to Engross |\n|---|---:|---:|---:|\n");
        TimedProcess ours = Throughput.run(2, session.resolve("sources").toString(), "-o", output.toString());
        List<String> word = word(output);
        row(table, "Engross, source to .docx and .pdf", ours, documents, ours);
        Path made = Files.createDirectories(folder.resolve("peers"));
        List<String> office = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=file://" + folder.resolve("office-profile"),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                made.toString()));
        office.addAll(word);
        peer(table, "LibreOffice headless, .docx to .pdf, one process", office, word.size(), ours);
        peer(table, "docx4j and FOP, .docx to .pdf, one process", fop(word, made), word.size(), ours);
        peer(table, "pandoc, Markdown to .docx, a process each", pandoc(word, made), word.size(), ours);
        return table.toString();
    }

    private static List<String> word(Path output) throws IOException {
        try (Stream<Path> walk = Files.walk(output)) {
            return walk.map(Path::toString)
                    .filter(name -> name.endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    private static void peer(StringBuilder table, String what, List<String> command, int documents, TimedProcess ours)
            throws IOException, InterruptedException {
        TimedProcess run = TimedProcess.run(2, command);
        if (run.code() != 0) {
            table.append("| ")
                    .append(what)
                    .append(" | did not run: ")
                    .append(run.code())
                    .append(" | | |\n");
            return;
        }
        row(table, what, run, documents, ours);
    }

    private static void row(StringBuilder table, String what, TimedProcess run, int documents, TimedProcess ours) {
        table.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.0f | %.1f |%n",
                what,
                documents / run.elapsed(),
                1000 * run.processor() / documents,
                run.processor() / ours.processor()));
    }

    private static List<String> fop(List<String> word, Path made) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                FopPeer.class.getName(),
                made.toString()));
        command.addAll(word);
        return command;
    }

    private static List<String> pandoc(List<String> word, Path made) throws IOException, InterruptedException {
        for (String file : word) {
            String markdown = made.resolve(Path.of(file).getFileName() + ".md").toString();
            int unused =
                    new ProcessBuilder("pandoc", file, "-o", markdown).start().waitFor();
        }
        String script = "for file in " + made + "/*.md; do pandoc \"$file\" -o \"$file.docx\" || exit 1; done";
        return List.of("bash", "-c", script);
    }
}
