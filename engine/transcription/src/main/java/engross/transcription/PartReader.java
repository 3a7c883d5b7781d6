package engross.transcription;

import engross.model.Block;
import engross.model.Change;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Brings the paragraphs and tables of a Word file into the house's styles, with labels apart from the text. */
final class PartReader {
    private static final int LONGEST_LABEL = 24;

    private final StyleNames styles;
    private final Anchors anchors;

    PartReader(StyleNames styles, Anchors anchors) {
        this.styles = styles;
        this.anchors = anchors;
    }

    List<Part> parts(List<Block> blocks) {
        List<Part> parts = new ArrayList<>(blocks.size());
        for (Block block : MarkJoins.resolved(blocks)) {
            if (block instanceof Paragraph paragraph) {
                parts.add(line(paragraph));
            } else if (block instanceof Table table) {
                parts.add(new Part.Grid(styles.table(table.style()), table, idOf(table), table.place()));
            }
        }
        return parts;
    }

    /** A table has no bookmark of its own: that of its first paragraph stands for it. */
    private String idOf(Table table) {
        return table.rows().stream()
                .limit(1)
                .flatMap(row -> row.cells().stream().limit(1))
                .flatMap(cell -> cell.body().stream().limit(1))
                .map(first -> first instanceof Paragraph paragraph ? anchors.id(paragraph.id()) : "")
                .findFirst()
                .orElse("");
    }

    Part.Line line(Paragraph paragraph) {
        List<Inline> label = new ArrayList<>();
        List<Inline> content = new ArrayList<>();
        boolean tabbed = false;
        if (paragraph.label() instanceof Label.Fixed fixed) {
            fixed.content().stream()
                    .filter(inline -> inline instanceof Inline.Text)
                    .forEach(label::add);
            tabbed = true;
            content.addAll(paragraph.content());
        } else {
            int tab = tabBehindLabel(paragraph.content());
            tabbed = tab >= 0;
            for (int i = 0; i < paragraph.content().size(); i++) {
                Inline inline = paragraph.content().get(i);
                if (i > tab || !(inline instanceof Inline.Tab)) {
                    (i < tab && inline instanceof Inline.Text ? label : content).add(inline);
                }
            }
        }
        return new Part.Line(
                styles.house(paragraph.style()),
                label,
                tabbed,
                content,
                MarkJoins.isWhole(paragraph) ? paragraph.change() : Change.NONE,
                anchors.id(paragraph.id()),
                paragraph.newPage(),
                styles.unknown(paragraph.style()),
                paragraph.place());
    }

    /**
     * Where the tab stands that ends a label; -1 where there is no label. Each label that the paragraph has in the texts of several authors
     * may have a tab of its own: no text has two of them.
     */
    private static int tabBehindLabel(List<Inline> content) {
        int tab = -1;
        int length = 0;
        boolean inOld = false;
        boolean inNew = false;
        for (int i = 0; i < content.size() && !(inOld && inNew); i++) {
            Inline inline = content.get(i);
            Change change = inline.change();
            if (inline instanceof Inline.Text text) {
                length += text.text().length();
            } else if (inline instanceof Inline.Tab) {
                if ((inOld && change.isInOld()) || (inNew && change.isInNew())) {
                    break;
                }
                inOld |= change.isInOld();
                inNew |= change.isInNew();
                tab = i;
                length = 0;
            } else if (!(inline instanceof Inline.CommentStart || inline instanceof Inline.CommentEnd)) {
                break;
            }
            if (length > LONGEST_LABEL) {
                break;
            }
        }
        return tab;
    }
}
