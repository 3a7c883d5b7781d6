package engross.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import engross.fonts.CompoundGlyph.Part;
import engross.fonts.ShapedWord.Cluster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusterBuilderTest {
    private static final int GLYPHS = 2_000;

    private static TrueType carlito() throws IOException {
        try (var in = ClusterBuilderTest.class.getResourceAsStream("/fonts/Carlito/Carlito-Regular.ttf")) {
            return new TrueType(ByteBuffer.wrap(Objects.requireNonNull(in).readAllBytes()));
        }
    }

    /** The rule that a cluster's text follows, as it is said: a character goes with the nearest one at or before it that has a glyph. */
    @Test
    void aCharacterGoesWithTheNearestOneBeforeItThatHasAGlyph() throws IOException {
        TrueType font = carlito();
        Random random = new Random(7);
        String letters = "aé\u0301\u200Dبش\u064E";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12) + 1; i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            ClusterBuilder builder = new ClusterBuilder(text.toString(), font, random.nextBoolean());
            // No glyph stands there twice, so that one tells its character.
            Map<Integer, Integer> characters = new HashMap<>();
            int x = 0;
            int first = random.nextInt(GLYPHS / 2);
            for (int i = random.nextInt(text.length() + 3) + 1; i > 0; i--) {
                int glyph = first + i * 3;
                characters.put(glyph, random.nextInt(text.length()));
                builder.add(glyph, characters.get(glyph), x, 0);
                x += font.advance(glyph);
            }
            List<Cluster> clusters = builder.word(x).clusters();
            for (int i = 0; i < clusters.size(); i++) {
                assertEquals(
                        text(text, clusters, i, characters), clusters.get(i).text());
            }
        }
    }

    private static String text(CharSequence text, List<Cluster> clusters, int index, Map<Integer, Integer> characters) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\u200D' && owner(clusters, i, characters) == index) {
                shown.append(text.charAt(i));
            }
        }
        return shown.toString();
    }

    private static int owner(List<Cluster> clusters, int character, Map<Integer, Integer> characters) {
        int owner = 0;
        int nearest = -1;
        for (int i = 0; i < clusters.size(); i++) {
            for (Part part : clusters.get(i).glyph().parts()) {
                int shown = characters.getOrDefault(part.glyph(), Integer.MAX_VALUE);
                if (shown <= character && shown > nearest) {
                    nearest = shown;
                    owner = i;
                }
            }
        }
        return owner;
    }

    /** What grows with more than the length of a word would take hours. */
    @Test
    void aLongWordIsPutTogetherInOnePass() throws IOException {
        TrueType font = carlito();
        String text = "a".repeat(20_000);
        ClusterBuilder builder = new ClusterBuilder(text, font, false);
        for (int i = 0; i < text.length(); i++) {
            builder.add(100, i, i * font.advance(100), 0);
        }
        ShapedWord word = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> builder.word(text.length() * font.advance(100)));
        assertEquals(20_000, word.clusters().size());
    }
}
