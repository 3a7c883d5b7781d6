package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.api.WordMerge;
import engross.model.Result;
import engross.testkit.LibreOffice;
import engross.transcription.Disposition;
import engross.transcription.Merged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reviewer does in LibreOffice with recording on, back into the source. Without LibreOffice and its Python it is skipped. */
class OfficeMergeTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void officeIsThere() throws InterruptedException {
        assumeTrue(
                LibreOffice.isThere(), "LibreOffice or its Python (apt: libreoffice-writer, python3-uno) is not here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | exist only    | are kept only | paper originals shall be retained; | that microfilms shall be retained as well;
            zh | 大多仅有纸质版 | 多数只有纸质版 | 纸质原件须予以保留；               | 缩微胶片亦须予以保留；
            ar | آخذ في التلف   | آخذ في الزوال  | تُحفظ كل وثيقة بجميع اللغات التي صدرت بها؛ | تُحفظ الأفلام المصغرة كذلك؛
            fr | n'existent que | n'ont été gardés que | les originaux sur papier sont conservés; | les microfilms sont conservés aussi;
            es | existen únicamente | se conservan solo | se conservarán los originales en papel; | se conservarán también los microfilmes;
            ru | существуют лишь | имеются только | каждый документ сохраняется на всех языках, на которых он был выпущен; | микрофильмы также сохраняются;
            """)
    void whatIsRecordedThereStandsInTheSource(String language, String old, String now, String after, String added)
            throws Exception {
        Path source = Fixtures.source("decision-701." + language + ".yaml");
        Path sent = folder.resolve("sent.docx");
        Path back = folder.resolve("back.docx");
        Files.write(sent, Fixtures.word(source));
        LibreOffice.run(
                folder,
                "edit-recorded.py",
                List.of(
                        sent.toString(),
                        back.toString(),
                        folder.resolve("profile").toUri().toString(),
                        old,
                        now,
                        after,
                        added));
        Result<Merged> made = WordMerge.ofUnchanged()
                .make(Fixtures.ENGINE, Fixtures.text(source), Files.readAllBytes(back), "back.docx");
        Merged merged = made.orThrow();
        assertEquals(2, merged.dispositions().size(), merged.dispositions().toString());
        assertTrue(
                merged.dispositions().stream().allMatch(Disposition::isSettled),
                merged.dispositions().toString());
        assertEquals(List.of(), made.diagnostics());
        assertTrue(merged.source().contains("- insert: " + added + "\n"), merged.source());
        assertTrue(merged.source().contains("by: Reviewer\n"), merged.source());
        assertTrue(merged.source().contains("{@Reviewer~~" + old + "~>" + now + "~~}"), merged.source());
        List<String> before = Files.readAllLines(source);
        long kept =
                before.stream().filter(line -> merged.source().contains(line)).count();
        assertEquals(before.size() - 1, kept, "all else stays as it is");
    }
}
