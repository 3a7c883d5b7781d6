package engross.api;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import engross.redline.Register;
import engross.redline.Register.Provision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A provision with its text.
 *
 * @param paragraphs all of them, those of a row's cells one after the other
 * @param cells the paragraphs of each cell where it is a row of a table; else empty
 */
record ProvisionPart(Provision provision, List<Paragraph> paragraphs, List<List<Paragraph>> cells) {
    ProvisionPart {
        paragraphs = List.copyOf(paragraphs);
        cells = List.copyOf(cells);
    }

    /** The provisions of a numbered document in its order. */
    static List<ProvisionPart> of(Document numbered, Register register) {
        List<Paragraph> all = Paragraphs.of(numbered);
        Map<Integer, List<List<Paragraph>>> rows = new HashMap<>();
        new Rows(rows).blocks(numbered.body());
        List<ProvisionPart> parts = new ArrayList<>();
        List<Provision> provisions = register.provisions();
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i);
            int end = i + 1 < provisions.size() ? provisions.get(i + 1).position() : all.size();
            boolean row = ProvisionName.ROW.matcher(provision.path()).matches();
            parts.add(new ProvisionPart(
                    provision,
                    all.subList(provision.position(), Math.max(end, provision.position())),
                    row ? rows.getOrDefault(provision.position(), List.of()) : List.of()));
        }
        return parts;
    }

    /** Its label in the text; without the tab behind it. */
    List<Inline> label() {
        return paragraphs.isEmpty() || !cells.isEmpty() ? List.of() : label(paragraphs.get(0));
    }

    static List<Inline> label(Paragraph paragraph) {
        return paragraph.label() instanceof Label.Fixed fixed
                ? fixed.content().stream()
                        .filter(inline -> !(inline instanceof Inline.Tab))
                        .toList()
                : List.of();
    }

    /** The words of one of its texts, with the label of each paragraph but the first. */
    String words(Predicate<Change> text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            words.append(words.isEmpty() ? "" : "\n");
            if (i > 0) {
                append(label(paragraph), text, words);
                words.append(' ');
            }
            append(paragraph.content(), text, words);
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    static void append(List<? extends Inline> inlines, Predicate<Change> text, StringBuilder words) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                append(link.content(), text, words);
            } else if (text.test(inline.change())) {
                if (inline instanceof Inline.Text run) {
                    words.append(run.text());
                } else if (inline instanceof Inline.Tab || inline instanceof Inline.LineBreak) {
                    words.append(' ');
                }
            }
        }
    }

    /** Finds the rows of tables by the position of their first paragraphs. */
    private static final class Rows {
        private final Map<Integer, List<List<Paragraph>>> found;
        private int position;

        Rows(Map<Integer, List<List<Paragraph>>> found) {
            this.found = found;
        }

        void blocks(List<? extends Block> blocks) {
            for (Block block : blocks) {
                if (block instanceof Paragraph) {
                    position++;
                } else if (block instanceof Division division) {
                    blocks(division.body());
                } else if (block instanceof Sequence sequence) {
                    sequence.items().forEach(item -> blocks(item.body()));
                } else if (block instanceof Table table) {
                    table.rows().forEach(this::row);
                }
            }
        }

        private void row(Table.Row row) {
            int start = position;
            List<List<Paragraph>> cells = new ArrayList<>();
            row.cells().forEach(cell -> {
                blocks(cell.body());
                List<Paragraph> paragraphs = new ArrayList<>();
                Paragraphs.add(cell.body(), paragraphs);
                cells.add(paragraphs);
            });
            found.put(start, cells);
        }
    }
}
