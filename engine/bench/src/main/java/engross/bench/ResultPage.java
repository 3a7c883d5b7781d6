package engross.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results as a page of Markdown. */
final class ResultPage {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final String WHOLE = "Stages.whole";

    private static final String SETTING = """
            The report is the one of
            fourteen pages in Chinese `fixtures/report/report-radio.zh.yaml`: numbered paragraphs, lists, wide tables, notes, links; the decision
            is `fixtures/decision/decision-701.zh.yaml`. Elapsed time is longer than the processor's where the machine is busy: compare ratios.""";

    private static final String PROCESSES = """
            All commands in turn, so that a machine that slows down slows all of them; ratios are pair by pair, to the first line
            of each table. Engross is `./engross` with its archive of classes. Other tools get the same texts, flattened and without notes, links and
            formats where they take none; none of them checks a source, counts labels or makes a PDF accessible.""";

    private static final String PEERS_SAID = """
            docx4j gets the numbered tree, a package that was read once, and writes paragraphs, runs, links, tables and notes.
            The template tools get texts in memory, flattened, without notes, links and formats, and have their templates parsed and
            cached. None of the three reads a source or checks it: that is in Engross's first line alone. Its second line does what they
            do, from values in memory through a template to a file, and counts labels, notes and references on the way.""";

    private static final String GROWTH = """
            A heading, nine numbered paragraphs, a list and a table of eight rows for every page asked for, one paragraph a page changed where
            two texts are compared. Milliseconds of processor time a page, the median of nine runs, of three from a hundred pages on, of one
            for a thousand. The first line is small enough to be noise.""";

    private static final String LEFT = """
            * A cold process: the virtual machine is there after 40 to 50 ms, and no flag takes more than five off that. Of the rest two fifths of the
              processor time is its compiler, on a thread of its own. Of a check's own thread, sampled: a fifth reads the options of the command
              (picocli generates classes for its annotations), a tenth parses the house's templates, a fifth reads and checks the source, a
              fifteenth is the prepared house. What FreeMarker and OpenPDF do at their first use is done by a second thread meanwhile
              ([16](../adr/0016-a-cold-run.md)).
            * YAML to .docx, warm: half is reading YAML and checking the source, a quarter the template, the rest writing, of which compressing
              the document is half. The parts that all documents of a language share are compressed once, and the level of compression
              is where a further one costs more time than it saves bytes.
            * PDF, warm: lines are broken, glyphs looked up and pages compressed; fonts are cut down and compressed once a document.
            * Redline: two texts are read, which is a third, compared, which is a quarter, and the result is told line by line and held against both
              texts, which is another quarter; the proof on the bytes writes and reads the file again on top.
            * A batch: its workers do without the second compiler of the virtual machine, which in 2,400 documents takes more than it gives back.""";

    /** A line of a table. */
    private record Row(String benchmark, String what) {}

    private static final List<Row> PEERS = List.of(
            new Row(WHOLE, "Engross, YAML text to .docx"),
            new Row("Stages.values", "Engross, source document in memory through its template to .docx"),
            new Row("Stages.word", "Engross, tree to .docx"),
            new Row("Peers.docx4j", "docx4j 11.5.13, tree to .docx, by its object factory"),
            new Row("Peers.xdocreport", "XDocReport 2.1.0 with FreeMarker, plain texts into a cached template"),
            new Row("Peers.poitl", "poi-tl 1.12.2, plain texts into a template"));

    private static final List<Row> STAGES = List.of(
            new Row("Stages.yaml", "yaml: text to nodes"),
            new Row("Stages.source", "yaml and source: text to source document"),
            new Row("Stages.assembly", "assembly: source document to tree"),
            new Row("Stages.numbering", "numbering: labels, references, notes"),
            new Row("Stages.word", "word: tree to .docx"),
            new Row(WHOLE, "whole, .docx"),
            new Row("Stages.pdf", "pdf: tree to .pdf"),
            new Row("Stages.both", "whole, .docx and .pdf"),
            new Row("Stages.redline", "redline: two texts read and compared"),
            new Row("Stages.proved", "redline: the same, written and proved on the bytes"),
            new Row("Stages.wordFiles", "redline of two Word files, proved"));

