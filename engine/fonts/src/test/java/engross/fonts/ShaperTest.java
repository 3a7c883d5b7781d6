package engross.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ShaperTest {
    @Test
    void signsThatAreDrawnAreNotTakenForJoiners() {
        Face naskh = FontCatalogue.standard()
                .face("Traditional Arabic", false, false)
                .orElseThrow()
                .face();
        List<Integer> signs = IntStream.of(0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x8E2)
                .filter(naskh::has)
                .boxed()
                .toList();
        Assumptions.assumeTrue(!signs.isEmpty(), "built without npm: no Arabic fonts");
        for (int sign : signs) {
            ShapedWord word = naskh.shape(Character.toString(sign) + "١", true);
            String text =
                    word.clusters().stream().map(ShapedWord.Cluster::text).reduce("", (left, right) -> right + left);
            assertEquals(Character.toString(sign) + "١", text);
            assertTrue(word.clusters().stream()
                            .mapToInt(cluster -> cluster.glyph().parts().size())
                            .sum()
                    >= 2);
        }
    }
}
