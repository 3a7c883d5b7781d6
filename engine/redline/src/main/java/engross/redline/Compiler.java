package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Puts one redline after another on the same base. Both trees have all parts of the base in one order; between those stand the parts
 * that are inserted. Where they cannot be kept in step, as where two authors change the columns of one table, the first stays; the proof
 * of the compilation finds it.
 */
final class Compiler {
    private final Revision brackets;
    private Document document;
    private boolean any;

    Compiler(Document base, Revision brackets) {
        this.document = base;
        this.brackets = brackets;
    }

    Document document() {
        return document;
    }

    void add(Document redline) {
        if (!any) {
            any = true;
            document = redline;
            return;
        }
        Map<String, Note> notes = new LinkedHashMap<>();
        document.notes().forEach(note -> notes.put(note.id(), note));
        List<Block> body = blocks(document.body(), redline.body());
        for (Note note : redline.notes()) {
            notes.merge(note.id(), note, this::note);
        }
        document = new Document(
                document.metadata(),
                document.furniture(),
                body,
                List.copyOf(notes.values()),
                document.comments(),
                Pictures.of(redline, document));
    }

    private Note note(Note first, Note second) {
        List<Paragraph> body = new ArrayList<>();
        for (Block block : blocks(first.body(), second.body())) {
            body.add((Paragraph) block);
        }
        return new Note(first.id(), first.label(), body, first.place());
    }

