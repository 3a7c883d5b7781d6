package engross.fonts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.fonts.CompoundGlyph.Part;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceTest {
    private static final FontCatalogue FONTS = FontCatalogue.standard();

    private static Face carlito() {
        return FONTS.face("Calibri", false, false).orElseThrow().face();
    }

    @Test
    void readsTheFiguresOfAFont() {
        Face face = carlito();
        assertEquals("Carlito-Regular", face.name());
        assertEquals(2048, face.unitsPerEm());
        assertEquals(400, face.weight());
        assertEquals(1038, face.advance(face.glyph('0')));
        assertEquals(0, face.glyph(0x4E2D));
        assertTrue(face.has('Я'));
    }

    @Test
    void readsAFileOnce() {
        assertSame(carlito(), FONTS.face("Carlito", false, false).orElseThrow().face());
        assertNotEquals(
                carlito().name(),
                FONTS.face("Calibri", true, true).orElseThrow().face().name());
    }

    @Test
    void aSubsetHasTheOutlinesAndWidthsOfItsGlyphs(@TempDir Path folder) throws IOException {
        // é and й are composite in Carlito: their parts come along. A is asked for twice and stands at both places.
        int[] glyphs = "\u0000AéйÅA/9".chars().map(carlito()::glyph).toArray();
        List<CompoundGlyph> asked = new ArrayList<>();
        for (int i = 0; i < glyphs.length; i++) {
            asked.add(CompoundGlyph.of(glyphs[i], carlito().advance(glyphs[i]) + (i == 5 ? 300 : 0)));
        }
        byte[] subset = carlito().subset(asked);
        try (TrueTypeFont cut = new TTFParser(true).parse(new RandomAccessReadBuffer(subset));
                TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(carlitoFile()))) {
            for (int i = 0; i < glyphs.length; i++) {
                assertEquals(asked.get(i).advance(), cut.getAdvanceWidth(i));
                assertEquals(
                        drawing(whole.getGlyph().getGlyph(glyphs[i]).getPath()),
                        drawing(cut.getGlyph().getGlyph(i).getPath()));
            }
        }
        assertTrue(subset.length < 6_000, "bytes: " + subset.length);
        assertArrayEquals(subset, carlito().subset(asked));
    }

    @Test
    void glyphsOfASubsetAreDrawnAsOne() throws IOException {
        int letter = carlito().glyph('é');
        int stroke = carlito().glyph('/');
        CompoundGlyph both = new CompoundGlyph(List.of(new Part(letter, 40, 0), new Part(stroke, 0, -90)), 700);
        byte[] subset = carlito().subset(List.of(CompoundGlyph.of(0, 500), both, CompoundGlyph.blank(250)));
        try (TrueTypeFont cut = new TTFParser(true).parse(new RandomAccessReadBuffer(subset));
                TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(carlitoFile()))) {
            GeneralPath path = new GeneralPath();
            path.append(
                    AffineTransform.getTranslateInstance(40, 0)
                            .createTransformedShape(
                                    whole.getGlyph().getGlyph(letter).getPath()),
                    false);
            path.append(
                    AffineTransform.getTranslateInstance(0, -90)
                            .createTransformedShape(
                                    whole.getGlyph().getGlyph(stroke).getPath()),
                    false);
            assertEquals(drawing(path), drawing(cut.getGlyph().getGlyph(1).getPath()));
            assertEquals(path.getBounds().x, cut.getHorizontalMetrics().getLeftSideBearing(1));
            assertEquals(700, cut.getAdvanceWidth(1));
            assertEquals(250, cut.getAdvanceWidth(2));
            assertEquals("", drawing(cut.getGlyph().getGlyph(2).getPath()));
        }
    }

    @Test
    void everyCharacterHasTheGlyphThatAnotherReaderFinds() throws IOException {
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(carlitoFile()))) {
            for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
                if (whole.getUnicodeCmapLookup().getGlyphId(c) != carlito().glyph(c)) {
                    assertEquals(
                            whole.getUnicodeCmapLookup().getGlyphId(c),
                            carlito().glyph(c),
                            Integer.toHexString(c));
                }
            }
        }
    }

    private static byte[] carlitoFile() throws IOException {
        try (var in = FaceTest.class.getResourceAsStream("/fonts/Carlito/Carlito-Regular.ttf")) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static String drawing(GeneralPath path) {
        StringBuilder drawing = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            drawing.append(i.currentSegment(at)).append(Arrays.toString(at));
        }
        return drawing.toString();
    }

    private static void assumeNpm() {
        Assumptions.assumeTrue(
                FONTS.face("SimSun", false, false).isPresent(), "built without npm: no Chinese and no Arabic fonts");
    }

    @Test
    void everyFileOfTheMappingIsThere() {
        assumeNpm();
        for (String family : new String[] {"Calibri", "SimSun", "STKaiti", "SimHei", "Traditional Arabic", "Dubai"}) {
            for (int i = 0; i < 4; i++) {
                assertTrue(FONTS.face(family, (i & 1) != 0, (i & 2) != 0).isPresent(), family);
            }
        }
        assertTrue(FONTS.face("SimSun", false, false).orElseThrow().face().has('会'));
        assertTrue(FONTS.face("STKaiti", false, false).orElseThrow().slant() > 0);
    }

    @Test
    void arabicIsJoinedGlyphByGlyph() {
        assumeNpm();
        Face naskh =
                FONTS.face("Traditional Arabic", false, false).orElseThrow().face();
        String word = "المجلس";
        ShapedWord shaped = naskh.shape(word, true);
        assertEquals(
                List.of("س", "ل", "ج", "م", "ل", "ا"),
                shaped.clusters().stream().map(ShapedWord.Cluster::text).toList(),
                "the last letter stands leftmost");
        assertNotEquals(naskh.glyph('ا'), 0);
        assertSame(shaped, naskh.shape(word, true));
    }

    @Test
    void joinersAreNotDrawn() {
        assumeNpm();
        Face naskh =
                FONTS.face("Traditional Arabic", false, false).orElseThrow().face();
        String heh = "ه\u200D";
        ShapedWord shaped = naskh.shape(heh, true);
        CompoundGlyph only = shaped.clusters().get(0).glyph();
        assertEquals(1, shaped.clusters().size());
        assertEquals(List.of(new Part(only.parts().get(0).glyph(), 0, 0)), only.parts());
        assertEquals(only.advance(), shaped.width());
    }

    @Test
    void whatLiesOverALetterIsDrawnWithIt() {
        assumeNpm();
        Face naskh =
                FONTS.face("Traditional Arabic", false, false).orElseThrow().face();
        String word = "يُدعى الإ عً";
        ShapedWord shaped = naskh.shape(word, true);
        assertEquals(
                List.of("عً", " ", "لإ", "ا", " ", "ى", "ع", "د", "يُ"),
                shaped.clusters().stream().map(ShapedWord.Cluster::text).toList());
        int sum = shaped.clusters().stream()
                .mapToInt(cluster -> cluster.glyph().advance())
                .sum();
        assertEquals(shaped.width(), sum);
        assertTrue(
                shaped.clusters().stream().allMatch(cluster -> cluster.glyph().advance() > 100));
    }

    @Test
    void shapingLeavesNoCopyOfAFontBehind() throws IOException {
        Path files = Path.of("/proc/self/fd");
        Assumptions.assumeTrue(Files.isDirectory(files), "skipped: the system does not show open files");
        // As of a jar: bytes without a path.
        Face face = new Face(ByteBuffer.wrap(carlitoFile()));
        assertEquals(2, face.shape("e\u0301a", false).clusters().size());
        assertEquals(List.of(), open(files, ".*\\+~JF.*", ".*engross[0-9]+\\.ttf"));
        assertFalse(open(files, ".*engross[0-9]+\\.ttf \\(deleted\\)").isEmpty());
    }

    /** The files that this process has open under one of some names. */
    private static List<String> open(Path files, String... names) throws IOException {
        List<String> open = new ArrayList<>();
        try (DirectoryStream<Path> each = Files.newDirectoryStream(files)) {
            for (Path file : each) {
                if (Files.isSymbolicLink(file)) {
                    String target = Files.readSymbolicLink(file).toString();
                    if (Arrays.stream(names).anyMatch(target::matches)) {
                        open.add(target);
                    }
                }
            }
        }
        return open;
    }

    @Test
    void aFolderComesFirst(@TempDir Path folder) throws IOException {
        Files.copy(
                java.util.Objects.requireNonNull(
                        FaceTest.class.getResourceAsStream("/fonts/Carlito/Carlito-Italic.ttf")),
                folder.resolve("Carlito-Regular.ttf"));
        FontCatalogue catalogue = FontCatalogue.of(folder);
        assertEquals(
                "Carlito-Italic",
                catalogue.face("Calibri", false, false).orElseThrow().face().name());
        assertEquals(
                "Carlito-Bold",
                catalogue.face("Calibri", true, false).orElseThrow().face().name());
    }

    @Test
    void thePropertyNamesAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("faces.properties"), "face.One = a.ttf, a.ttf, a.ttf, a.ttf\nfallback = One\n");
        System.setProperty("engross.fonts", folder.toString());
        try {
            assertFalse(FontCatalogue.standard().face("Calibri", false, false).isPresent());
        } finally {
            System.clearProperty("engross.fonts");
        }
        assertTrue(FontCatalogue.standard().face("Calibri", false, false).isPresent());
    }

    @Test
    void aMappingOfTheFolderReplacesTheEngines(@TempDir Path folder) throws IOException {
        Path mapping = folder.resolve("faces.properties");
        Files.writeString(mapping, "face.One = a.ttf, a.ttf, a.ttf, a.ttf\nfamily.House = One\nfallback = One\n");
        assertFalse(FontCatalogue.of(folder).face("House", false, false).isPresent());
        Files.writeString(mapping, "face.One = a.ttf\nfallback = One\n");
        assertThrows(IllegalArgumentException.class, () -> FontCatalogue.of(folder));
    }

    @Test
    void otherFilesAreRefused() {
        for (String file : new String[] {"", "OTTO............", "\0\1\0\0\0\0\0\0\0\0\0\0"}) {
            ByteBuffer bytes = ByteBuffer.wrap(file.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            assertThrows(IllegalArgumentException.class, () -> new Face(bytes));
        }
    }

    @Test
    void theLockFileNamesNoRegistry() throws IOException {
        Path lock = Path.of(System.getProperty("engross.root"), "engine/fonts/package-lock.json");
        String text = Files.readString(lock);
        assertTrue(text.contains("\"integrity\": \"sha512-"));
        assertFalse(text.contains("\"resolved\""));
    }
}
