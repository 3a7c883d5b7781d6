package engross.transcription;

import engross.house.BlockStyles;
import engross.model.Change;
import engross.model.Inline;
import engross.yaml.YamlValue.Text;
import java.util.ArrayList;
import java.util.List;

/** Pictures with their titles. */
final class ImageBuilder {
    private final int textWidth;
    private final BlockStyles styles;
    private final SourceText texts;
    private final PictureNames names;

    /** @param textWidth in twips */
    ImageBuilder(int textWidth, BlockStyles styles, SourceText texts, PictureNames names) {
        this.textWidth = textWidth;
        this.styles = styles;
        this.texts = texts;
        this.names = names;
    }

    /** The pictures of a line, then its text, where it has any. @param cursor behind the line */
    List<Built> image(Part.Line line, PartCursor cursor) {
        List<Built> blocks = new ArrayList<>();
        List<Inline> rest = new ArrayList<>(line.label());
        for (Inline inline : line.content()) {
            if (inline instanceof Inline.Image image) {
                Change change = image.change().isNone() ? line.whole() : image.change();
                FieldList fields = new FieldList()
                        .text("file", names.use(image.picture()))
                        .value(
                                "alt",
                                new Text(Printable.of(image.alternativeText()).strip()));
                int percent = Math.min(100, Math.max(1, Math.round(100f * image.width() / textWidth)));
                if (percent < 100) {
                    fields.plain("width", Integer.toString(percent));
                }
                title(cursor, fields, change);
                blocks.add(new Built(
                        new FieldList()
                                .text("id", blocks.isEmpty() ? line.id() : "")
                                .value("image", fields.done())
                                .done(),
                        change));
            } else {
                rest.add(inline);
            }
        }
        String text = texts.of(rest, line.whole(), line.place());
        if (!text.isEmpty()) {
            blocks.add(new Built(new FieldList().text("para", text).done(), line.whole()));
        }
        return blocks;
    }

    private void title(PartCursor cursor, FieldList fields, Change change) {
        Part.Line next = cursor.line();
        if (next != null
                && next.style().equals(styles.of("image-title"))
                && next.whole().equals(change)
                && !next.isEmpty()) {
            cursor.next();
            fields.text("title", texts.of(next.unlabelled().content(), change, next.place()));
        }
    }
}
