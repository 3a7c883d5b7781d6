package engross.transcription;

import engross.house.WordForms.Line;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in a source new lines go: beside what the lines before and behind them are. */
final class MergeAnchors {
    /** What a list item ends in where another one follows. */
    private static final String GOES_ON = ";,；，、؛،";

    private static final Set<String> TEXTS =
            Set.of("reasons", "purpose", "action", "strategy", "finance", "references", "summary");

    private final MergeLines lines;
    private final SourceNodes nodes;
    private final Sections sections;
    private final MergeRowAnchors rows;

    /**
     * A place in a source.
     *
     * @param path of an element, or of a text
     * @param before whether what is new stands before it, not behind
     * @param number of the paragraph of the text
     */
    record Anchor(SourcePath path, boolean before, int number) {
        static Anchor behind(SourcePath path) {
            return new Anchor(path, false, 0);
        }
    }

    MergeAnchors(MergeLines lines, SourceNodes nodes, Sections sections, MergeRowAnchors rows) {
        this.lines = lines;
        this.nodes = nodes;
        this.sections = sections;
        this.rows = rows;
    }

    private MergeLine line(int at) {
        return lines.other().lines().get(at);
    }

    /** The nearest line before or behind one that has a text in the source; -1 for none. */
    private int neighbour(int at, int step) {
        for (int i = at + step; i >= 0 && i < lines.other().lines().size(); i += step) {
            if (lines.base(i) >= 0 && !line(i).isNote() && path(i) != null) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable SourcePath path(int line) {
        return line < 0 ? null : lines.path(lines.base(line));
    }

    /** The path of the text before a new line; null for none. */
    @Nullable
    SourcePath before(int at) {
        return path(neighbour(at, -1));
    }

    /** Elements of lists around a text, the innermost first. @param key of the list */
    static List<SourcePath> elements(@Nullable SourcePath path, String key) {
        List<SourcePath> elements = new ArrayList<>();
        for (int i = path == null ? 0 : path.steps().size() - 1; path != null && i > 0; i--) {
            if (path.steps().get(i) instanceof Integer
                    && path.steps().get(i - 1).equals(key)) {
                elements.add(new SourcePath(path.steps().subList(0, i + 1)));
            }
        }
        return elements;
    }

    /** The item that a new line goes on behind, where it is one of the same list; null where it is none. */
    @Nullable
    Anchor item(int at) {
        int before = neighbour(at, -1);
        SourcePath path = path(before);
        if (path == null || line(at).cell() != null || line(before).cell() != null) {
            return null;
        }
        SourcePath begun = firstItem(at, path);
        if (begun != null) {
            return new Anchor(begun, true, 0);
        }
        for (SourcePath element : elements(path, "items")) {
            Part.Line first = firstLine(element);
            if (first != null && first.style().equals(line(at).line().style())) {
                boolean goesOn = isInList(neighbour(at, 1), element.parent())
                        || line(at).line().labelled()
                        || endsOpen(line(before).line().after());
                return goesOn ? Anchor.behind(element) : null;
            }
        }
        return null;
    }

    /** The first item of a list that begins behind a new line which is of its kind; null where none begins there. */
    private @Nullable SourcePath firstItem(int at, SourcePath before) {
        int behind = neighbour(at, 1);
        for (SourcePath element : elements(path(behind), "items")) {
            boolean begins = element.last().equals(0) && !before.isIn(element.parent());
            Part.Line first = firstLine(element);
            boolean same = first != null && first.style().equals(line(at).line().style());
            if (begins
                    && same
                    && (line(at).line().labelled() || endsOpen(line(at).line().after()))) {
                return element;
            }
        }
        return null;
    }

    private boolean isInList(int line, SourcePath list) {
        SourcePath path = path(line);
        return path != null && path.isIn(list);
    }

    private static boolean endsOpen(String text) {
        String end = text.strip();
        return !end.isEmpty() && GOES_ON.indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    private Part.@Nullable Line firstLine(SourcePath element) {
        for (int i = 0; i < lines.one().lines().size(); i++) {
            SourcePath path = lines.path(i);
            if (path != null && path.isIn(element)) {
                return lines.one().lines().get(i).line();
            }
        }
        return null;
    }

    /** The text that a new line is a further paragraph of; null where it is none. */
    @Nullable
    Anchor paragraph(int at) {
        int before = neighbour(at, -1);
        SourcePath path = path(before);
        MergeLine.Cell cell = line(at).cell();
        if (cell != null) {
            boolean same = before >= 0 && cell.isSame(line(before).cell());
            return same && path != null && nodes.at(path) instanceof Scalar
                    ? new Anchor(path, false, lines.number(lines.base(before)))
                    : rows.emptyCell(cell);
        }
        boolean text = path != null
                && TEXTS.contains(String.valueOf(path.last()))
                && nodes.at(path) instanceof Scalar
                && line(before).line().style().equals(line(at).line().style());
        return text && path != null ? new Anchor(path, false, lines.number(lines.base(before))) : null;
    }

    /** Where new blocks stand: behind the block before them, or before the one behind them. */
    @Nullable
    Anchor block(int at) {
        boolean annex = sections.is(line(at).line(), Line.ANNEX) || sections.is(line(at).line(), Line.ANNEX_TITLE);
        SourcePath before = outermost(path(neighbour(at, -1)));
        if (before != null || annex) {
            return before == null ? annex(at) : Anchor.behind(before);
        }
        SourcePath behind = outermost(path(neighbour(at, 1)));
        return behind == null ? null : new Anchor(behind, true, 0);
    }

    /** The outermost block of the text, annex, decision or resolution that something stands in. */
    private static @Nullable SourcePath outermost(@Nullable SourcePath path) {
        if (path == null) {
            return null;
        }
        int from = Math.max(path.steps().lastIndexOf("annexes"), path.steps().lastIndexOf("instrument"));
        SourcePath outermost = null;
        for (SourcePath element : elements(path, "body")) {
            if (element.steps().size() > from) {
                outermost = element;
            }
        }
        return outermost;
    }

    /** The annex behind which, or before which, new ones stand; null where the text has none there. */
    @Nullable
    Anchor annex(int at) {
        List<SourcePath> before = elements(path(neighbour(at, -1)), "annexes");
        if (!before.isEmpty()) {
            return Anchor.behind(before.get(0));
        }
        List<SourcePath> behind = elements(path(neighbour(at, 1)), "annexes");
        return behind.isEmpty() ? null : new Anchor(behind.get(0), true, 0);
    }

    /** The document, or the decision or resolution of a proposal, that a new line stands in. */
    SourcePath document(int at) {
        SourcePath path = path(neighbour(at, -1));
        int instrument = path == null ? -1 : path.steps().lastIndexOf("instrument");
        return path == null || instrument < 0
                ? SourcePath.ROOT
                : new SourcePath(path.steps().subList(0, instrument + 1));
    }
}
