package engross.source;

import engross.model.Inline;
import engross.source.SourceBlock.Image;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pictures. */
final class ImageReader {
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg");

    private final Reading reading;
    private final Faults faults;
    private final Shapes shapes;
    private final TextReader texts;

    ImageReader(Reading reading) {
        this.reading = reading;
        this.faults = reading.faults();
        this.shapes = new Shapes(faults);
        this.texts = new TextReader(reading);
    }

    @Nullable
    Image image(Mapping block, YamlNode value, Scope scope, String id) {
        Mapping image = shapes.mapping(value, "an image", "write {file: picture.png, alt: what it shows}");
        if (image == null) {
            return null;
        }
        shapes.check(image, Forms.IMAGE);
        YamlNode title = image.get("title");
        List<Inline> words = title == null ? List.of() : texts.text(title, scope);
        return new Image(
                file(image.get("file")),
                alternative(image.get("alt")),
                shapes.integer(image.get("width"), 1, 100, 100),
                words,
                id,
                scope.change(),
                block.place());
    }

    private String file(@Nullable YamlNode node) {
        Scalar file = node == null ? null : shapes.scalar(node, "`file`");
        if (file == null) {
            return "";
        }
        String fault = SourcePath.fault(file.text(), "a picture", "a .png or .jpg file", ENDINGS);
        if (!fault.isEmpty()) {
            faults.add(
                    FormatRules.IMAGE_FILE,
                    file.place(),
                    fault,
                    "put a .png or .jpg file into the folder of the source and write its name");
        }
        return reading.folder() + file.text();
    }

    /** May be empty: then the picture is decoration. */
    private String alternative(@Nullable YamlNode node) {
        if (node == null) {
            return "";
        }
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            return scalar.text().strip();
        }
        faults.add(
                FormatRules.WRONG_TYPE,
                node.place(),
                "`alt` is a text",
                "say what the picture shows, or write '' where it is decoration");
        return "";
    }
}
