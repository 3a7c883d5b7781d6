package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Item;
import engross.model.Note;
import engross.model.NumberForm;
import engross.model.Paragraph;
import engross.model.Picture;
import engross.model.Place;
import engross.model.Sequence;
import engross.model.Table;
import engross.redline.Compilation.Brackets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Lays redlines of one base over each other. All trees have all parts of the base in one order; between those stand the parts that are
 * inserted. The base itself is the first of all lists here: what says no more than it is passed over. Where redlines cannot be kept in
 * step, as where two authors change the columns of one table, the first stays; the proof of the compilation finds it.
 */
final class Compiler {
    private final Brackets brackets;
    private final ProceduralOrder order;
    private final Set<String> asRevised;
    private final SharedIds ids = new SharedIds();
    private final Joint joint;

    /** @param asRevised roles of divisions that redlines have without marks, whatever the base has */
    Compiler(Brackets brackets, ProceduralOrder order, Set<String> asRevised) {
        this.brackets = brackets;
        this.order = order;
        this.asRevised = asRevised;
        this.joint = new Joint(order, ids);
    }

    /** @param redlines at least one; what is no text is as in the first */
    Document of(Document base, List<Document> redlines) {
        Document first = redlines.get(0);
        if (redlines.size() == 1) {
            return first;
        }
        Map<String, Note> notes = new LinkedHashMap<>();
        redlines.forEach(redline -> redline.notes().forEach(note -> notes.putIfAbsent(note.id(), note)));
        for (Note note : base.notes()) {
            notes.computeIfPresent(note.id(), (id, known) -> note(note, redlines));
        }
        Map<String, Picture> pictures = new LinkedHashMap<>();
        redlines.forEach(redline -> redline.pictures().forEach(pictures::putIfAbsent));
        List<List<Block>> bodies = new ArrayList<>(List.of(base.body()));
        redlines.forEach(redline -> bodies.add(redline.body()));
        return ids.settled(new Document(
                first.metadata(),
                first.furniture(),
                blocks(bodies),
                List.copyOf(notes.values()),
                first.comments(),
                pictures));
    }

    private Note note(Note base, List<Document> redlines) {
        List<Note> all = new ArrayList<>(List.of(base));
        redlines.forEach(redline -> redline.notes().stream()
                .filter(note -> note.id().equals(base.id()))
                .forEach(all::add));
        List<Paragraph> body = new ArrayList<>();
        blocks(all.stream().map(Note::body).toList()).forEach(block -> body.add((Paragraph) block));
        return new Note(base.id(), all.get(1).label(), body, all.get(1).place());
    }

    private List<Block> blocks(List<? extends List<? extends Block>> lists) {
        Abreast<Block> abreast = new Abreast<>(lists, BaseParts::isInserted);
        return abreast.merged(
                joint::blocks,
                () -> abreast.isNext(Paragraph.class::isInstance)
                        ? paragraphs(abreast.base(BaseParts::endOfParagraph))
                        : List.of(block(abreast.parts())));
    }

    /** The parts that say more than that of the base, which is the first; where none does, the first of the redlines. */
    private static <T> List<T> touched(List<T> parts, Function<T, List<Block>> blocks) {
        List<String> ids = Identity.of(blocks.apply(parts.get(0)));
        List<T> touched = parts.subList(1, parts.size()).stream()
                .filter(part -> Marks.inBlocks(blocks.apply(part))
                        || !Identity.of(blocks.apply(part)).equals(ids))
                .toList();
        return touched.isEmpty() ? parts.subList(1, 2) : touched;
    }

    private List<Block> paragraphs(List<List<Block>> lists) {
        List<List<Block>> touched = touched(lists, blocks -> blocks);
        List<Block> merged = new ArrayList<>();
        paragraphs(touched, Paragraph.class::cast).forEach(part -> merged.add(part.paragraph()));
        return merged;
    }

    private <T> List<OverlayMerge.Merged> paragraphs(List<List<T>> lists, Function<T, Paragraph> paragraph) {
        List<List<Paragraph>> paragraphs = new ArrayList<>();
        for (List<T> list : lists) {
            paragraphs.add(list.stream().map(paragraph).toList());
        }
        return OverlayMerge.of(paragraphs, new OverlayMerge.Settings(brackets, order, ids));
    }

