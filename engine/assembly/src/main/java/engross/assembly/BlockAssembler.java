package engross.assembly;

import engross.house.BlockStyles;
import engross.house.House;
import engross.house.Labels;
import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.NumberForm;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import engross.model.style.StyleSheet;
import engross.source.SourceBlock;
import engross.source.SourceBlock.CallKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the blocks of a source their styles and label forms: a document's body, an annex, an item, a cell. */
final class BlockAssembler {
    private final House house;
    private final Labels labels;
    private final BlockStyles styles;
    private final TableAssembler tables;
    private final ImageAssembler images;
    private final Emphasis emphasis;
    private final Surroundings whole;
    private NumberForm headings = NumberForm.DECIMAL;

    BlockAssembler(House house, Labels labels, PictureStore pictures) {
        this.house = house;
        this.labels = labels;
        this.styles = house.blockStyles();
        StyleSheet sheet = house.styleSheet(labels.language());
        this.tables = new TableAssembler(this, styles, sheet);
        this.emphasis = new Emphasis(sheet, house.emphasis());
        this.images = new ImageAssembler(this, pictures, styles, sheet.page());
        this.whole = new Surroundings(1, false, sheet.page().textWidth());
    }

    /** The form of first-level heading numbers of what is assembled next, by its first number: {@code 1} or {@code I}. */
    void headings(String form) {
        headings = form.isEmpty() || form.equals("1") ? NumberForm.DECIMAL : house.listForm(form, labels.language());
    }

    List<Block> body(List<SourceBlock> blocks) {
        return assemble(blocks, whole);
    }

    /** Where a block stands: how deep in lists, whether in the cell of a table, and in how many twips of width. */
    record Surroundings(int depth, boolean cell, int width) {
        Surroundings deeper() {
            return new Surroundings(depth + 1, cell, width);
        }
    }

    List<Block> assemble(List<SourceBlock> blocks, Surroundings surroundings) {
        List<Block> assembled = new ArrayList<>(blocks.size());
        Calls calls = new Calls();
        boolean newPage = false;
        for (SourceBlock block : blocks) {
            if (block instanceof SourceBlock.PageBreak) {
                newPage = true;
                continue;
            }
            List<Block> next = block(block, surroundings, calls);
            assembled.addAll(newPage ? FirstParagraph.onNewPage(next) : next);
            newPage = false;
        }
        return assembled;
    }

    private List<Block> block(SourceBlock block, Surroundings surroundings, Calls calls) {
        if (block instanceof SourceBlock.Numbered numbered) {
            return numbered(numbered, surroundings);
        }
        if (block instanceof SourceBlock.Para para) {
            return List.of(
                    paragraph(para.id(), para(surroundings), Label.NONE, para.text(), para.change(), para.place()));
        }
        if (block instanceof SourceBlock.Heading heading) {
            return List.of(heading(heading));
        }
        if (block instanceof SourceBlock.Call call) {
            return List.of(call(call, calls));
        }
        if (block instanceof SourceBlock.ItemList list) {
            return List.of(list(list, surroundings));
        }
        if (block instanceof SourceBlock.Table table) {
            return tables.table(table, surroundings.width());
        }
        if (block instanceof SourceBlock.Quote quote) {
            return quote(quote, surroundings);
        }
        if (block instanceof SourceBlock.Remark remark) {
            return List.of(remark(remark));
        }
        return images.image((SourceBlock.Image) block, surroundings.width());
    }

    private String para(Surroundings surroundings) {
        return surroundings.cell() ? styles.of("table-text") : styles.of("para");
    }

