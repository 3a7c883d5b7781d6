package engross.fonts;

import engross.fonts.CompoundGlyph.Part;
import engross.fonts.ShapedWord.Cluster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the glyphs of a shaped word together, so that what is left stands side by side: readers of a PDF take glyphs that lie over one
 * another for separate words.
 */
final class ClusterBuilder {
    /** What advances less than this part of the em cannot be told from its neighbour by its place. */
    private static final int LEAST_ADVANCE = 8;

    private static final String DRAWN = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2";

    private static final int NONE = -1;

    /** @param character index of the first character that it shows */
    private record Placed(int glyph, int character, int x, int y) {}

    private final String text;
    private final TrueType font;
    private final boolean rightToLeft;
    private final List<Placed> glyphs = new ArrayList<>();

    ClusterBuilder(String text, TrueType font, boolean rightToLeft) {
        this.text = text;
        this.font = font;
        this.rightToLeft = rightToLeft;
    }

    /** Adds a glyph, from left to right. @param x of its left edge @param y above the base line, in font units */
    void add(int glyph, int character, int x, int y) {
        glyphs.add(new Placed(glyph, character, x, y));
    }

    ShapedWord word(int width) {
        List<List<Placed>> groups = groups(width);
        List<String> texts = texts(groups);
        List<Cluster> clusters = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            int left = i == 0 ? 0 : origin(groups.get(i));
            int right = i + 1 == groups.size() ? width : origin(groups.get(i + 1));
            List<Part> parts = groups.get(i).stream()
                    .map(placed -> new Part(placed.glyph, placed.x - left, placed.y))
                    .toList();
            clusters.add(new Cluster(new CompoundGlyph(parts, right - left), texts.get(i)));
        }
        return new ShapedWord(clusters, width);
    }

    /** A mark goes with its letter, which in text from right to left stands behind it. */
    private List<List<Placed>> groups(int width) {
        List<List<Placed>> groups = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < glyphs.size(); i++) {
            Placed glyph = glyphs.get(i);
            boolean mark = font.advance(glyph.glyph) == 0;
            boolean joins = i > 0 && (open || sharesCharacter(i) || (mark && !rightToLeft) || isClose(groups, glyph));
            if (joins) {
                groups.get(groups.size() - 1).add(glyph);
            } else {
                groups.add(new ArrayList<>(List.of(glyph)));
            }
            open = rightToLeft && mark;
        }
        boolean narrow = groups.size() > 1 && width - origin(groups.get(groups.size() - 1)) < least();
        if (narrow) {
            List<Placed> last = groups.remove(groups.size() - 1);
            groups.get(groups.size() - 1).addAll(last);
        }
        return groups;
    }

    private boolean sharesCharacter(int index) {
        return glyphs.get(index).character == glyphs.get(index - 1).character;
    }

    private boolean isClose(List<List<Placed>> groups, Placed glyph) {
        return font.advance(glyph.glyph) > 0 && glyph.x - origin(groups.get(groups.size() - 1)) < least();
    }

    private int least() {
        return font.unitsPerEm / LEAST_ADVANCE;
    }

    /** Where the first glyph of a group stands that is no mark. */
    private int origin(List<Placed> group) {
        return group.stream()
                .filter(glyph -> font.advance(glyph.glyph) > 0)
                .findFirst()
                .orElse(group.get(0))
                .x;
    }

    /**
     * The characters of each group: one without a glyph goes with the nearest one before it that has one, or else with the first group.
     */
    private List<String> texts(List<List<Placed>> groups) {
        int[] owners = owners(groups);
        List<StringBuilder> texts = new ArrayList<>(groups.size());
        groups.forEach(group -> texts.add(new StringBuilder()));
        int owner = 0;
        for (int i = 0; i < text.length() && !groups.isEmpty(); i++) {
            owner = owners[i] == NONE ? owner : owners[i];
            if (isDrawn(text.charAt(i))) {
                texts.get(owner).append(text.charAt(i));
            }
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }

    /** For each character the first group with a glyph of it, or none. */
    private int[] owners(List<List<Placed>> groups) {
        int[] owners = new int[text.length()];
        Arrays.fill(owners, NONE);
        for (int group = 0; group < groups.size(); group++) {
            for (Placed glyph : groups.get(group)) {
                if (owners[glyph.character] == NONE) {
                    owners[glyph.character] = group;
                }
            }
        }
        return owners;
    }

    /**
     * Whether a character is seen: not one that shapes or directs its neighbours. The signs of numbers and verses are of their category
     * (Unicode, Prepended_Concatenation_Mark) and have glyphs all the same, as the Syriac sign of abbreviation has.
     */
    static boolean isDrawn(char c) {
        return Character.getType(c) != Character.FORMAT || DRAWN.indexOf(c) >= 0;
    }
}
