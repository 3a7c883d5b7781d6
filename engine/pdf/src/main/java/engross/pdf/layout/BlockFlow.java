package engross.pdf.layout;

import engross.model.Block;
import engross.model.Division;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.NumberForm.Numerals;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import engross.model.style.Alignment;
import engross.model.style.ParagraphProperties;
import engross.pdf.layout.LineStrip.Heading;
import engross.pdf.layout.LineStrip.ParagraphFrame;
import engross.pdf.tags.Tag;
import engross.pdf.text.Fragment;
import engross.pdf.text.Line;
import engross.pdf.text.Measure;
import engross.pdf.text.ParagraphText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The blocks of one column (the body, a cell, a note, a header) as strips. */
final class BlockFlow implements Block.Visitor<BlockFlow> {
    /** What a column is for. */
    enum Kind {
        BODY,
        CELL,
        NOTE,
        HEADER
    }

    private static final int BODY_TEXT = 9;

    private final LayoutContext context;
    private final Kind kind;
    private final double width;
    private final List<Strip> strips = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable Tag parent;
    private @Nullable Tag labelTag;
    private double after;
    private boolean keep;

    /** @param parent null for what is an artifact */
    BlockFlow(LayoutContext context, Kind kind, double width, @Nullable Tag parent) {
        this.context = context;
        this.kind = kind;
        this.width = width;
        this.parent = parent;
    }

