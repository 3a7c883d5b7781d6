package engross.bench;

import engross.model.Block;
import engross.model.Division;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report as what template tools take: groups of paragraphs and tables in turn, all of it plain text. Notes, links and formats are
 * left out, which makes the template tools' task the easier one.
 */
final class FlatReport implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Part> parts = new ArrayList<>();

    private FlatReport() {}

    /** A group of paragraphs, or a table where it has columns. @param rows texts by name: {@code text}, or {@code c0}, {@code c1} … */
    record Part(String name, String style, int columns, List<Map<String, Object>> rows) implements Serializable {
        boolean isTable() {
            return columns > 0;
        }
    }

    static FlatReport of(Document document) {
        FlatReport report = new FlatReport();
        report.blocks(document.body());
        return report;
    }

    List<Part> parts() {
        return parts;
    }

    /** What a template is filled with. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        parts.forEach(part -> data.put(part.name(), part.rows()));
        return data;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Division division) {
                blocks(division.body());
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    blocks(item.body());
                }
            } else {
                table((Table) block);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (parts.isEmpty() || parts.get(parts.size() - 1).isTable()) {
            parts.add(new Part("g" + parts.size(), paragraph.style(), 0, new ArrayList<>()));
        }
        parts.get(parts.size() - 1).rows().add(Map.of("text", text(paragraph)));
    }

    private void table(Table table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (int i = 0; i < table.columns().size(); i++) {
                cells.put(
                        "c" + i,
                        i < row.cells().size() ? text(row.cells().get(i).body()) : "");
            }
            rows.add(cells);
        }
        parts.add(new Part("t" + parts.size(), table.style(), table.columns().size(), rows));
    }

    private static String text(List<Block> cell) {
        FlatReport inside = new FlatReport();
        inside.blocks(cell);
        StringBuilder text = new StringBuilder();
        for (Part part : inside.parts) {
            part.rows().forEach(row -> row.values().forEach(text::append));
        }
        return text.toString();
    }

    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        if (paragraph.label() instanceof Label.Fixed label) {
            append(label.content(), text);
        }
        append(paragraph.content(), text);
        return text.toString();
    }

    private static void append(List<Inline> inlines, StringBuilder text) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text run) {
                text.append(run.text());
            } else if (inline instanceof Inline.Link link) {
                append(link.content(), text);
            } else if (inline instanceof Inline.Tab) {
                text.append('\t');
            } else if (inline instanceof Inline.LineBreak) {
                text.append(' ');
            }
        }
    }
}
