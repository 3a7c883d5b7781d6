package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.Table;
import engross.model.TreeRewrite;
import engross.redline.alignment.Part.Kind;
import engross.redline.alignment.Step;
import engross.redline.alignment.Steps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes two trees as one with marks: pairs the parts of each level, then what is in them. Used by one thread. */
final class Comparison {
    private final Change deleted;
    private final Change inserted;
    private final Notes notes;
    private final Atoms atoms;
    private final Set<String> asRevised;
    private final Set<String> revisedIds;
    private final Lists lists;
    private final Map<String, String> renamed = new HashMap<>();

    /** What may become of a list that is several in the other text. */
    enum Lists {
        /** It is cut: the items are the same ones. */
        CUT,
        /** It stays whole, so that every part of the base is one part of the result: what does not fit is deleted and inserted. */
        WHOLE
    }

    private Comparison(Document base, Document revised, Revision by, Set<String> asRevised, Lists lists) {
        this.deleted = Change.deleted(by);
        this.inserted = Change.inserted(by);
        this.notes = Notes.of(base, revised);
        this.atoms = new Atoms(revised.metadata().language());
        this.asRevised = asRevised;
        this.lists = lists;
        this.revisedIds = new HashSet<>(Identity.of(revised.body()));
        revisedIds.remove("");
    }

    /**
     * The id of a part in the result: the revised one, or the old one with a sign where another part has it now. What the old text
     * calls it is remembered.
     */
    String id(String old, String now) {
        String id = !now.isEmpty() ? now : revisedIds.contains(old) ? old + Identity.OLD : old;
        if (!old.isEmpty() && !old.equals(id)) {
            renamed.put(old, id);
        }
        return id;
    }

    /** By the ids of the base, those that the same parts have in the result, where they are others. */
    Map<String, String> renamed() {
        return renamed;
    }

    /** The revised document with marks against the base; neither has any. */
    static Redline.Compared of(Document base, Document revised, Revision by, Set<String> asRevised, Lists lists) {
        Comparison comparison = new Comparison(base, revised, by, asRevised, lists);
        List<Node> olds = new Nodes(comparison.notes::name).of(base.body());
        List<Node> news = new Nodes(UnaryOperator.identity()).of(revised.body());
        List<Block> body = comparison.blocks(olds, news);
        Document merged = new Document(
                revised.metadata(),
                revised.furniture(),
                body,
                comparison.notes.merged(comparison),
                revised.comments(),
                Pictures.of(base, revised));
        return new Redline.Compared(Identity.settled(merged, comparison), comparison.renamed());
    }

    Change deleted() {
        return deleted;
    }

    Change inserted() {
        return inserted;
    }

    List<Atom> oldAtoms(List<Paragraph> paragraphs) {
        return atoms.of(paragraphs, notes::name).atoms();
    }

    Atoms.Stream newAtoms(List<Paragraph> paragraphs) {
        return atoms.of(paragraphs, UnaryOperator.identity());
    }

    private List<Block> blocks(List<Node> a, List<Node> b) {
        if (lists == Lists.WHOLE) {
            return merged(Steps.of(a, b));
        }
        CutSequences cut = CutSequences.of(a, b, this);
        return merged(Steps.of(cut.olds(), cut.news()));
    }

    private List<Block> merged(List<Step<Node>> steps) {
        List<Block> merged = new ArrayList<>();
        for (Step<Node> step : steps) {
            if (step.olds().isEmpty()) {
                merged.addAll(new Marked(inserted).blocks(parts(step.news())));
            } else if (step.news().isEmpty()) {
                merged.addAll(deleted(parts(step.olds())));
            } else if (step.isPair()) {
                merged.addAll(pair(step.olds().get(0), step.news().get(0)));
            } else {
                ParagraphMerge.of(this, paragraphs(step.olds()), paragraphs(step.news()))
                        .forEach(part -> merged.add(part.paragraph()));
            }
        }
        return merged;
    }

    private static List<Block> parts(List<Node> nodes) {
        return nodes.stream().map(Node::block).toList();
    }

    private static List<Paragraph> paragraphs(List<Node> nodes) {
        return nodes.stream().map(Node::paragraph).toList();
    }

    /** What is deleted speaks of notes by their names in the result, and comments nothing. */
    List<Block> deleted(List<? extends Block> blocks) {
        List<Block> own = TreeRewrite.ofParagraphs(
                        paragraph -> paragraph.withContent(Runs.withoutAnchors(paragraph.content(), notes::name)))
                .blocks(blocks);
        return new Marked(deleted).blocks(new Renaming(id -> id(id, ""), List::of).blocks(own));
    }