    private Block block(List<Block> parts) {
        List<Block> touched = touched(parts, List::of);
        Block base = parts.get(0);
        Block first = touched.get(0);
        boolean fits = touched.stream().allMatch(part -> part.getClass().equals(base.getClass()));
        if (touched.size() == 1 || !fits) {
            return first;
        }
        if (base instanceof Sequence sequence) {
            return sequence(sequence, touched.stream().map(Sequence.class::cast).toList());
        }
        if (base instanceof Division division) {
            return division(division, touched.stream().map(Division.class::cast).toList());
        }
        return base instanceof Table table
                ? table(table, touched.stream().map(Table.class::cast).toList())
                : first;
    }

    private Sequence sequence(Sequence base, List<Sequence> redlines) {
        Sequence first = redlines.get(0);
        List<List<Item>> lists = withBase(base, redlines, Sequence::items);
        return first.withItems(items(lists));
    }

    private Division division(Division base, List<Division> redlines) {
        Division first = redlines.get(0);
        if (asRevised.contains(first.role())) {
            return first;
        }
        Change change = Change.NONE;
        for (Division redline : redlines) {
            change = Authors.joined(change, redline.change());
        }
        return new Division(
                first.role(),
                ids.of(redlines.stream().map(Division::id).toList()),
                first.restartsNumbering(),
                blocks(withBase(base, redlines, Division::body)),
                change,
                first.place());
    }

    private Table table(Table base, List<Table> redlines) {
        Table first = redlines.get(0);
        List<Table> like = redlines.stream()
                .filter(table -> table.columns().equals(first.columns()))
                .toList();
        return like.size() == 1 ? first : first.withRows(rows(withBase(base, like, Table::rows)));
    }

    private static <T, P> List<List<P>> withBase(T base, List<T> redlines, Function<T, List<P>> parts) {
        List<List<P>> lists = new ArrayList<>(List.of(parts.apply(base)));
        redlines.forEach(redline -> lists.add(parts.apply(redline)));
        return lists;
    }

    private List<Item> items(List<List<Item>> lists) {
        Abreast<Item> abreast = new Abreast<>(lists, BaseParts::isInserted);
        return abreast.merged(joint::items, () -> group(abreast.base(BaseParts::endOfItem)));
    }

    /** What became of one item; of several that one redline has of it, only the last has more than its paragraph. */
    private List<Item> group(List<List<Item>> groups) {
        List<List<Item>> touched = touched(groups, items -> List.of(sequence(items)));
        if (touched.size() == 1) {
            return touched.get(0);
        }
        List<OverlayMerge.Merged> paragraphs =
                paragraphs(touched, item -> (Paragraph) item.body().get(0));
        List<List<Block>> rests = new ArrayList<>(List.of(rest(groups.get(0))));
        Change change = Change.NONE;
        for (List<Item> items : touched) {
            rests.add(rest(items));
            change = Authors.joined(change, items.get(items.size() - 1).change());
        }
        List<Item> merged = new ArrayList<>();
        for (OverlayMerge.Merged part : paragraphs) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < touched.size(); i++) {
                int at = part.begins().get(i);
                names.add(at < 0 ? "" : touched.get(i).get(at).id());
            }
            Paragraph paragraph = part.paragraph();
            merged.add(new Item(ids.of(names), List.of(paragraph), Change.NONE, paragraph.place()));
        }
        Item last = merged.remove(merged.size() - 1);
        List<Block> body = new ArrayList<>(last.body());
        body.addAll(blocks(rests));
        merged.add(new Item(last.id(), body, change, last.place()));
        return merged;
    }

    private static Block sequence(List<Item> items) {
        return new Sequence(NumberForm.DECIMAL, false, items, Place.NONE);
    }

    private static List<Block> rest(List<Item> items) {
        List<Block> body = items.get(items.size() - 1).body();
        return body.subList(1, body.size());
    }

    private List<Table.Row> rows(List<List<Table.Row>> lists) {
        Abreast<Table.Row> abreast = new Abreast<>(lists, BaseParts::isInserted);
        return abreast.merged(joint::rows, () -> List.of(row(abreast.parts())));
    }

    private Table.Row row(List<Table.Row> rows) {
        Table.Row first = rows.get(1);
        int count = rows.stream().mapToInt(row -> row.cells().size()).min().orElse(0);
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = i;
            List<List<Block>> bodies = new ArrayList<>();
            rows.forEach(row -> bodies.add(row.cells().get(at).body()));
            cells.add(first.cells().get(i).withBody(blocks(bodies)));
        }
        Change change = Change.NONE;
        for (Table.Row row : rows.subList(1, rows.size())) {
            change = Authors.joined(change, row.change());
        }
        return new Table.Row(first.header(), cells, change, first.place());
    }
}
