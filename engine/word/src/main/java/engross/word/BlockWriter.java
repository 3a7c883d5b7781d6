package engross.word;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import engross.model.style.TableStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a story. Divisions and sequences are seen through: their paragraphs stand one after the other. */
final class BlockWriter implements Block.Visitor<XmlBytes> {
    private final DocumentContext context;
    private final XmlBytes xml;
    private final TrackedRuns runs;
    private final InlineWriter inlines;
    private final ParagraphStart properties;
    private final List<String> waitingIds = new ArrayList<>();
    private final List<Integer> openBookmarks = new ArrayList<>();

    private Change outer = Change.NONE;
    private int width;
    private boolean afterTable;
    private boolean needsParagraph;
    /** The table that stands behind the block being written; null for none. */
    private @Nullable Table next;

    /** The move whose text is being written. */
    private Change move = Change.NONE;

    private int moveNumber;

    private ParagraphMarks marks = ParagraphMarks.asInTree();

    BlockWriter(DocumentContext context, Story story) {
        this.context = context;
        this.xml = story.xml();
        this.runs = new TrackedRuns(context, xml);
        this.inlines = new InlineWriter(context, story, runs);
        this.properties = new ParagraphStart(context, xml, runs);
        this.width = context.sheet.page().textWidth();
    }

    /** The body of the document. */
    void body(List<? extends Block> blocks) {
        container(blocks, context.sheet.page().textWidth(), ParagraphMarks.of(blocks));
    }

    /** All blocks of a header, footer, comment or cell: the last thing in it is a paragraph (CT_Tc, 17.4.65). */
    void container(List<? extends Block> blocks, int availableWidth) {
        container(blocks, availableWidth, ParagraphMarks.asInTree());
    }

    private void container(List<? extends Block> blocks, int availableWidth, ParagraphMarks own) {
        int before = width;
        ParagraphMarks outside = marks;
        width = availableWidth;
        marks = own;
        needsParagraph = true;
        afterTable = false;
        all(blocks);
        turn(Change.NONE);
        if (needsParagraph) {
            separator();
        }
        marks = outside;
        width = before;
    }

    /** The content of a cell. @param lastRow whether no row of the table follows */
    void cell(List<? extends Block> blocks, int availableWidth, boolean lastRow) {
        boolean before = properties.inLastRow(lastRow);
        container(blocks, availableWidth);
        properties.inLastRow(before);
    }

    private void all(List<? extends Block> blocks) {
        Table following = next;
        for (int i = 0; i < blocks.size(); i++) {
            next = i + 1 < blocks.size() ? firstTable(blocks.get(i + 1)) : following;
            blocks.get(i).accept(this);
        }
        next = following;
    }

    /** The table that a block is or begins with. */
    private static @Nullable Table firstTable(Block block) {
        if (block instanceof Division division && !division.body().isEmpty()) {
            return firstTable(division.body().get(0));
        }
        return block instanceof Table table ? table : null;
    }

    /** Runs something within a change that everything in it carries. */
    void within(Change change, Runnable content) {
        if (change.isNone()) {
            content.run();
            return;
        }
        Change before = outer;
        outer = change.within(outer);
        runs.outer(outer);
        content.run();
        outer = before;
        runs.outer(before);
    }

    @Override
    public XmlBytes paragraph(Paragraph paragraph) {
        return paragraph(paragraph, List.of());
    }

    /** The paragraphs of a note; its mark stands before the first. */
    void note(List<Inline> mark, List<Paragraph> body) {
        List<Inline> lead = mark;
        for (Paragraph paragraph : body) {
            paragraph(paragraph, lead);
            lead = List.of();
        }
    }

    /** @param mark of a note, before the label; empty in all other paragraphs */
    private XmlBytes paragraph(Paragraph paragraph, List<? extends Inline> mark) {
        boolean begins = turn(paragraph.change());
        xml.raw("<w:p>");
        properties.write(paragraph, marks.next(paragraph.change().within(outer)), spaceAbove(next));
        if (begins) {
            moveNumber = runs.openMove(move);
        }
        openBookmarks(paragraph.id());
        if (!mark.isEmpty()) {
            inlines.mark(mark, paragraph.place());
        }
        inlines.write(label(paragraph), paragraph.content(), paragraph.place());
        closeBookmarks();
        xml.raw("</w:p>");
        afterTable = false;
        needsParagraph = false;
        if (xml.takeReplaced() > 0) {
            context.warning(
                    "invalid-character",
                    paragraph.place(),
                    "a character that no XML file may contain",
                    "it is written as U+FFFD; type the text anew");
        }
        return xml;
    }

    /** What a table wants above it. */
    private int spaceAbove(@Nullable Table table) {
        TableStyle style = table == null ? null : context.sheet.tables().get(table.style());
        return style == null ? 0 : style.before();
    }

    /** Ends a move before what is no part of it. @return whether another one begins */
    private boolean turn(Change change) {
        if (change.isMoved() ? change.equals(move) : !move.isMoved()) {
            return false;
        }
        if (move.isMoved()) {
            runs.closeMove(move, moveNumber);
        }
        move = change.isMoved() ? change : Change.NONE;
        return move.isMoved();
    }

    private List<? extends Inline> label(Paragraph paragraph) {
        if (paragraph.label() instanceof Label.Fixed fixed) {
            return fixed.content();
        }
        if (!(paragraph.label() instanceof Label.None)) {
            context.requireNumbered(paragraph.place(), "the paragraph");
        }
        return List.of();
    }

    /** A paragraph as low as Word allows: parts two tables, or ends a cell that a table would end. */
    private void separator() {
        xml.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/><w:rPr>");
        runs.outerMarks();
        xml.raw("<w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>");
        needsParagraph = false;
        afterTable = false;
    }

    /** An empty paragraph of a style, in a cell that is a part of the one above. */
    void empty(String style) {
        paragraph(Paragraph.of(style, List.of()));
    }

    private void openBookmarks(String id) {
        if (!id.isEmpty()) {
            waitingIds.add(id);
        }
        for (String waiting : waitingIds) {
            String name = context.bookmarks.place(waiting);
            if (name != null) {
                int number = context.nextAnnotation();
                openBookmarks.add(number);
                xml.raw("<w:bookmarkStart").attribute("w:id", number);
                xml.attribute("w:name", name).raw("/>");
            }
        }
        waitingIds.clear();
    }

    private void closeBookmarks() {
        for (int number : openBookmarks) {
            xml.raw("<w:bookmarkEnd").attribute("w:id", number).raw("/>");
        }
        openBookmarks.clear();
    }

    @Override
    public XmlBytes sequence(Sequence sequence) {
        Table following = next;
        next = null;
        for (int i = 0; i < sequence.items().size(); i++) {
            Item item = sequence.items().get(i);
            next = i + 1 == sequence.items().size() ? following : null;
            await(item.id());
            within(item.change(), () -> all(item.body()));
        }
        return xml;
    }

    @Override
    public XmlBytes division(Division division) {
        await(division.id());
        within(division.change(), () -> all(division.body()));
        return xml;
    }

    @Override
    public XmlBytes table(Table table) {
        turn(Change.NONE);
        if (afterTable) {
            separator();
        }
        await(table.id());
        Table following = next;
        next = null;
        new TableWriter(context, xml, this, runs).write(table, width);
        next = following;
        afterTable = true;
        needsParagraph = true;
        return xml;
    }

    /** The bookmark of what is no paragraph goes to the first paragraph in it. */
    private void await(String id) {
        if (!id.isEmpty()) {
            waitingIds.add(id);
        }
    }
}
