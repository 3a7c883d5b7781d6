package engross.bench;

import engross.model.Document;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What else makes Word files on the JVM, given the content of the report in memory: none of it reads a source or counts a label. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Peers {

    /** docx4j's object tree, made from the numbered tree of the report. */
    @State(Scope.Benchmark)
    public static class Docx4j {
        private final Docx4jPeer peer;

        public Docx4j() {
            SampleReport report = new SampleReport();
            Document tree = report.tree();
            peer = new Docx4jPeer(tree, report.word(tree));
        }
    }

    /** XDocReport and its FreeMarker template. */
    @State(Scope.Benchmark)
    public static class XDocReport {
        private final XDocReportPeer peer;

        public XDocReport() {
            SampleReport report = new SampleReport();
            Document tree = report.tree();
            FlatReport content = FlatReport.of(tree);
            peer = new XDocReportPeer(content, XDocReportPeer.template(content, report.word(tree)));
        }
    }

    /** poi-tl and its template. */
    @State(Scope.Benchmark)
    public static class PoiTl {
        private final PoiTlPeer peer;

        public PoiTl() {
            SampleReport report = new SampleReport();
            Document tree = report.tree();
            FlatReport content = FlatReport.of(tree);
            peer = new PoiTlPeer(content, PoiTlPeer.template(content, report.word(tree)));
        }
    }

    @Benchmark
    public byte[] docx4j(Docx4j state) throws Exception {
        return state.peer.write();
    }

    @Benchmark
    public byte[] xdocreport(XDocReport state) throws Exception {
        return state.peer.write();
    }

    @Benchmark
    public byte[] poitl(PoiTl state) throws Exception {
        return state.peer.write();
    }
}
