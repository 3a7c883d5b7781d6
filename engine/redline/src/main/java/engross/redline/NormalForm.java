package engross.redline;

import engross.model.Block;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Note;
import engross.model.NumberForm;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tree without marks as lines, one a paragraph or border of a part: two trees with the same lines say the same. Left out is what no mark can carry:
 * places, page breaks, widths, descriptions, looks of cells, comments, fields, what is repeated on the pages, and divisions that are taken
 * as revised. Runs are as long as they can be, notes stand where they are referred to, ids count as the position of what has them.
 */
final class NormalForm {
    /** A line. @param place where in the source it comes from */
    record Line(String text, Place place) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Note> notes = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> told = new HashMap<>();
    private final Set<String> asRevised;
    private StringBuilder line = new StringBuilder();
    private Format format = Format.PLAIN;
    private String link = "";

    private NormalForm(Document document, Set<String> asRevised) {
        this.asRevised = asRevised;
        document.notes().forEach(note -> notes.put(note.id(), note));
        List<String> ids = Identity.of(document.body().stream()
                .filter(block -> !(block instanceof Division division && asRevised.contains(division.role())))
                .toList());
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).isEmpty()) {
                positions.put(ids.get(i), i);
            }
        }
    }

    static List<Line> of(Document document, Set<String> asRevised) {
        NormalForm form = new NormalForm(document, asRevised);
        form.blocks(document.body());
        return form.lines;
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Sequence sequence) {
                sequence(sequence);
            } else if (block instanceof Division division) {
                line.append("division ").append(division.role()).append(division.restartsNumbering());
                end(division.place());
                if (!asRevised.contains(division.role())) {
                    blocks(division.body());
                }
                close(division.place());
            } else {
                table((Table) block);
            }
        }
    }

    private void sequence(Sequence sequence) {
        line.append("sequence ").append(sequence.bareWhenSingle());
        tell(sequence.form());
        end(sequence.place());
        for (Item item : sequence.items()) {
            line.append("item");
            end(item.place());
            blocks(item.body());
        }
        close(sequence.place());
    }

    private void table(Table table) {
        line.append("table ")
                .append(table.style())
                .append(' ')
                .append(table.columns().size());
        end(table.place());
        for (Table.Row row : table.rows()) {
            line.append("row ").append(row.header());
            end(row.place());
            for (Table.Cell cell : row.cells()) {
                line.append("cell ").append(cell.columnSpan()).append(' ').append(cell.rowSpan());
                end(cell.place());
                blocks(cell.body());
            }
        }
        close(table.place());
    }

    private void close(Place place) {
        line.append("end");
        end(place);
    }

    private void end(Place place) {
        lines.add(new Line(line.toString(), place));
        line = new StringBuilder();
    }

    private void paragraph(Paragraph paragraph) {
        line.append(paragraph.style()).append('|');
        format = Format.PLAIN;
        link = "";
        if (paragraph.label() instanceof Label.Fixed fixed) {
            inlines(fixed.content(), "");
        } else {
            tell(paragraph.label());
        }
        line.append('|');
        inlines(paragraph.content(), "");
        end(paragraph.place());
    }

    private void inlines(List<? extends Inline> content, String target) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                if (!text.text().isEmpty()) {
                    turn(text.format(), target);
                    line.append(text.text());
                }
            } else if (inline instanceof Inline.Link inner) {
                inlines(inner.content(), target(inner));
            } else if (!PlainText.isInvisible(inline)) {
                turn(format, target);
                special(inline);
            }
        }
    }

    private String target(Inline.Link inner) {
        return inner.isInternal() ? "#" + position(inner.target().substring(1)) : inner.target();
    }

    private String position(String id) {
        Integer position = positions.get(id);
        return position == null ? id : position.toString();
    }

    /** Tells how the text looks from here on and where it leads. */
    private void turn(Format nextFormat, String nextLink) {
        if (!nextFormat.equals(format) || !nextLink.equals(link)) {
            format = nextFormat;
            link = nextLink;
            line.append('\u0001');
            tell(format);
            line.append(link).append('\u0002');
        }
    }

    private void tell(Label label) {
        if (label instanceof Label.Outline outline) {
            line.append("outline ").append(outline.level());
            tell(outline.form());
        } else {
            line.append(label instanceof Label.Numbered ? "numbered" : "none");
        }
    }

    private void tell(NumberForm form) {
        line.append(form.numerals()).append(form.symbols()).append(form.prefix());
        line.append('\u0005').append(form.suffix()).append('\u0005');
        tell(form.format());
    }

    /** Written out here: the text that a record has of itself is put together by a formatter, a tenth of a whole comparison. */
    private void tell(Format of) {
        line.append(of.bold()).append(of.italic()).append(of.position()).append(of.style());
        line.append('\u0005');
    }

    private void special(Inline inline) {
        line.append('\u0003');
        if (inline instanceof Inline.NoteReference reference) {
            note(reference);
        } else if (inline instanceof Inline.Reference reference) {
            line.append(position(reference.target()));
            tell(reference.format());
        } else {
            line.append(Nodes.plain(inline, id -> id));
        }
        line.append('\u0004');
    }

    /** A note is told in lines before the line of its first reference. */
    private void note(Inline.NoteReference reference) {
        Integer known = told.putIfAbsent(reference.note(), told.size());
        Note note = notes.get(reference.note());
        line.append("note ").append(known == null ? told.size() - 1 : known);
        if (known != null || note == null) {
            return;
        }
        StringBuilder outer = line;
        Format outerFormat = format;
        String outerLink = link;
        line = new StringBuilder();
        blocks(note.body());
        line = outer;
        format = outerFormat;
        link = outerLink;
    }
}
