package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import engross.house.WordForms;
import engross.model.Inline;
import engross.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before the text of a document: its head, who submits it, its title, the box. */
final class FrontMatter {
    private static final int LEAST_OF_A_HEAD = 2;
    private static final int LONGEST_TITLE = 160;

    private final House house;
    private final Labels labels;
    private final PartReader reader;
    private final List<Part.Line> head = new ArrayList<>();
    private final List<Part.Line> source = new ArrayList<>();
    private final List<Part.Line> title = new ArrayList<>();
    private final List<Part.Line> cover = new ArrayList<>();

    FrontMatter(House house, Labels labels, PartReader reader) {
        this.house = house;
        this.labels = labels;
        this.reader = reader;
    }

    /** Takes what stands before the text. */
    void take(PartCursor cursor) {
        while (!cursor.isDone() && takes(cursor.peek())) {
            cursor.next();
        }
    }

    private boolean takes(@Nullable Part part) {
        return part instanceof Part.Grid grid ? table(grid) : part instanceof Part.Line line && line(line);
    }

    private boolean table(Part.Grid grid) {
        List<Part.Line> lines = lines(grid);
        String kind = house.wordForms().tables().getOrDefault(grid.style(), "");
        boolean first = head.isEmpty() && source.isEmpty() && title.isEmpty();
        if (kind.equals("masthead") || (first && isHead(lines))) {
            head.addAll(lines);
            return true;
        }
        if (cover.isEmpty() && CoverBuilder.isCover(house, labels, lines)) {
            cover.addAll(lines);
            return true;
        }
        return false;
    }

    /** Whether lines say what a head says: most of them, so that no other table is taken for one. */
    private boolean isHead(List<Part.Line> lines) {
        int known = Masthead.count(house, labels, lines);
        long all = lines.stream().filter(line -> !line.after().isBlank()).count();
        return known >= LEAST_OF_A_HEAD && known * 2L >= all;
    }

    /** All lines of a table, cell by cell. */
    private List<Part.Line> lines(Part.Grid grid) {
        List<Part.Line> lines = new ArrayList<>();
        grid.table()
                .rows()
                .forEach(row -> row.cells()
                        .forEach(cell -> reader.parts(cell.body()).forEach(part -> {
                            if (part instanceof Part.Line line) {
                                lines.add(line);
                            } else if (part instanceof Part.Grid inner) {
                                lines.addAll(lines(inner));
                            }
                        })));
        return lines;
    }

    private boolean line(Part.Line line) {
        WordForms.Line kind = house.wordForms().line(line.style()).orElse(null);
        if (line.isEmpty() || kind == WordForms.Line.COVER_GAP) {
            return line.content().stream().noneMatch(inline -> inline instanceof Inline.Image);
        }
        if (kind == WordForms.Line.SOURCE) {
            source.add(line);
            return true;
        }
        if (kind == WordForms.Line.TITLE && cover.isEmpty()) {
            title.add(line);
            return true;
        }
        return false;
    }

    /** Takes the first line of the text as title, where no line has the style of one. */
    void takeTitle(PartCursor cursor) {
        while (cursor.line() != null && isEmpty(cursor)) {
            cursor.next();
        }
        Part.Line line = cursor.line();
        boolean fits = line != null
                && !line.labelled()
                && line.id().isEmpty()
                && line.words().length() <= LONGEST_TITLE;
        boolean text = line != null && line.content().stream().noneMatch(inline -> inline instanceof Inline.Image);
        if (title.isEmpty() && fits && text && cursor.peek(1) != null) {
            title.add((Part.Line) cursor.next());
        }
    }

    private static boolean isEmpty(PartCursor cursor) {
        Part.Line line = cursor.line();
        return line != null
                && line.isEmpty()
                && line.content().stream().noneMatch(inline -> inline instanceof Inline.Image);
    }

    List<Part.Line> head() {
        return head;
    }

    List<Part.Line> cover() {
        return cover;
    }

    /** Who submits it; empty where no line says so. */
    String source() {
        List<String> words = new ArrayList<>();
        source.forEach(line -> words.add(line.after().replace('\n', ' ').strip()));
        return String.join(" ", words);
    }

    List<Part.Line> titles() {
        return title;
    }

    /** All lines with text of their own. */
    List<Part> marked() {
        List<Part> all = new ArrayList<>(title);
        all.addAll(cover);
        return all;
    }

    Place place() {
        return title.isEmpty() ? Place.NONE : title.get(0).place();
    }
}
