package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import engross.model.TreeRewrite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Gives a draft references to its items, and takes those away that lead to nothing since it was edited. */
final class CrossReferences extends TreeRewrite {
    private final RandomGenerator random;
    private final List<String> targets;
    private final Set<String> known;

    private CrossReferences(RandomGenerator random, List<String> ids) {
        this.random = random;
        this.targets = ids;
        this.known = new HashSet<>(ids);
    }

    /** @param author before the ids that items get which had none */
    static Document in(Document document, String author, RandomGenerator random) {
        Document named = named(document, author, random);
        List<String> ids = new ArrayList<>();
        labelled(named.body(), ids);
        return new CrossReferences(random, ids).document(named);
    }

    private static Document named(Document document, String author, RandomGenerator random) {
        int[] next = {0};
        TreeRewrite naming = new TreeRewrite() {
            @Override
            public Item item(Item item) {
                boolean gets = item.id().isEmpty() && random.nextInt(6) == 0;
                String id = gets ? author + next[0]++ : item.id();
                return new Item(id, blocks(item.body()), item.change(), item.place());
            }
        };
        return naming.document(document);
    }

    /** The ids of what has a number. */
    private static void labelled(List<? extends Block> blocks, List<String> ids) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && !paragraph.id().isEmpty()) {
                ids.add(paragraph.id());
            } else if (block instanceof Division division) {
                labelled(division.body(), ids);
            } else if (block instanceof Sequence sequence) {
                boolean bare = sequence.bareWhenSingle() && sequence.items().size() == 1;
                for (Item item : sequence.items()) {
                    ids.addAll(bare || item.id().isEmpty() ? List.of() : List.of(item.id()));
                    labelled(item.body().subList(1, item.body().size()), ids);
                }
            }
        }
    }

    /** With numbers before some paragraphs, and lists that do without where they have but one item. */
    static Document numbered(Document document, RandomGenerator random) {
        int[] next = {0};
        TreeRewrite numbering = new TreeRewrite() {
            @Override
            protected Paragraph paragraph(Paragraph paragraph) {
                boolean gets = paragraph.style().equals("para") && random.nextBoolean();
                return gets ? paragraph.withLabel(new Label.Numbered()).withId("p" + next[0]++) : paragraph;
            }

            @Override
            public Block block(Block block) {
                Block numbered = super.block(block);
                return numbered instanceof Sequence sequence && random.nextInt(3) == 0
                        ? new Sequence(sequence.form(), true, sequence.items(), sequence.place())
                        : numbered;
            }
        };
        return numbering.document(document);
    }

    @Override
    protected Paragraph paragraph(Paragraph paragraph) {
        List<Inline> content = new ArrayList<>(paragraph.content());
        content.removeIf(inline -> inline instanceof Inline.Reference reference && !known.contains(reference.target()));
        if (!targets.isEmpty() && random.nextInt(5) == 0) {
            String target = targets.get(random.nextInt(targets.size()));
            content.add(new Inline.Reference(target, Format.PLAIN, Change.NONE, Place.NONE));
        }
        return paragraph.withContent(content.isEmpty() ? List.of(Inline.Text.of("x")) : content);
    }
}
