package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the marks of a first layer, which were made from the text between back to the issued one, into marks from that one on. */
final class LayerChanges {
    /** Stands in the character style of what comes from the issued text while both layers are laid on each other. */
    private static final String SIGN = "\u2063";

    private final Revision first;
    private final Revision second;
    private final Revision brackets;

    LayerChanges(Revision first, Revision second, Revision brackets) {
        this.first = first;
        this.second = second;
        this.brackets = brackets;
    }

    /** A redline whose inserted text is told apart from any other that says the same. */
    Document apart(Document redline) {
        return mapped(redline, change -> change, this::signed);
    }

    private List<Inline> signed(Inline inline) {
        return List.of(
                inline instanceof Inline.Text text && text.change().isInserted()
                        ? new Inline.Text(
                                text.text(),
                                style(text.format(), SIGN + text.format().style()),
                                text.change())
                        : inline);
    }

    private static Format style(Format format, String style) {
        return format.withStyle(style);
    }

    Document turned(Document laid) {
        return mapped(laid, this::turned, this::turned);
    }

    private Change turned(Change change) {
        if (change.isNone()) {
            return change;
        }
        Revision inserted = change.inserted();
        if (inserted != null) {
            boolean both = includes(inserted, first) && includes(inserted, second);
            if (both) {
                return Change.NONE;
            }
            return includes(inserted, first) ? Change.deleted(first) : Change.inserted(second);
        }
        Revision deleted = change.deleted();
        return new Change(includes(deleted, first) ? first : null, includes(deleted, second) ? second : null);
    }

    private static boolean includes(@Nullable Revision revision, Revision author) {
        return revision != null && Authors.includes(revision, author.author());
    }

    private List<Inline> turned(Inline inline) {
        Change change = inline.change();
        if (brackets.equals(change.inserted())) {
            return List.of();
        }
        Inline plain =
                inline instanceof Inline.Text text && text.format().style().startsWith(SIGN)
                        ? new Inline.Text(
                                text.text(),
                                style(text.format(), text.format().style().substring(SIGN.length())),
                                text.change())
                        : inline;
        boolean both = includes(change.inserted(), first) && includes(change.inserted(), second);
        return both
                ? List.of(Remarked.of(plain, Change.deleted(first)), Remarked.of(plain, Change.inserted(second)))
                : List.of(Remarked.of(plain, turned(change)));
    }

    private static Document mapped(
            Document document, Function<Change, Change> changes, Function<Inline, List<Inline>> inlines) {
        Mapping mapping = new Mapping(changes, inlines);
        List<Note> notes = document.notes().stream()
                .map(note -> new Note(
                        note.id(),
                        note.label(),
                        note.body().stream().map(mapping::paragraph).toList(),
                        note.place()))
                .toList();
        return new Document(
                document.metadata(),
                document.furniture(),
                mapping.blocks(document.body()),
                notes,
                document.comments(),
                document.pictures());
    }

    /** Goes through all that carries a change. */
    private record Mapping(Function<Change, Change> changes, Function<Inline, List<Inline>> inlines) {

        List<Block> blocks(List<? extends Block> blocks) {
            List<Block> mapped = new ArrayList<>(blocks.size());
            blocks.forEach(block -> mapped.add(block(block)));
            return mapped;
        }

        private Block block(Block block) {
            if (block instanceof Paragraph paragraph) {
                return paragraph(paragraph);
            }
            if (block instanceof Sequence sequence) {
                List<Item> items = sequence.items().stream()
                        .map(item ->
                                new Item(item.id(), blocks(item.body()), changes.apply(item.change()), item.place()))
                        .toList();
                return new Sequence(sequence.form(), sequence.bareWhenSingle(), items, sequence.place());
            }
            if (block instanceof Division division) {
                return new Division(
                        division.role(),
                        division.id(),
                        division.restartsNumbering(),
                        blocks(division.body()),
                        changes.apply(division.change()),
                        division.place());
            }
            return table((Table) block);
        }

        private Table table(Table table) {
            List<Table.Column> columns = table.columns().stream()
                    .map(column -> new Table.Column(column.share(), changes.apply(column.change())))
                    .toList();
            List<Table.Row> rows = table.rows().stream()
                    .map(row -> new Table.Row(
                            row.header(),
                            row.cells().stream()
                                    .map(cell -> cell.withBody(blocks(cell.body())))
                                    .toList(),
                            changes.apply(row.change()),
                            row.place()))
                    .toList();
            return new Table(table.id(), table.style(), table.description(), columns, rows, table.place());
        }

        Paragraph paragraph(Paragraph paragraph) {
            Label label = paragraph.label() instanceof Label.Fixed fixed
                    ? new Label.Fixed(content(fixed.content()))
                    : paragraph.label();
            return paragraph
                    .withLabel(label)
                    .withContent(content(paragraph.content()))
                    .withChange(changes.apply(paragraph.change()));
        }

        private List<Inline> content(List<? extends Inline> content) {
            List<Inline> mapped = new ArrayList<>(content.size());
            for (Inline inline : content) {
                if (inline instanceof Inline.Link link) {
                    List<Inline> inner = content(link.content());
                    if (!inner.isEmpty()) {
                        mapped.add(new Inline.Link(link.target(), inner));
                    }
                } else {
                    mapped.addAll(inlines.apply(inline));
                }
            }
            return mapped;
        }
    }
}
