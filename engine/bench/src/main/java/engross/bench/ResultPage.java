package engross.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results as a page of Markdown. */
final class ResultPage {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final String WHOLE = "Stages.whole";

    /** A line of a table. */
    private record Row(String benchmark, String what) {}

    private static final List<Row> PEERS = List.of(
            new Row(WHOLE, "Engross, YAML text to .docx"),
            new Row("Stages.word", "Engross, tree to .docx"),
            new Row("Peers.docx4j", "docx4j 11.5.13, tree to .docx, by its object factory"),
            new Row("Peers.xdocreport", "XDocReport 2.1.0 with FreeMarker, plain texts into a template"),
            new Row("Peers.poitl", "poi-tl 1.12.2, plain texts into a template"));

    private static final List<Row> STAGES = List.of(
            new Row("Stages.yaml", "yaml: text to nodes"),
            new Row("Stages.source", "yaml and source: text to source document"),
            new Row("Stages.assembly", "assembly: source document to tree"),
            new Row("Stages.numbering", "numbering: labels, references, notes"),
            new Row("Stages.word", "word: tree to .docx"),
            new Row(WHOLE, "whole"));

    private final Machine machine;
    private final String loadAfter;
    private final Map<String, RunResult> results = new TreeMap<>();
    private final String manyDocuments;

    ResultPage(Machine machine, String loadAfter, Collection<RunResult> results, String manyDocuments) {
        this.machine = machine;
        this.loadAfter = loadAfter;
        this.manyDocuments = manyDocuments;
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            this.results.put(name.substring("engross.bench.".length()), result);
        }
    }

    String text() {
        StringBuilder page = new StringBuilder("# What a document costs\n\n");
        line(
                page,
                "Written by `engine/bench/run`, which runs everything on this page in turn. The document is the report of ten");
        line(
                page,
                "pages `" + SampleReport.FILE
                        + "`: numbered paragraphs, lists, wide tables, notes, links, in Chinese.");
        line(
                page,
                "Warm, one thread, JMH 1.37, a process each. Elapsed time is longer than the processor's where the machine is busy.\n");
        line(
                page,
                String.format(
                        Locale.ROOT,
                        "%s · %s · %d × %s · load %s before, %s after\n",
                        machine.date(),
                        machine.java(),
                        machine.processors(),
                        machine.processor(),
                        machine.load(),
                        loadAfter));
        table(page, "## Beside what else makes Word files\n", PEERS);
        line(
                page,
                "docx4j gets the numbered tree, a package that was read once, and writes paragraphs, runs, links, tables and notes.");
        line(
                page,
                "The template tools get texts in memory, flattened, without notes, links and formats. None of the three reads a");
        line(page, "source, checks it or counts labels: all of that is in Engross's first line.\n");
        table(page, "## Stage by stage\n", STAGES);
        line(page, "## A thousand documents in a row, in 256 MB of heap\n");
        line(page, manyDocuments + ".");
        return page.toString();
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
                    String.format(
                            Locale.ROOT,
                            "| %s | %.2f | %.2f | %.2f | %.2f |",
                            row.what(),
                            time,
                            time / whole,
                            result(row.benchmark()).getPrimaryResult().getScore(),
                            profiled(row.benchmark(), ALLOCATION) / 1e6));
        }
        page.append('\n');
    }

    private RunResult result(String benchmark) {
        return Objects.requireNonNull(results.get(benchmark), benchmark);
    }

    private double profiled(String benchmark, String key) {
        Map<String, ?> profiled = result(benchmark).getSecondaryResults();
        return ((Result<?>) Objects.requireNonNull(profiled.get(key), key)).getScore();
    }

    private static void line(StringBuilder page, String text) {
        page.append(text).append('\n');
    }
}