    private List<Block> blocks(List<? extends Block> first, List<? extends Block> second) {
        List<Block> merged = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            int nextI = endOfInserted(first, i, Compiler::isInserted);
            int nextJ = endOfInserted(second, j, Compiler::isInserted);
            merged.addAll(Joint.blocks(first.subList(i, nextI), second.subList(j, nextJ)));
            i = nextI;
            j = nextJ;
            if (i == first.size() || j == second.size()) {
                merged.addAll(first.subList(i, first.size()));
                break;
            }
            if (first.get(i) instanceof Paragraph && second.get(j) instanceof Paragraph) {
                int endI = endOfParagraph(first, i);
                int endJ = endOfParagraph(second, j);
                merged.addAll(paragraphs(first.subList(i, endI), second.subList(j, endJ)));
                i = endI;
                j = endJ;
            } else {
                merged.add(pair(first.get(i++), second.get(j++)));
            }
        }
        return merged;
    }

    private static <T> int endOfInserted(List<T> parts, int from, Predicate<? super T> inserted) {
        int end = from;
        while (end < parts.size() && inserted.test(parts.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isInserted(Block block) {
        if (block instanceof Paragraph paragraph) {
            return !paragraph.change().isInOld()
                    && Content.of(paragraph.content(), View.ORIGINAL).isEmpty();
        }
        if (block instanceof Division division) {
            return !division.change().isInOld();
        }
        if (block instanceof Sequence sequence) {
            return sequence.items().stream().allMatch(Compiler::isInserted);
        }
        return ((Table) block).rows().stream().noneMatch(row -> row.change().isInOld());
    }

    private static boolean isInserted(Item item) {
        return isInserted(item.body().get(0));
    }

    /** A paragraph of the base ends at the first mark that the base has. */
    private static int endOfParagraph(List<? extends Block> blocks, int from) {
        int end = from;
        while (end + 1 < blocks.size()
                && blocks.get(end) instanceof Paragraph paragraph
                && !paragraph.change().isInOld()
                && blocks.get(end + 1) instanceof Paragraph) {
            end++;
        }
        return end + 1;
    }

    private List<Paragraph> paragraphs(List<? extends Block> first, List<? extends Block> second) {
        List<Paragraph> olds = first.stream().map(Paragraph.class::cast).toList();
        List<Paragraph> news = second.stream().map(Paragraph.class::cast).toList();
        return OverlayMerge.of(olds, news, brackets);
    }

    private Block pair(Block first, Block second) {
        if (!Marks.inBlocks(List.of(second))) {
            return first;
        }
        if (!Marks.inBlocks(List.of(first))) {
            return second;
        }
        if (first instanceof Sequence a && second instanceof Sequence b) {
            return new Sequence(a.form(), a.bareWhenSingle(), items(a.items(), b.items()), a.place());
        }
        if (first instanceof Division a && second instanceof Division b) {
            return new Division(
                    a.role(),
                    Identity.merged(a.id(), b.id()),
                    a.restartsNumbering(),
                    blocks(a.body(), b.body()),
                    Authors.joined(a.change(), b.change()),
                    a.place());
        }
        if (first instanceof Table a && second instanceof Table b && a.columns().equals(b.columns())) {
            return a.withRows(rows(a.rows(), b.rows()));
        }
        return first;
    }

    private List<Item> items(List<Item> first, List<Item> second) {
        List<Item> merged = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            int nextI = endOfInserted(first, i, Compiler::isInserted);
            int nextJ = endOfInserted(second, j, Compiler::isInserted);
            merged.addAll(Joint.items(first.subList(i, nextI), second.subList(j, nextJ)));
            i = nextI;
            j = nextJ;
            if (i == first.size() || j == second.size()) {
                merged.addAll(first.subList(i, first.size()));
                break;
            }
            int endI = endOfItem(first, i);
            int endJ = endOfItem(second, j);
            merged.addAll(group(first.subList(i, endI), second.subList(j, endJ)));
            i = endI;
            j = endJ;
        }
        return merged;
    }

    private static int endOfItem(List<Item> items, int from) {
        int end = from;
        while (end + 1 < items.size()
                && items.get(end).body().size() == 1
                && !((Paragraph) items.get(end).body().get(0)).change().isInOld()) {
            end++;
        }
        return end + 1;
    }

    private List<Item> group(List<Item> first, List<Item> second) {
        List<Item> longer = first.size() >= second.size() ? first : second;
        List<Paragraph> paragraphs = paragraphs(firsts(first), firsts(second));
        Item lastFirst = first.get(first.size() - 1);
        Item lastSecond = second.get(second.size() - 1);
        List<Block> rest = blocks(rest(lastFirst), rest(lastSecond));
        List<Item> merged = new ArrayList<>();
        for (int k = 0; k < paragraphs.size(); k++) {
            Item like = longer.get(Math.min(k, longer.size() - 1));
            boolean last = k + 1 == paragraphs.size();
            List<Block> body = new ArrayList<>(List.of(paragraphs.get(k)));
            body.addAll(last ? rest : List.of());
            Change change = last ? Authors.joined(lastFirst.change(), lastSecond.change()) : Change.NONE;
            String id = k < Math.min(first.size(), second.size())
                    ? Identity.merged(first.get(k).id(), second.get(k).id())
                    : like.id();
            merged.add(new Item(id, body, change, like.place()));
        }
        return merged;
    }

    private static List<Block> firsts(List<Item> items) {
        return items.stream().map(item -> item.body().get(0)).toList();
    }

    private static List<Block> rest(Item item) {
        return item.body().subList(1, item.body().size());
    }

    private List<Table.Row> rows(List<Table.Row> first, List<Table.Row> second) {
        List<Table.Row> merged = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            int nextI = endOfInserted(first, i, row -> !row.change().isInOld());
            int nextJ = endOfInserted(second, j, row -> !row.change().isInOld());
            merged.addAll(Joint.rows(first.subList(i, nextI), second.subList(j, nextJ)));
            i = nextI;
            j = nextJ;
            if (i == first.size() || j == second.size()) {
                merged.addAll(first.subList(i, first.size()));
                break;
            }
            merged.add(row(first.get(i++), second.get(j++)));
        }
        return merged;
    }

    private Table.Row row(Table.Row first, Table.Row second) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int k = 0; k < Math.min(first.cells().size(), second.cells().size()); k++) {
            Table.Cell cell = first.cells().get(k);
            cells.add(cell.withBody(blocks(cell.body(), second.cells().get(k).body())));
        }
        return new Table.Row(first.header(), cells, Authors.joined(first.change(), second.change()), first.place());
    }
}