    void add(List<? extends Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    /** Adds blocks as a section of their own, where there are any. @param title what the section is called */
    void addSection(String title, List<? extends Block> blocks) {
        if (!blocks.isEmpty()) {
            Tag outer = parent;
            parent = outer == null ? null : outer.child("Sect").title(title);
            add(blocks);
            parent = outer;
        }
    }

    List<Strip> strips() {
        return strips;
    }

    /** Space below the last paragraph. */
    double after() {
        return after;
    }

    @Override
    public BlockFlow paragraph(Paragraph paragraph) {
        paragraph(paragraph, null);
        return this;
    }

    private void paragraph(Paragraph paragraph, @Nullable NoteLayout note) {
        ParagraphProperties properties = context.styles.paragraph(paragraph.style());
        int outline = kind == Kind.BODY ? Objects.requireNonNull(properties.outlineLevel()) : BODY_TEXT;
        boolean empty = paragraph.content().isEmpty() && paragraph.label() instanceof Label.None && note == null;
        boolean heading = outline < BODY_TEXT && !empty && labelTag == null;
        int level = heading ? context.headingLevel(outline) : 0;
        Tag tag = parent == null || empty ? null : parent.child(heading ? "H" + Math.min(level, 6) : "P");
        ParagraphText text = new ParagraphText(context.styles.text(paragraph.style(), Format.PLAIN), paragraph.place());
        InlineFlow inlines = new InlineFlow(context, text, paragraph.style(), width);
        List<Inline> label = paragraph.label() instanceof Label.Fixed fixed ? fixed.content() : List.of();
        if (note != null) {
            inlines.addNoteLabel(note.note().label(), labelTag, note.markId());
        }
        inlines.add(label, labelTag != null ? labelTag : tag);
        labelTag = null;
        inlines.add(paragraph.content(), tag);
        if (!paragraph.id().isEmpty()) {
            names.add(paragraph.id());
        }
        List<Inline> all = new ArrayList<>(label);
        all.addAll(paragraph.content());
        Heading shown = heading ? new Heading(level, PlainText.of(all)) : null;
        ParagraphFrame frame = new ParagraphFrame(
                context.nextParagraph(),
                0,
                width,
                List.copyOf(names),
                shown,
                !paragraph.change().isNone(),
                properties.borders());
        names.clear();
        lines(context.typesetter.lines(text, measure(properties)), frame, properties, paragraph.newPage());
        keep |= heading;
        inlines.notes().forEach(this::note);
    }

    private void lines(List<Line> lines, ParagraphFrame frame, ParagraphProperties properties, boolean newPage) {
        boolean together = isTrue(properties.keepLines());
        boolean widows = isTrue(properties.widowControl());
        // Of two spaces the larger counts, as in HTML, unless w:doNotUseHTMLParagraphAutoSpacing (ECMA-376 Part 4,
        // 14.7.2.20).
        double above = Math.max(after, Units.points(Objects.requireNonNull(properties.before())));
        for (int i = 0; i < lines.size(); i++) {
            boolean glued = i == 0 ? keep : together || (widows && (i == 1 || i == lines.size() - 1));
            boolean page = i == 0 && (newPage || isTrue(properties.newPage()));
            boolean last = i == lines.size() - 1;
            List<NoteLayout> notes = notes(lines.get(i));
            strips.add(new LineStrip(lines.get(i), frame, i, last, i == 0 ? above : 0, glued && !page, page, notes));
        }
        after = Units.points(Objects.requireNonNull(properties.after()));
        keep = isTrue(properties.keepNext());
    }

    private static List<NoteLayout> notes(Line line) {
        List<NoteLayout> notes = List.of();
        for (Fragment fragment : line.fragments()) {
            if (fragment.chunk().span().attached() instanceof Anchor anchor && anchor.note() != null) {
                notes = notes.isEmpty() ? new ArrayList<>() : notes;
                if (!notes.contains(anchor.note())) {
                    notes.add(anchor.note());
                }
            }
        }
        return notes;
    }

    private Measure measure(ParagraphProperties properties) {
        return new Measure(
                width,
                Units.points(Objects.requireNonNull(properties.start())),
                Units.points(Objects.requireNonNull(properties.end())),
                Units.points(Objects.requireNonNull(properties.firstLine())),
                Objects.requireNonNullElse(properties.alignment(), Alignment.START),
                Objects.requireNonNull(properties.line()),
                Objects.requireNonNull(properties.tabs()),
                Units.points(context.styles.sheet().page().defaultTab()),
                context.rightToLeft);
    }

    /** A note stands in the structure behind the paragraph that refers to it. */
    private void note(NoteLayout layout) {
        Tag element = parent == null ? null : parent.child("Note").id(layout.id());
        double full = Units.points(context.styles.sheet().page().textWidth());
        BlockFlow flow = new BlockFlow(context, Kind.NOTE, full, element);
        flow.labelTag = element == null ? null : element.child("Lbl");
        flow.names.add(layout.id());
        List<Paragraph> body = layout.note().body();
        flow.paragraph(body.get(0), layout);
        flow.add(body.subList(1, body.size()));
        List<LineStrip> lines = new ArrayList<>();
        flow.strips.forEach(strip -> lines.add((LineStrip) strip));
        layout.set(lines);
    }

    @Override
    public BlockFlow sequence(Sequence sequence) {
        Tag outer = parent;
        Tag list = outer == null ? null : outer.child("L");
        if (list != null) {
            list.attribute("List", "ListNumbering", numbering(sequence.form().numerals()));
        }
        for (Item item : sequence.items()) {
            Tag element = list == null ? null : list.child("LI");
            Paragraph first = (Paragraph) item.body().get(0);
            if (element != null && first.label() instanceof Label.Fixed) {
                labelTag = element.child("Lbl");
            }
            parent = element == null ? null : element.child("LBody");
            if (!item.id().isEmpty()) {
                names.add(item.id());
            }
            add(item.body());
        }
        parent = outer;
        return this;
    }

    /** ISO 32000-1, table 347. */
    private static String numbering(Numerals numerals) {
        return switch (numerals) {
            case DECIMAL -> "Decimal";
            case LOWER_LETTER -> "LowerAlpha";
            case UPPER_LETTER -> "UpperAlpha";
            case LOWER_ROMAN -> "LowerRoman";
            case UPPER_ROMAN -> "UpperRoman";
            case SYMBOLS -> "LowerAlpha";
            case FIXED -> "Disc";
        };
    }

    @Override
    public BlockFlow division(Division division) {
        Tag outer = parent;
        if (outer != null && kind == Kind.BODY) {
            boolean part = division.restartsNumbering() || !division.id().isEmpty();
            parent = outer.child(part ? "Sect" : "Div");
        }
        if (!division.id().isEmpty()) {
            names.add(division.id());
        }
        add(division.body());
        parent = outer;
        return this;
    }

    @Override
    public BlockFlow table(Table table) {
        if (!table.id().isEmpty()) {
            names.add(table.id());
        }
        TableFlow flow = new TableFlow(context, table, width, kind == Kind.HEADER);
        TableLayout whole = flow.layout(parent, List.copyOf(names));
        TableLayout layout = kind == Kind.CELL ? RowSpans.shared(whole) : whole;
        names.clear();
        boolean belowText = !strips.isEmpty() && strips.get(strips.size() - 1) instanceof LineStrip;
        double above = belowText ? Math.max(after, flow.before()) : after;
        for (int i = 0; i < layout.rows().size(); i++) {
            boolean glued = i == 0 ? keep : flow.keepsWithNext(i - 1, layout);
            strips.add(new RowStrip(layout, i, i == 0 ? above : 0, glued, i == 0 && flow.newPage()));
        }
        after = 0;
        keep = false;
        return this;
    }

    void name(List<String> more) {
        names.addAll(more);
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return value != null && value;
    }
}
