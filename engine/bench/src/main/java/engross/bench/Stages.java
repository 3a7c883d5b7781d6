package engross.bench;

import engross.api.Build;
import engross.api.Format;
import engross.api.NumberedDocument;
import engross.api.Rendition;
import engross.api.SourceRedline;
import engross.api.SourceText;
import engross.api.View;
import engross.model.Document;
import engross.model.Result;
import engross.source.SourceDocument;
import engross.yaml.Yaml;
import engross.yaml.YamlNode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Engross: from the text of the report to the bytes of the .docx, and each stage by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Stages {
    private final SampleReport report = new SampleReport();
    private final SourceDocument source = report.source();
    private final Document assembled = report.assembled(source);
    private final Document numbered = report.numbered(assembled);

    private final SourceText text = report.text("会议", "会议");
    private final SourceText revised = report.text("会议", "全体会议");
    private final NumberedDocument document =
            report.engine().read(text, View.MARKUP).orThrow();
    private final byte[] oldWord = report.engine().word(document).orThrow();
    private final byte[] newWord = report.engine()
            .read(revised, View.MARKUP)
            .then(report.engine()::word)
            .orThrow();

    @Benchmark
    public byte[] pdf() {
        return report.engine().pdf(document, View.MARKUP, List.of()).orThrow();
    }

    @Benchmark
    public List<Rendition> both() {
        return Build.of(Format.DOCX, Format.PDF).make(report.engine(), text).orThrow();
    }

    /** Both texts read and compared; not written. */
    @Benchmark
    public NumberedDocument redline() {
        return SourceRedline.of(Format.DOCX)
                .compare(report.engine(), text, revised)
                .orThrow();
    }

    /** Both texts read and compared, and the Word file written and proved on its bytes. */
    @Benchmark
    public List<Rendition> proved() {
        return SourceRedline.of(Format.DOCX)
                .make(report.engine(), text, revised)
                .orThrow();
    }

    /** Two Word files to one with tracked changes, proved. */
    @Benchmark
    public byte[] wordFiles() {
        return GrowingText.compared(oldWord, newWord);
    }

    /** What the template tools do: values in memory into a template, and written. */
    @Benchmark
    public byte[] values() {
        return report.word(report.numbered(report.assembled(source)));
    }

    @Benchmark
    public byte[] whole() {
        return report.word(report.tree());
    }

    @Benchmark
    public Result<YamlNode> yaml() {
        return Yaml.read(report.content(), SampleReport.FILE);
    }

    /** With the reading of the YAML, which is its first half. */
    @Benchmark
    public SourceDocument source() {
        return report.source();
    }

    @Benchmark
    public Document assembly() {
        return report.assembled(source);
    }

    @Benchmark
    public Document numbering() {
        return report.numbered(assembled);
    }

    @Benchmark
    public byte[] word() {
        return report.word(numbered);
    }
}
