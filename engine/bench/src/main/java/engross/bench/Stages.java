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
