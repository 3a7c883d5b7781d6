package engross.transcription;

import engross.house.House;
import engross.model.Change;
import engross.model.Table;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A provision that is proposed by itself: what it stands below, its label, its text or its row. */
final class ProvisionBuilder {
    private final String callStyle;
    private final Sections sections;
    private final PartReader parts;
    private final SourceText texts;
    private final Losses losses;

    ProvisionBuilder(House house, PartReader parts, SourceText texts, Losses losses) {
        this.callStyle = house.blockStyles().of("call");
        this.sections = new Sections(house);
        this.parts = parts;
        this.texts = texts;
        this.losses = losses;
    }

    /**
     * The provision that the cursor stands at; nothing where no text follows.
     *
     * @param named whether the action only names the provision, such as SUP
     */
    Optional<YamlValue> provision(PartCursor cursor, boolean named) {
        List<Part> all = new ArrayList<>();
        while (!cursor.isDone() && !sections.endsBody(Objects.requireNonNull(cursor.peek()))) {
            Part part = cursor.next();
            if (!(part instanceof Part.Line line && line.isEmpty())) {
                all.add(part);
            }
        }
        PartCursor own = new PartCursor(all);
        FieldList provision = new FieldList();
        Part.Line above = own.line();
        if (above != null && above.style().equals(callStyle)) {
            own.next();
            provision.text("of", text(above.unlabelled()));
        }
        if (named) {
            provision.text("label", named(own));
        } else if (row(own) != null) {
            row(own, provision);
        } else {
            paragraphs(own, provision);
        }
        left(own);
        return provision.isEmpty() ? Optional.empty() : Optional.of(provision.done());
    }

    /** What names a provision: one line. */
    private String named(PartCursor cursor) {
        Part.Line line = cursor.line();
        if (line == null) {
            return "";
        }
        cursor.next();
        return text(line.unlabelled());
    }

    /** The row of a table that is next, or that a line with its name stands before; null where there is none. */
    private static Table.@Nullable Row row(PartCursor cursor) {
        boolean label =
                cursor.line() != null && !Objects.requireNonNull(cursor.line()).labelled();
        Part part = cursor.peek(label ? 1 : 0);
        return part instanceof Part.Grid grid
                        && grid.table().rows().size() == 1
                        && !grid.table().rows().get(0).cells().isEmpty()
                ? grid.table().rows().get(0)
                : null;
    }

    private void row(PartCursor cursor, FieldList provision) {
        Table.Row row = Objects.requireNonNull(row(cursor));
        Part.Line label = cursor.line();
        if (label != null) {
            cursor.next();
            provision.text("label", text(label));
        }
        cursor.next();
        List<YamlValue> cells = new ArrayList<>();
        for (Table.Cell cell : row.cells()) {
            List<String> lines = new ArrayList<>();
            for (Part part : parts.parts(cell.body())) {
                if (part instanceof Part.Line line) {
                    lines.add(text(line.unlabelled()));
                } else {
                    losses.add("no-place", part.place(), "a table in the row of a proposal is left out", "");
                }
            }
            lines.removeIf(String::isEmpty);
            cells.add(new Text(String.join("\n", lines)));
        }
        provision.items("cells", cells);
    }

    /** The label before the first tab, and paragraphs with a blank line between them. */
    private void paragraphs(PartCursor cursor, FieldList provision) {
        List<String> paragraphs = new ArrayList<>();
        while (cursor.line() != null) {
            Part.Line line = Objects.requireNonNull(cursor.line());
            cursor.next();
            boolean first = paragraphs.isEmpty() && line.labelled();
            if (first) {
                provision.text("label", texts.of(line.label(), Change.NONE, line.place()));
            }
            paragraphs.add(texts.said(first ? line.content() : line.unlabelled().content(), Change.NONE, line.place()));
        }
        String text = String.join("\n\n", paragraphs);
        provision.text("text", text.isEmpty() && !provision.isEmpty() ? SourceText.NOTHING : text);
    }

    private String text(Part.Line line) {
        return texts.of(line.content(), Change.NONE, line.place());
    }

    private void left(PartCursor cursor) {
        while (!cursor.isDone()) {
            Part part = cursor.next();
            String words = part instanceof Part.Line line ? line.words() : "";
            losses.add("no-place", part.place(), "text behind the provision of a proposal is left out", words);
        }
    }
}
