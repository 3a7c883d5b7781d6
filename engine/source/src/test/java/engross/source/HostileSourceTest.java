package engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import engross.model.Result;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sources that were made to hurt: each is refused, or read, without overflow; what is not linear would never end here. */
class HostileSourceTest {
    private static final String HEAD = "type: information\nlanguage: zh\ntitle: 文\nbody:\n";
    private static final int MANY = 200_000;

    private static Result<SourceDocument> read(String source) {
        return Sources.read(source.getBytes(StandardCharsets.UTF_8), "a.yaml", TestVocabulary.HOUSE);
    }

    private static void refused(String code, Result<SourceDocument> result) {
        assertTrue(result.value().isEmpty(), "the source was read");
        List<String> codes =
                result.diagnostics().stream().map(Diagnostic::code).distinct().toList();
        assertTrue(codes.contains(code), codes.toString());
    }

    @Test
    void aSourceCannotHaveAnyNumberOfVersionsRead() {
        String source = "type: contribution\nlanguage: en\nsource: N\ntitle: T\nproposals:\n"
                + "- {action: ADD, revised: versions/resolution-7.yaml}\n".repeat(2000);
        Result<SourceDocument> read = Sources.read(
                source.getBytes(StandardCharsets.UTF_8), "a.yaml", TestVocabulary.HOUSE, ErrorFixtures::version);
        refused("versions-too-large", read);
        assertTrue(read.diagnostics().size() < 1100, "the faults are bounded too");
    }

    @Test
    void aliasBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [{para: x}]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        refused("too-many-values", read(bomb + "body: *a11\n"));
    }

    @Test
    void repeatedAliasesOfALongTextAreRead() {
        String source = HEAD + "- para: &long " + "文".repeat(10_000) + "\n" + "- para: *long\n".repeat(1000);
        assertEquals(1001, read(source).orThrow().body().size());
    }

    @Test
    void oneLineOf100Megabytes() {
        byte[] line = new byte[100 * 1024 * 1024];
        Arrays.fill(line, (byte) 'a');
        refused("too-large", Sources.read(line, "a.yaml", TestVocabulary.HOUSE));
    }

    @Test
    void deepNesting() {
        refused("too-deep", read(HEAD + "- " + "{quote: [".repeat(10_000)));
        refused("too-deep", read("[".repeat(10_000)));
        StringBuilder lists = new StringBuilder(HEAD);
        for (int i = 0; i < 10_000; i++) {
            lists.append("{list: a), items: [{text: a, body: [");
        }
        refused("too-deep", read(lists.toString().replace(HEAD + "{", HEAD + "- {")));
    }

    @Test
    void invalidUtf8() {
        byte[] source = (HEAD + "- para: x\n").getBytes(StandardCharsets.UTF_8);
        source[source.length - 2] = (byte) 0xC0;
        refused("not-utf-8", Sources.read(source, "a.yaml", TestVocabulary.HOUSE));
    }

    @Test
    void aMillionShortItems() {
        refused("too-many-values", read(HEAD + "- list: a)\n  items:\n" + "  - a\n".repeat(1_000_000)));
    }

    @Test
    void moreFaultsThanAnybodyReads() {
        Result<SourceDocument> result = read(HEAD + "- pra: x\n".repeat(MANY / 4));
        refused("too-many-faults", result);
        assertEquals(1001, result.diagnostics().size());
    }

    @Test
    void signsThatOpenAndNeverClose() {
        for (String sign : List.of(
                "{++",
                "{--a",
                "{~~",
                "{>>",
                "{==",
                "++}",
                "*a",
                "**",
                "[",
                "[^",
                "[#",
                "[a](",
                "](",
                "\\",
                "www.",
                "http://a(")) {
            Result<SourceDocument> result = read(HEAD + "- para: '文" + sign.repeat(MANY) + "'\n");
            assertTrue(result.value().isPresent() || result.diagnostics().size() <= 2001, sign);
        }
    }

    @Test
    void marksInMarks() {
        refused("nested-mark", read(HEAD + "- para: '" + "{++{--".repeat(MANY) + "a" + "--}++}".repeat(MANY) + "'\n"));
    }

    @Test
    void manyReferencesInOneText() {
        refused("undefined-id", read(HEAD + "- para: '" + "文[#a]".repeat(MANY) + "'\n"));
        String marks = "{~~文~>字~~}{>>说<<}".repeat(MANY);
        assertEquals(
                MANY,
                read(HEAD + "- para: '" + marks + "'\n").orThrow().comments().size());
    }

    @Test
    void tablesOfManyColumnsOrLongSpans() {
        String columns = "- table: {columns: [" + "a, ".repeat(MANY) + "], rows: [[a]]}\n";
        refused("cells", read(HEAD + columns));
        String span = "- table: {columns: [a, b], rows: [[{text: a, columns: 99999, rows: 99999}]]}\n";
        refused("cells", read(HEAD + span));
    }

    @Test
    void keysThatNobodyKnows() {
        StringBuilder source = new StringBuilder(HEAD + "- para: x\n");
        for (int i = 0; i < MANY / 2; i++) {
            source.append('k').append(i).append(": 1\n");
        }
        source.append("k".repeat(1000)).append(": 1\n");
        refused("unknown-key", read(source.toString()));
    }

    @Test
    void manyIdsAndAsManyThatAreMissing() {
        StringBuilder source = new StringBuilder(HEAD);
        for (int i = 0; i < MANY / 8; i++) {
            source.append("- {para: '[#b")
                    .append(i)
                    .append("]', id: a")
                    .append(i)
                    .append("}\n");
        }
        refused("undefined-id", read(source.toString()));
    }
}
