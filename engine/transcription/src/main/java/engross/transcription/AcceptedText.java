package engross.transcription;

import engross.model.Block;
import engross.model.Change;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Table;
import engross.word.reading.WordText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Word file as a source would have it once all changes are accepted: with the paragraphs that {@link MarkJoins} gives, without marks. */
final class AcceptedText {
    private AcceptedText() {}

    static WordText of(WordText word) {
        Document document = word.document();
        List<Note> notes = document.notes().stream()
                .map(note -> new Note(note.id(), note.label(), paragraphs(note.body()), note.place()))
                .toList();
        Document accepted = new Document(
                document.metadata(),
                document.furniture(),
                blocks(document.body()),
                notes,
                document.comments(),
                document.pictures());
        return new WordText(accepted, word.styles(), word.defaultStyle(), word.bookmarks());
    }

    private static List<Paragraph> paragraphs(List<Paragraph> body) {
        return blocks(body).stream().map(Paragraph.class::cast).toList();
    }

    private static List<Block> blocks(List<? extends Block> blocks) {
        List<Block> accepted = new ArrayList<>(blocks.size());
        for (Block block : MarkJoins.resolved(List.copyOf(blocks))) {
            if (block instanceof Paragraph paragraph) {
                if (paragraph.change().isInNew()) {
                    accepted.add(
                            paragraph.withContent(inlines(paragraph.content())).withChange(Change.NONE));
                }
            } else if (block instanceof Table table) {
                table(table).ifPresent(accepted::add);
            }
        }
        return accepted;
    }

    private static Optional<Table> table(Table table) {
        List<Table.Row> rows = table.rows().stream()
                .filter(row -> row.change().isInNew())
                .map(row -> new Table.Row(
                        row.header(),
                        row.cells().stream()
                                .map(cell -> cell.withBody(blocks(cell.body())))
                                .toList(),
                        Change.NONE,
                        row.place()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(table.withRows(rows));
    }

    private static List<Inline> inlines(List<Inline> inlines) {
        List<Inline> accepted = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                List<Inline> content = inlines(link.content());
                if (!content.isEmpty()) {
                    accepted.add(new Inline.Link(link.target(), content));
                }
            } else if (inline.change().isInNew()) {
                accepted.add(Changed.with(inline, Change.NONE));
            }
        }
        return accepted;
    }
}