    private List<Block> pair(Node a, Node b) {
        if (b.is(Kind.SEQUENCE)) {
            return List.of(sequence(a, b));
        }
        if (a.hash == b.hash && sameIds(a, b)) {
            return List.of(b.block());
        }
        if (b.is(Kind.TABLE)) {
            return new TableMerge(this, (Table) a.part, (Table) b.part).merged(a.children, b.children);
        }
        if (b.is(Kind.DIVISION)) {
            return List.of(division(a, b));
        }
        return List.of(ParagraphMerge.of(this, List.of(a.paragraph()), List.of(b.paragraph()))
                .get(0)
                .paragraph());
    }

    private Sequence sequence(Node a, Node b) {
        Sequence now = ((Sequence) b.part).withCut(CutSequences.cut((Sequence) a.part, (Sequence) b.part));
        return a.hash == b.hash && sameIds(a, b) ? now : now.withItems(items(a, b));
    }

    private Division division(Node a, Node b) {
        Division division = (Division) b.part;
        if (asRevised.contains(division.role())) {
            return division;
        }
        return new Division(
                division.role(),
                id(a.id, division.id()),
                division.restartsNumbering(),
                blocks(a.children, b.children),
                Change.NONE,
                division.place());
    }

    /** The bodies of two cells; the last paragraph mark of a cell stays. */
    List<Block> cell(Node a, Node b) {
        return a.hash == b.hash && sameIds(a, b)
                ? ((Table.Cell) b.part).body()
                : Ends.kept(merged(Steps.toTheEnd(a.children, b.children)));
    }

    Table.Row deletedRow(Table.Row row) {
        List<Table.Cell> cells = row.cells().stream()
                .map(cell -> cell.withBody(deleted(cell.body())))
                .toList();
        return new Table.Row(row.header(), cells, deleted, row.place());
    }

    Block deletedBlock(Block block) {
        return deleted(List.of(block)).get(0);
    }

    Nodes oldNodes() {
        return new Nodes(notes::name);
    }

    /** What is alike has the same ids too, or none on the left: so that nothing that is referred to gets lost. */
    private static boolean sameIds(Node a, Node b) {
        if (!a.id.isEmpty() && !a.id.equals(b.id)) {
            return false;
        }
        for (int i = 0; i < a.children.size(); i++) {
            if (!sameIds(a.children.get(i), b.children.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<Item> items(Node a, Node b) {
        List<Item> merged = new ArrayList<>();
        for (Step<Node> step : Steps.of(a.children, b.children)) {
            if (step.olds().isEmpty()) {
                step.news().forEach(node -> merged.add(new Marked(inserted).item((Item) node.part)));
            } else if (step.news().isEmpty()) {
                step.olds().forEach(node -> merged.add(deleted((Item) node.part)));
            } else {
                merged.addAll(items(step.olds(), step.news()));
            }
        }
        return merged;
    }

    private Item deleted(Item item) {
        return new Item(id(item.id(), ""), deleted(item.body()), deleted, item.place());
    }

    /** One to one, or a split or merge, of which only the last item has more than its paragraph. */
    private List<Item> items(List<Node> olds, List<Node> news) {
        List<Item> merged = new ArrayList<>();
        List<ParagraphMerge.Merged> firsts = ParagraphMerge.of(this, firsts(olds), firsts(news));
        for (ParagraphMerge.Merged first : firsts) {
            Item old = first.old() < 0 ? null : (Item) olds.get(first.old()).part;
            Item now = first.now() < 0 ? null : (Item) news.get(first.now()).part;
            String id = id(old == null ? "" : old.id(), now == null ? "" : now.id());
            Place place = first.paragraph().place();
            merged.add(new Item(id, List.of(first.paragraph()), Change.NONE, place));
        }
        List<Block> rest = blocks(rest(olds), rest(news));
        Item last = merged.remove(merged.size() - 1);
        List<Block> body = new ArrayList<>(last.body());
        body.addAll(rest);
        merged.add(last.withBody(body));
        return merged;
    }

    private static List<Paragraph> firsts(List<Node> items) {
        return items.stream().map(item -> item.children.get(0).paragraph()).toList();
    }

    private static List<Node> rest(List<Node> items) {
        List<Node> last = items.get(items.size() - 1).children;
        return last.subList(1, last.size());
    }

    Note note(Note old, Note now) {
        Nodes names = new Nodes(UnaryOperator.identity());
        List<Node> a = new Nodes(notes::name).of(old.body());
        List<Paragraph> body = new ArrayList<>();
        for (Block block : Ends.kept(merged(Steps.toTheEnd(a, names.of(now.body()))))) {
            body.add((Paragraph) block);
        }
        return new Note(now.id(), now.label(), body, now.place());
    }
}
