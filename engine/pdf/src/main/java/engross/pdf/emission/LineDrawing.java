package engross.pdf.emission;

import engross.fonts.Typeface;
import engross.pdf.page.PlacedLine;
import engross.pdf.tags.Tag;
import engross.pdf.text.Chunk;
import engross.pdf.text.Fragment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the lines of a page in their order, each part marked as content of its element or as artifact. */
final class LineDrawing {
    /** In heights of a line. */
    private static final double AWAY = 3;

    private final ContentStream out;
    private final TextDrawing text;
    private final Marks marks;
    private final int number;

    private @Nullable Object open;

    /** @param number of the page, from 0 */
    LineDrawing(ContentStream out, TextDrawing text, Marks marks, int number) {
        this.out = out;
        this.text = text;
        this.marks = marks;
        this.number = number;
    }

    /** Draws lines and ends what is open. */
    void lines(List<PlacedLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i));
            if (i + 1 < lines.size() && turnsBack(lines.get(i), lines.get(i + 1))) {
                turn(lines.get(i));
            }
        }
        close();
    }

    /** Whether a line stands left of the one before, as the next cell of a row from right to left does. */
    private static boolean turnsBack(PlacedLine before, PlacedLine next) {
        List<Fragment> fragments = before.line().fragments();
        List<Fragment> following = next.line().fragments();
        double height = Math.max(before.line().height(), next.line().height());
        return !fragments.isEmpty()
                && !following.isEmpty()
                && Math.abs(before.baseline() - next.baseline()) < height
                && next.x() + following.get(0).x()
                        < before.x() + fragments.get(0).x();
    }

    /** A space that stands elsewhere and is not seen: readers that go by the place would take both lines for one. */
    private void turn(PlacedLine placed) {
        List<Fragment> fragments = placed.line().fragments();
        Fragment last = fragments.get(VisualOrder.endsLeft(fragments) ? 0 : fragments.size() - 1);
        Typeface typeface = last.chunk().typeface();
        if (typeface != null) {
            open(placed, last.chunk());
            double away = placed.baseline() - AWAY * placed.line().height();
            text.space(typeface, last.chunk().size(), placed.x() + last.x(), away, " ");
        }
    }

    private void line(PlacedLine placed) {
        List<Fragment> fragments = placed.line().fragments();
        if (VisualOrder.isReordered(fragments)) {
            reordered(placed);
            return;
        }
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            boolean endsEmbedded = i + 1 == fragments.size() && fragment.chunk().isEmbedded();
            open(placed, fragment.chunk());
            show(placed, fragment, "", endsEmbedded ? DirectionMarks.behind(placed.line(), i) : "");
        }
        Chunk leftOut = placed.line().leftOut();
        if (leftOut != null && !fragments.isEmpty()) {
            Fragment last = fragments.get(fragments.size() - 1);
            open(placed, leftOut);
            space(placed, last, last.chunk().isRightToLeft(), " ");
        }
    }

    /** Marked content of a reordered line. @param start of its first character in the paragraph */
    private record Stretch(int start, Tag tag, int mark) {}

    /**
     * A line with text from right to left is drawn in visual order. Each stretch of it is marked by itself, and the structure
     * names the marks in the order of reading.
     */
    private void reordered(PlacedLine placed) {
        close();
        List<Fragment> fragments = placed.line().fragments();
        List<Stretch> stretches = new ArrayList<>(fragments.size());
        boolean endsLeft = VisualOrder.endsLeft(fragments);
        if (endsLeft) {
            end(
                    placed,
                    fragments.get(0),
                    true,
                    DirectionMarks.misleads(placed.line()) ? DirectionMarks.RIGHT_TO_LEFT : "",
                    stretches);
        }
        for (int from = 0; from < fragments.size(); ) {
            int to = VisualOrder.stretch(fragments, from);
            List<Fragment> stretch = fragments.subList(from, to);
            Fragment first = stretch.get(0);
            begin(placed, first.chunk(), first.start(), stretches);
            if (first.chunk().isRightToLeft() && first.chunk().typeface() != null) {
                text.joined(placed.line(), stretch, placed.x() + first.x(), placed.baseline());
            } else {
                for (int i = from; i < to; i++) {
                    String before = i == from ? DirectionMarks.before(placed.line(), from) : "";
                    String behind = i == to - 1 ? DirectionMarks.behind(placed.line(), to - 1) : "";
                    show(placed, fragments.get(i), before, behind);
                }
            }
            from = to;
        }
        if (!endsLeft) {
            end(placed, fragments.get(fragments.size() - 1), false, "", stretches);
        }
        close();
        stretches.sort(Comparator.comparingInt(Stretch::start));
        stretches.forEach(stretch -> stretch.tag.add(new Tag.Mark(number, stretch.mark)));
    }

    /** What is read at the end of a line and not seen. @param left whether it stands left of the fragment or right */
    private void end(PlacedLine placed, Fragment at, boolean left, String mark, List<Stretch> stretches) {
        Chunk leftOut = placed.line().leftOut();
        String read = (leftOut == null ? "" : " ") + mark;
        if (!read.isEmpty()) {
            begin(placed, leftOut == null ? at.chunk() : leftOut, Integer.MAX_VALUE, stretches);
            space(placed, at, left, read);
        }
    }

    private void show(PlacedLine placed, Fragment fragment, String before, String behind) {
        if (fragment.chunk().typeface() == null) {
            gap(placed, fragment);
        } else {
            text.show(placed.line(), fragment, placed.x() + fragment.x(), placed.baseline(), before, behind);
        }
    }

    /** A tab is read back as a space. */
    private void gap(PlacedLine placed, Fragment tab) {
        Typeface latin = tab.chunk().span().style().latin();
        if (latin != null && placed.line().text().character(tab.start()) == '\t') {
            double size = tab.chunk().span().style().size() * latin.scale();
            text.space(latin, size, placed.x() + tab.x(), placed.baseline(), " ");
        }
    }

    /** A space that is not seen but keeps words apart when the text is read back. */
    private void space(PlacedLine placed, Fragment at, boolean before, String read) {
        Typeface typeface = at.chunk().typeface();
        if (typeface != null) {
            double size = at.chunk().size();
            double width = typeface.face().advance(typeface.face().glyph(' '))
                    * size
                    / typeface.face().unitsPerEm();
            double x = placed.x() + at.x() + (before ? -width : at.width());
            text.space(typeface, size, x, placed.baseline(), read);
        }
    }

    private void open(PlacedLine placed, Chunk chunk) {
        Tag tag = tag(placed, chunk);
        Object wanted = tag == null ? placed.artifact() : tag;
        if (wanted == open) {
            return;
        }
        close();
        open = wanted;
        out.operator(tag == null ? artifact(placed.artifact()) : content(tag, marks.mark(number, tag)));
    }

    private void begin(PlacedLine placed, Chunk chunk, int start, List<Stretch> stretches) {
        Tag tag = tag(placed, chunk);
        if (tag == null) {
            open(placed, chunk);
            return;
        }
        close();
        open = tag;
        Stretch stretch = new Stretch(start, tag, marks.reserve(number, tag));
        stretches.add(stretch);
        out.operator(content(tag, stretch.mark));
    }

    private static @Nullable Tag tag(PlacedLine placed, Chunk chunk) {
        return placed.artifact() == PlacedLine.Artifact.NONE ? chunk.span().tag() : null;
    }

    private static String content(Tag tag, int mark) {
        return "/" + tag.role() + " <</MCID " + mark + ">> BDC";
    }

    private static String artifact(PlacedLine.Artifact kind) {
        return switch (kind) {
            case HEADER -> "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC";
            case FOOTER -> "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC";
            case REPEATED -> "/Artifact <</Type /Pagination>> BDC";
            case NONE -> "/Artifact <</Type /Layout>> BDC";
        };
    }

    private void close() {
        if (open != null) {
            out.operator("EMC");
            open = null;
        }
    }
}
