package engross.bench;

import engross.api.AssembledDocument;
import engross.api.Build;
import engross.api.Engine;
import engross.api.Format;
import engross.api.NumberedDocument;
import engross.api.SourceRedline;
import engross.api.SourceText;
import engross.api.View;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What every stage costs for documents of one to a thousand pages; its output is a table. */
final class Growth {
    private static final int[] PAGES = {1, 10, 100, 1000};
    private static final List<String> STAGES =
            List.of("source and assembly", "numbering", "word", "pdf", "redline of the tree");

    private Growth() {}

    public static void main(String[] arguments) throws IOException {
        SampleReport report = new SampleReport();
        Engine engine = report.engine();
        System.out.println("| pages asked for, made | " + String.join(", ms a page | ", STAGES) + ", ms a page |");
        System.out.println("|---:|" + "---:|".repeat(STAGES.size()));
        // The small ones warm up for the large ones.
        for (int i = 0; i < 30; i++) {
            measure(engine, 10);
        }
        for (int pages : PAGES) {
            int made = pages(engine, text(pages, 0));
            double[][] runs = new double[pages >= 1000 ? 1 : pages >= 100 ? 3 : 9][];
            for (int i = 0; i < runs.length; i++) {
                runs[i] = measure(engine, pages);
            }
            StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %d, %d |", pages, made));
            for (int stage = 0; stage < STAGES.size(); stage++) {
                int which = stage;
                double[] sorted = Arrays.stream(runs)
                        .mapToDouble(run -> run[which])
                        .sorted()
                        .toArray();
                row.append(String.format(Locale.ROOT, " %.2f |", sorted[sorted.length / 2] / made));
            }
            System.out.println(row);
        }
    }

    private static int pages(Engine engine, SourceText text) throws IOException {
        byte[] pdf = Build.of(Format.PDF).make(engine, text).orThrow().get(0).content();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static double[] measure(Engine engine, int pages) {
        SourceText text = text(pages, 0);
        SourceText revised = text(pages, 1);
        double[] millis = new double[STAGES.size()];
        AssembledDocument[] assembled = new AssembledDocument[1];
        NumberedDocument[] numbered = new NumberedDocument[1];
        millis[0] = millis(() -> assembled[0] = engine.assemble(text).orThrow());
        millis[1] = millis(() -> numbered[0] = engine.number(assembled[0]).orThrow());
        millis[2] = millis(() -> engine.word(numbered[0]).orThrow());
        millis[3] = millis(() -> engine.pdf(numbered[0], View.MARKUP, List.of()).orThrow());
        millis[4] = millis(() -> SourceRedline.of(Format.DOCX)
                        .compare(engine, text, revised)
                        .orThrow())
                - 2 * millis[0]
                - 3 * millis[1];
        return millis;
    }

    private static double millis(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }

    /** About so many pages: a heading, numbered paragraphs, a list and a table each. @param version what differs in it */
    private static SourceText text(int pages, int version) {
        StringBuilder yaml =
                new StringBuilder("type: report\nlanguage: en\nsource: secretary-general\ntitle: Growth\nbody:\n");
        for (int page = 1; page <= pages; page++) {
            yaml.append("- heading: Part ").append(page).append('\n');
            for (int i = 1; i <= 9; i++) {
                yaml.append("- numbered: Paragraph ")
                        .append(i)
                        .append(" of part ")
                        .append(page)
                        .append(" says what the Council decided in its session on the use of ")
                        .append(version == 1 && i == 3 ? "all its means" : "the means")
                        .append(" that were put at its disposal, with the reasons and the dates that belong to it.\n");
            }
            yaml.append("- list: a)\n  items:\n  - first item of the list;\n  - last item of the list.\n");
            yaml.append(
                    "- table:\n    columns:\n    - {title: Item, width: 30}\n    - {title: Amount, width: 70}\n    rows:\n");
            for (int i = 1; i <= 8; i++) {
                yaml.append("    - [Row ")
                        .append(i)
                        .append(", ")
                        .append(page * i)
                        .append("]\n");
            }
        }
        return new SourceText(
                "growth.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8), file -> Optional.empty());
    }
}
