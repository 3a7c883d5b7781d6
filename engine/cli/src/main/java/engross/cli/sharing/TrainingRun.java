package engross.cli.sharing;

import engross.cli.Engross;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that uses the product as editors do, so that the virtual machine sees which classes that takes: a source of every kind
 * of script is started, checked, built into both formats, compared, and made in a batch. Nothing that it writes is kept.
 */
public final class TrainingRun {
    private TrainingRun() {}

    /** Runs the commands. What one of them finds fault with is no fault here: a house need not have every type. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("engross");
        try {
            run("--help");
            for (String[] kind : new String[][] {{"resolution", "en"}, {"report", "zh"}, {"contribution", "ar"}}) {
                String source = folder.resolve(kind[0] + ".yaml").toString();
                run("new", kind[0], "--lang", kind[1], "-o", source);
                run("check", source);
                run("build", source, "-o", folder.toString());
            }
            Path base = folder.resolve("resolution.yaml");
            if (Files.exists(base)) {
                Path revised = folder.resolve("revised.yaml");
                Files.writeString(revised, Files.readString(base).replace("subparagraph", "point"));
                run(
                        "redline",
                        base.toString(),
                        revised.toString(),
                        "-o",
                        folder.resolve("r.docx").toString());
                Files.writeString(revised, Files.readString(base).replace("title:", "titel:"));
                run("check", revised.toString());
            }
            run(
                    "batch",
                    folder.toString(),
                    "-f",
                    "docx",
                    "-o",
                    folder.resolve("batch").toString());
        } finally {
            delete(folder);
        }
    }

    private static void run(String... arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Engross.run(nowhere, nowhere, arguments);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> below = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : below) {
                Files.delete(path);
            }
        }
    }
}
