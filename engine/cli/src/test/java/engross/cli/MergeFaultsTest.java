package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.SourceText;
import engross.api.View;
import engross.api.WordMerge;
import engross.model.Result;
import engross.testkit.ProjectFiles;
import engross.transcription.Disposition;
import engross.transcription.Merged;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge writes no source that has a fault: the change that would bring it is told, the others are written. */
class MergeFaultsTest {
    @TempDir
    private Path folder;

    private static Result<Merged> merge(Path source, byte[] reviewed) {
        return WordMerge.ofUnchanged().make(Fixtures.ENGINE, Fixtures.text(source), reviewed, "reviewed.docx");
    }

    private static void assertFaultless(Path source, Merged merged) {
        SourceText patched = Fixtures.text(source, merged.source());
        Result<?> built = Fixtures.ENGINE.read(patched, View.MARKUP);
        assertTrue(built.value().isPresent(), built.diagnostics().toString());
    }

    private static List<Disposition> faults(Merged merged) {
        return merged.dispositions().stream()
                .filter(each -> each.reason().contains("would have a fault"))
                .toList();
    }

    @Test
    void whatRefersToNothingIsTold() throws Exception {
        Path fixtures = ProjectFiles.root().resolve("fixtures/redline");
        Path source = fixtures.resolve("resolution-1430.en.yaml");
        Path redline = folder.resolve("redline.docx");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        String revised = fixtures.resolve("resolution-1430-revised.en.yaml").toString();
        assertEquals(
                ExitCode.DONE,
                Engross.run(out, out, "redline", source.toString(), revised, "-o", redline.toString()),
                said.toString());
        Result<Merged> made = merge(source, Files.readAllBytes(redline));
        assertFaultless(source, made.orThrow());
        assertTrue(made.orThrow().source().contains("- delete: that rooms stand empty on 3 March each year,\n"));
        assertEquals(
                1, faults(made.orThrow()).size(), made.orThrow().dispositions().toString());
        assertTrue(
                faults(made.orThrow()).get(0).reason().contains("nothing has the id `fee-2`"),
                made.orThrow().dispositions().toString());
    }
}