    private List<Block> numbered(SourceBlock.Numbered numbered, Surroundings surroundings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(
                numbered.id(),
                styles.of("numbered"),
                new Label.Numbered(),
                numbered.text(),
                numbered.change(),
                numbered.place()));
        blocks.addAll(assemble(numbered.body(), surroundings));
        return blocks;
    }

    private Paragraph heading(SourceBlock.Heading heading) {
        String style = styles.of(heading.numbered() ? "heading" : "heading-unnumbered", heading.level());
        Label label = heading.numbered() ? new Label.Outline(heading.level(), headings) : Label.NONE;
        return paragraph(heading.id(), style, label, heading.text(), heading.change(), heading.place());
    }

    private Division call(SourceBlock.Call call, Calls calls) {
        CallKind kind = calls.kind(call);
        List<Inline> words = labels.call(call.key(), calls.isFirst(kind))
                .map(text -> List.<Inline>of(new Inline.Text(text, Format.PLAIN, call.change())))
                .orElse(call.text());
        calls.passed(kind);
        List<Block> blocks = new ArrayList<>(2);
        blocks.add(paragraph("", styles.of("call"), Label.NONE, words, call.change(), call.place()));
        if (!call.items().isEmpty()) {
            List<Item> items = new ArrayList<>(call.items().size());
            for (SourceBlock.Item item : call.items()) {
                items.add(item(item, styles.of("call-item"), whole));
            }
            blocks.add(new Sequence(house.callItems(kind, labels.language()), true, items, call.place()));
        }
        return new Division("call", call.id(), false, blocks, call.change(), call.place());
    }

    private Block list(SourceBlock.ItemList list, Surroundings surroundings) {
        String style = styles.of(surroundings.cell() ? "table-item" : "item", surroundings.depth());
        List<Item> items = new ArrayList<>(list.items().size());
        for (SourceBlock.Item item : list.items()) {
            items.add(item(item, style, surroundings.deeper()));
        }
        return new Sequence(house.listForm(list.form(), labels.language()), false, items, list.place());
    }

    /** An item; what follows its first paragraph stands under its text, after a tab where it has no label of its own. */
    private Item item(SourceBlock.Item item, String style, Surroundings inside) {
        List<Block> body = new ArrayList<>();
        body.add(paragraph("", style, Label.NONE, item.text(), item.change(), item.place()));
        for (Block block : assemble(item.body(), inside)) {
            body.add(block instanceof Paragraph paragraph ? continued(paragraph, style) : block);
        }
        return new Item(item.id(), body, item.change(), item.place());
    }

    private Paragraph continued(Paragraph paragraph, String style) {
        boolean plain =
                paragraph.style().equals(styles.of("para")) && paragraph.label().equals(Label.NONE);
        return plain
                ? paragraph.withStyle(style).withLabel(new Label.Fixed(List.of(new Inline.Tab(paragraph.change()))))
                : paragraph;
    }

    private List<Block> quote(SourceBlock.Quote quote, Surroundings surroundings) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : assemble(quote.body(), surroundings)) {
            boolean plain =
                    block instanceof Paragraph paragraph && paragraph.style().equals(para(surroundings));
            blocks.add(plain ? ((Paragraph) block).withStyle(styles.of("quote")) : block);
        }
        return List.of(new Division("quote", quote.id(), false, blocks, quote.change(), quote.place()));
    }

    private Paragraph remark(SourceBlock.Remark remark) {
        List<Inline> text = new ArrayList<>();
        String word = labels.text("text.note").orElse("");
        text.add(new Inline.Text(word + " – ", Format.PLAIN, remark.change()));
        text.addAll(remark.text());
        return paragraph(remark.id(), styles.of("remark"), Label.NONE, text, remark.change(), remark.place());
    }

    /** A paragraph of the source's text, with emphasis as the language has it. */
    Paragraph paragraph(String id, String style, Label label, List<Inline> text, Change change, Place place) {
        return new Paragraph(id, style, label, emphasis.apply(text), change, false, place);
    }

    /** Which call stands where: a call in its own words is operative once an operative call stands before it. */
    private final class Calls {
        private int preambular;
        private int operative;

        CallKind kind(SourceBlock.Call call) {
            Optional<CallKind> said = call.kind().or(() -> house.callKind(call.key()));
            return said.orElse(operative > 0 ? CallKind.OPERATIVE : CallKind.PREAMBULAR);
        }

        boolean isFirst(CallKind kind) {
            return (kind == CallKind.PREAMBULAR ? preambular : operative) == 0;
        }

        void passed(CallKind kind) {
            if (kind == CallKind.PREAMBULAR) {
                preambular++;
            } else {
                operative++;
            }
        }
    }
}
