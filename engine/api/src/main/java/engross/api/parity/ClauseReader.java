package engross.api.parity;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Reads the clauses of a document that is not numbered yet. */
final class ClauseReader {
    private final Numbers numbers;
    private final Set<String> leftOut;

    /** @param leftOut roles of divisions that every language has in its own way */
    ClauseReader(Numbers numbers, Set<String> leftOut) {
        this.numbers = numbers;
        this.leftOut = leftOut;
    }

    Clause document(Document document) {
        List<Clause> parts = new ArrayList<>(blocks(document.body()));
        for (Note note : document.notes()) {
            parts.add(new Clause("note", note.id(), "", facts(List.of()), blocks(note.body()), note.place()));
        }
        return new Clause("document", "", "", facts(List.of()), parts, place(document));
    }

    private static Place place(Document document) {
        return document.body().stream()
                .map(Block::place)
                .filter(place -> place.line() > 0)
                .findFirst()
                .orElse(Place.NONE);
    }

    private List<Clause> blocks(List<? extends Block> blocks) {
        List<Clause> clauses = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                clauses.add(paragraph(paragraph));
            } else if (block instanceof Sequence sequence) {
                sequence.items().forEach(item -> clauses.add(item(item)));
            } else if (block instanceof Division division) {
                if (!leftOut.contains(division.role())) {
                    clauses.add(new Clause(
                            division.role(),
                            division.id(),
                            words(division.change()),
                            facts(List.of()),
                            blocks(division.body()),
                            division.place()));
                }
            } else {
                clauses.add(table((Table) block));
            }
        }
        return clauses;
    }

    private Clause paragraph(Paragraph paragraph) {
        return new Clause(
                "paragraph",
                paragraph.id(),
                words(paragraph.change()),
                facts(paragraph.content()),
                List.of(),
                paragraph.place());
    }

    /** An item has the text of its first paragraph. */
    private Clause item(Item item) {
        Block first = item.body().get(0);
        boolean text = first instanceof Paragraph;
        List<Block> rest = item.body().subList(text ? 1 : 0, item.body().size());
        Change change = first instanceof Paragraph paragraph ? paragraph.change() : item.change();
        Facts facts = facts(first instanceof Paragraph paragraph ? paragraph.content() : List.of());
        return new Clause("item", item.id(), words(change), facts, blocks(rest), item.place());
    }

    private Clause table(Table table) {
        List<Clause> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Clause> cells = row.cells().stream()
                    .map(cell -> new Clause("cell", "", "", facts(List.of()), blocks(cell.body()), cell.place()))
                    .toList();
            rows.add(new Clause("row", "", words(row.change()), facts(List.of()), cells, row.place()));
        }
        return new Clause("table", table.id(), "", facts(List.of()), rows, table.place());
    }

    private static String words(Change change) {
        if (change.isNone()) {
            return "";
        }
        return change.isDeleted() ? "deleted" : "inserted";
    }

    private Facts facts(List<? extends Inline> content) {
        StringBuilder text = new StringBuilder();
        List<String> notes = new ArrayList<>();
        List<String> references = new ArrayList<>();
        boolean changed = inlines(content, text, notes, references);
        Collections.sort(references);
        String all = text.toString();
        return new Facts(numbers.in(all), numbers.spelled(all), notes, references, changed);
    }

    private static boolean inlines(
            List<? extends Inline> content, StringBuilder text, List<String> notes, List<String> references) {
        boolean changed = false;
        for (Inline inline : content) {
            changed |= !inline.change().isNone();
            if (inline instanceof Inline.Text run) {
                // What is deleted and what is inserted do not stand in one word.
                text.append(inline.change().isNone() ? run.text() : "\u2063" + run.text() + "\u2063");
            } else if (inline instanceof Inline.Link link) {
                changed |= link.target().startsWith("#")
                        ? inlines(link.content(), text, notes, references)
                        : link.content().stream()
                                .anyMatch(part -> !part.change().isNone());
            } else if (inline instanceof Inline.NoteReference note) {
                notes.add(note.note());
            } else if (inline instanceof Inline.Reference reference) {
                references.add(reference.target());
            } else if (inline instanceof Inline.LineBreak || inline instanceof Inline.Tab) {
                text.append('\n');
            }
        }
        return changed;
    }
}