    private final Machine machine;
    private final String loadAfter;
    private final Map<String, RunResult> results = new TreeMap<>();
    private final Measured measured;
    private final String manyDocuments;

    ResultPage(
            Machine machine, String loadAfter, Collection<RunResult> results, Measured measured, String manyDocuments) {
        this.machine = machine;
        this.loadAfter = loadAfter;
        this.measured = measured;
        this.manyDocuments = manyDocuments;
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            this.results.put(name.substring("engross.bench.".length()), result);
        }
    }

    String text() {
        StringBuilder page = new StringBuilder("# What a document costs\n\n");
        line(page, "Written by `engine/bench/run`, which runs everything on this page. " + SETTING);
        line(page, "");
        line(
                page,
                String.format(
                        Locale.ROOT,
                        "%s · %s · %d × %s · load %s before the inside was measured, %s after · %s",
                        machine.date(),
                        machine.java(),
                        machine.processors(),
                        machine.processor(),
                        machine.load(),
                        loadAfter,
                        String.join(" · ", measured.versions())));
        line(page, "");
        line(page, "## Whole processes, from cold\n");
        line(page, PROCESSES);
        line(page, "");
        line(page, "![Processor time of whole processes](processes.svg)\n");
        page.append(measured.processes()).append('\n');
        warmPdf(page);
        table(page, "## Word files, warm, beside what else makes them\n", PEERS);
        line(page, PEERS_SAID);
        line(page, "");
        table(page, "## Stage by stage, warm\n", STAGES);
        line(page, "## Growth\n");
        line(page, GROWTH);
        line(page, "");
        page.append(measured.growth()).append('\n');
        line(page, "## A thousand documents in a row, in 256 MB of heap\n");
        line(page, manyDocuments + ".\n");
        line(page, "## What is left\n");
        line(page, LEFT);
        return page.toString();
    }

    /** How far what warms up writes the same PDF. */
    private void warmPdf(StringBuilder page) {
        line(page, "## The report as PDF, warm\n");
        line(page, "| what | processor ms | to Engross |");
        line(page, "|---|---:|---:|");
        double own = profiled("Stages.pdf", WorkerTime.KEY);
        line(page, "| Engross, tree to .pdf | " + figure(own, 1) + " | 1.00 |");
        measured.warmPdf()
                .forEach((tool, time) ->
                        line(page, "| " + tool + " | " + figure(time, 1) + " | " + figure(time / own, 2) + " |"));
        line(page, "");
    }

    private void table(StringBuilder page, String title, List<Row> rows) {
        line(page, title);
        line(page, "| what | processor ms | to the whole of Engross | elapsed ms | allocated, MB |");
        line(page, "|---|---:|---:|---:|---:|");
        double whole = profiled(WHOLE, WorkerTime.KEY);
        for (Row row : rows) {
            double time = profiled(row.benchmark(), WorkerTime.KEY);
            line(
                    page,
                    "| " + row.what() + " | "
                            + Stream.of(
                                            time,
                                            time / whole,
                                            elapsed(row.benchmark()),
                                            profiled(row.benchmark(), ALLOCATION) / 1e6)
                                    .map(value -> figure(value, 2))
                                    .collect(Collectors.joining(" | "))
                            + " |");
        }
        page.append('\n');
    }

    /** A benchmark that failed has no figures. */
    private static String figure(double value, int digits) {
        return Double.isNaN(value) ? "failed" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private double elapsed(String benchmark) {
        RunResult result = results.get(benchmark);
        return result == null ? Double.NaN : result.getPrimaryResult().getScore();
    }

    private double profiled(String benchmark, String key) {
        RunResult result = results.get(benchmark);
        Map<String, ?> profiled = result == null ? Map.of() : result.getSecondaryResults();
        return profiled.get(key) instanceof Result<?> found ? found.getScore() : Double.NaN;
    }

    private static void line(StringBuilder page, String text) {
        page.append(text).append('\n');
    }
}
